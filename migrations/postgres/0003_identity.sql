-- Who is linked to what.

create table person (
    id text primary key not null,
    created_at bigint not null
);

create table holding (
    person_id text not null references person (id),
    account_id text not null,
    since bigint not null,
    primary key (person_id, account_id)
);

create table link_code (
    code_index bytea primary key not null,
    person_id text not null references person (id),
    account_id text not null
);

create table link (
    conversation_id text primary key not null,
    person_id text not null references person (id),
    account_id text not null,
    linked_at bigint not null,
    verified_at bigint
);

create index link_of_person on link (person_id);

create table link_attempt (
    command_id text primary key not null,
    conversation_id text not null,
    at bigint not null,
    succeeded bigint not null check (succeeded in (0, 1)),
    account_id text
);

create index link_attempt_of_conversation on link_attempt (conversation_id, at);
