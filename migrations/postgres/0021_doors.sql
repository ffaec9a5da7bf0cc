-- One conversation by several doors, and what a conversation holds, found by the conversation.

create table continuation (
    command_id text primary key not null,
    conversation_id text not null references conversation (id),
    person_id text not null references person (id),
    code_index bytea not null,
    state text not null check (state in ('open', 'taken', 'void')),
    attempts bigint not null,
    last_attempt text,
    made_at bigint not null,
    taken_by text,
    carried bytea
);

create index continuation_of_person on continuation (person_id, made_at);
create index continuation_taken_by on continuation (taken_by);

alter table intent add column conversation_id text;
update intent set conversation_id = (select inbound.conversation_id from inbound where inbound.id = intent.inbound_id);
create index intent_of_conversation on intent (conversation_id);
