-- Conversations that want no news that asks nothing of them, whoever speaks there.

create table quiet (
    conversation_id text primary key not null references conversation (id)
) strict;
