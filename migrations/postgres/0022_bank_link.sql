-- One-time links to the page on which a bank account is entered, and what was entered there until it has an outcome.

create table bank_link (
    token_index bytea primary key not null,
    command_id text not null unique,
    conversation_id text not null references conversation (id),
    access bytea not null,
    language text not null,
    state text not null check (state in ('open', 'used')),
    attempt bigint not null,
    submission bytea,
    last_four text,
    submitted_at bigint,
    made_at bigint not null
);

create index bank_link_of_conversation on bank_link (conversation_id);
create index bank_link_under_way on bank_link (submitted_at) where submission is not null;
