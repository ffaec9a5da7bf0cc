-- What the service keeps for a person beside the account: what they left for the helpdesk, how they want to hear of things, and
-- whether they had everybody shut out.

create table ticket (
    command_id text primary key not null,
    number text not null unique,
    kind text not null check (kind in ('payment_not_mine', 'feedback', 'call_back', 'locked', 'request')),
    -- The dialog by which a request was left.
    about text,
    conversation_id text not null references conversation (id),
    person_id text,
    account_id text,
    words bytea,
    state text not null check (state in ('open', 'closed')),
    made_at bigint not null
);

create index ticket_of_conversation on ticket (conversation_id, made_at);
create index ticket_by_time on ticket (made_at, number);

create table preference (
    person_id text primary key not null references person (id),
    confirmations text not null check (confirmations in ('none', 'email', 'text', 'both')),
    news text not null check (news in ('on', 'off')),
    email bytea
);

create table person_lock (
    person_id text primary key not null references person (id),
    number text not null,
    locked_at bigint not null
);
