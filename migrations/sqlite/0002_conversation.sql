-- Conversations, what came in, what was intended, what we owe.

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
    order_newest integer not null,
    turn_at integer not null
) strict;

create table inbound (
    id text primary key not null,
    conversation_id text not null references conversation (id),
    order_in_chat integer not null,
    arrived_at integer not null,
    after_sequence integer,
    provider_message text,
    content blob not null,
    state text not null check (state in ('received', 'done', 'failed')),
    attempts integer not null,
    lease_until integer not null,
    sequence integer not null
) strict;

create index inbound_waiting on inbound (lease_until) where state = 'received';
create index inbound_waiting_in_chat on inbound (conversation_id, order_in_chat) where state = 'received';
create index inbound_line on inbound (conversation_id, sequence);

create table intent (
    command_id text primary key not null,
    inbound_id text not null references inbound (id),
    step integer not null,
    body blob not null,
    recorded_at integer not null
) strict;

create index intent_of_inbound on intent (inbound_id, step);

create table reply (
    id text primary key not null,
    conversation_id text not null references conversation (id),
    inbound_id text references inbound (id),
    sequence integer not null,
    body blob not null,
    removes text,
    question text,
    state text not null check (state in ('pending', 'leased', 'sent', 'failed')),
    attempts integer not null,
    doubts integer not null,
    due_at integer not null,
    lease_until integer not null,
    holder text,
    provider_sequence integer,
    handed_at integer,
    failure text
) strict;

create unique index reply_line on reply (conversation_id, sequence);
create index reply_of_inbound on reply (inbound_id);
create index reply_owed on reply (due_at) where state in ('pending', 'leased');
create index reply_owed_in_chat on reply (conversation_id, sequence) where state in ('pending', 'leased');
create index reply_question on reply (conversation_id, question) where question is not null;

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
