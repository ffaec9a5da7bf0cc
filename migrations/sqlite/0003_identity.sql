-- Who is linked to what.

create table person (
    id text primary key not null,
    created_at integer not null
) strict;

create table holding (
    person_id text not null references person (id),
    account_id text not null,
    since integer not null,
    primary key (person_id, account_id)
) strict;

create table link_code (
    code_index blob primary key not null,
    person_id text not null references person (id),
    account_id text not null
) strict;

create table link (
    conversation_id text primary key not null,
    person_id text not null references person (id),
    account_id text not null,
    linked_at integer not null,
    verified_at integer
) strict;

create index link_of_person on link (person_id);

create table link_attempt (
    command_id text primary key not null,
    conversation_id text not null,
    at integer not null,
    succeeded integer not null check (succeeded in (0, 1)),
    account_id text
) strict;

create index link_attempt_of_conversation on link_attempt (conversation_id, at);
