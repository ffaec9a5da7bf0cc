-- Conversations, what came in, what was intended, what was said and what we owe.
-- Few rows and few indexes a turn: each page that a turn touches is written at its commit.

create table conversation (
    id text primary key not null,
    channel text not null,
    address bytea not null,
    language text not null,
    version bigint not null,
    line_count bigint not null,
    session bytea,
    script_version text,
    open_inbound text,
    reachable bigint not null check (reachable in (0, 1)),
    turn_at bigint not null
);

-- The content is here only until the message is answered; then its line has it.
create table inbound (
    id text primary key not null,
    conversation_id text not null references conversation (id),
    order_in_chat bigint not null,
    arrived_at bigint not null,
    after_sequence bigint,
    provider_message text,
    content bytea,
    state text not null check (state in ('received', 'done', 'failed')),
    attempts bigint not null,
    lease_until bigint not null,
    sequence bigint not null,
    reply_count bigint not null
);

create index inbound_waiting on inbound (lease_until) where state = 'received';
create index inbound_waiting_in_chat on inbound (conversation_id, order_in_chat) where state = 'received';

create table intent (
    command_id text primary key not null,
    inbound_id text not null references inbound (id),
    step bigint not null,
    body bytea not null,
    recorded_at bigint not null
);

create index intent_of_inbound on intent (inbound_id, step);

-- A line is what the person said, or a reply from owed to sent or failed.
create table line (
    conversation_id text not null references conversation (id),
    sequence bigint not null,
    body bytea not null,
    removes text,
    question text,
    state text not null check (state in ('said', 'pending', 'leased', 'sent', 'failed')),
    attempts bigint not null,
    doubts bigint not null,
    due_at bigint not null,
    lease_until bigint not null,
    holder text,
    provider_sequence bigint,
    handed_at bigint,
    failure text,
    primary key (conversation_id, sequence)
);

create index line_owed on line (due_at) where state in ('pending', 'leased');
create index line_owed_in_chat on line (conversation_id, sequence) where state in ('pending', 'leased');

create table script (
    version text primary key not null,
    files bytea not null,
    stored_at bigint not null
);

create table lease (
    name text primary key not null,
    holder text not null,
    until bigint not null
);
