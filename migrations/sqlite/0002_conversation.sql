-- Conversations, what came in, what was intended, what was said and what we owe.
-- Few rows and few indexes a turn: each page that a turn touches is written at its commit.

create table conversation (
    id text primary key not null,
    channel text not null,
    address blob not null,
    language text not null,
    version integer not null,
    line_count integer not null,
    session blob,
    script_version text,
    open_inbound text,
    reachable integer not null check (reachable in (0, 1)),
    turn_at integer not null
) strict;

-- The content is here only until the message is answered; then its line has it.
create table inbound (
    id text primary key not null,
    conversation_id text not null references conversation (id),
    order_in_chat integer not null,
    arrived_at integer not null,
    after_sequence integer,
    provider_message text,
    content blob,
    state text not null check (state in ('received', 'done', 'failed')),
    attempts integer not null,
    lease_until integer not null,
    sequence integer not null,
    reply_count integer not null
) strict, without rowid;

create index inbound_waiting on inbound (lease_until) where state = 'received';
create index inbound_waiting_in_chat on inbound (conversation_id, order_in_chat) where state = 'received';

create table intent (
    command_id text primary key not null,
    inbound_id text not null references inbound (id),
    step integer not null,
    body blob not null,
    recorded_at integer not null
) strict;

create index intent_of_inbound on intent (inbound_id, step);

-- A line is what the person said, or a reply from owed to sent or failed.
create table line (
    conversation_id text not null references conversation (id),
    sequence integer not null,
    body blob not null,
    removes text,
    question text,
    state text not null check (state in ('said', 'pending', 'leased', 'sent', 'failed')),
    attempts integer not null,
    doubts integer not null,
    due_at integer not null,
    lease_until integer not null,
    holder text,
    provider_sequence integer,
    handed_at integer,
    failure text,
    primary key (conversation_id, sequence)
) strict, without rowid;

create index line_owed on line (due_at) where state in ('pending', 'leased');
create index line_owed_in_chat on line (conversation_id, sequence) where state in ('pending', 'leased');

create table script (
    version text primary key not null,
    files blob not null,
    stored_at integer not null
) strict;

create table lease (
    name text primary key not null,
    holder text not null,
    until integer not null
) strict;
