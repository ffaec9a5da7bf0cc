-- One-time links to the page on which a bank account is entered, and what was entered there until it has an outcome.

create table bank_link (
    token_index blob primary key not null,
    command_id text not null unique,
    conversation_id text not null references conversation (id),
    access blob not null,
    language text not null,
    state text not null check (state in ('open', 'used')),
    attempt integer not null,
    submission blob,
    last_four text,
    submitted_at integer,
    made_at integer not null
) strict;

create index bank_link_of_conversation on bank_link (conversation_id);
create index bank_link_under_way on bank_link (submitted_at) where submission is not null;
