-- By which right somebody uses an account, authorizations with everything that happened to them, and who looked at what.

alter table person add column name blob;

alter table holding add column role text not null default 'own' check (role in
    ('own', 'joint', 'sole_proprietor', 'partner_or_shareholder', 'designated_official', 'designated_user', 'representative'));
-- What was granted, where the role alone does not say it.
alter table holding add column scope text;

create index holding_of_account on holding (account_id);

-- The taxpayers of an account: one, or the two of a joint account.
create table taxpayer (
    account_id text not null references account (id),
    place integer not null,
    name blob not null,
    number blob not null,
    number_index blob not null,
    primary key (account_id, place)
) strict;

create index taxpayer_by_number on taxpayer (number_index);

create table professional (
    caf_number text not null primary key,
    person_id text not null references person (id),
    name blob not null,
    credential text not null check (credential in ('attorney', 'cpa', 'enrolled_agent', 'actuary', 'none'))
) strict;

create index professional_by_person on professional (person_id);

-- What is signed: never changed. What becomes of it are its events.
create table authorization_form (
    id text not null primary key,
    account_id text not null references account (id),
    kind text not null check (kind in ('power_of_attorney', 'tax_information')),
    caf_number text not null references professional (caf_number),
    started_by text not null check (started_by in ('taxpayer', 'representative')),
    matters text not null,
    content blob not null,
    content_hash blob not null,
    made_at integer not null
) strict;

create index authorization_form_by_account on authorization_form (account_id, made_at);

create table authorization_event (
    account_id text not null references account (id),
    sequence integer not null,
    authorization_id text not null references authorization_form (id),
    what text not null check (what in
        ('requested', 'started', 'signed', 'accepted', 'in_effect', 'narrowed', 'revoked', 'declined', 'ended')),
    party text check (party in ('taxpayer', 'representative')),
    person_id text,
    assurance text,
    content_hash blob,
    cause text references authorization_form (id),
    command_id text not null,
    at integer not null,
    primary key (account_id, sequence)
) strict;

create table access_record (
    id text not null primary key,
    account_id text not null,
    person_id text not null,
    role text not null,
    scope text,
    operation text not null,
    outcome text not null check (outcome in ('answered', 'done', 'refused')),
    at integer not null
) strict;

create index access_record_of_account on access_record (account_id, at);

create trigger authorization_form_refuses_update before update on authorization_form
begin
    select raise(abort, 'what was signed is never changed');
end;

create trigger authorization_form_refuses_delete before delete on authorization_form
begin
    select raise(abort, 'what was signed is never changed');
end;

create trigger authorization_event_refuses_update before update on authorization_event
begin
    select raise(abort, 'what happened to an authorization is never changed');
end;

create trigger authorization_event_refuses_delete before delete on authorization_event
begin
    select raise(abort, 'what happened to an authorization is never changed');
end;

create trigger access_record_refuses_update before update on access_record
begin
    select raise(abort, 'the record of access is never changed');
end;

create trigger access_record_refuses_delete before delete on access_record
begin
    select raise(abort, 'the record of access is never changed');
end;
