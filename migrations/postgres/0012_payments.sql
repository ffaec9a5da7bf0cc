-- What was given and what came of it tells no number and no name without the key: the digest of a command is keyed, its outcome sealed.
-- Rows that hold them in clear are not kept.
drop table command;
create table command (
    id text not null primary key,
    account_id text not null references account (id),
    content bytea not null,
    outcome bytea not null,
    given_at bigint not null
);

-- Nobody reads a digest of a bank file, and without a key it tells the numbers of a short one.
alter table ach_file drop column digest;
-- Under which name the bytes lie in the folder until they are moved to their place: the first who named them moves them.
alter table ach_file add column staged text;

-- A payment is taken back once, whoever does it.
create unique index entry_of_payment_taken_back on entry (reverses) where code in ('661', '671', '672');

-- What the office decided, once for each number.
create table decision (
    id text not null primary key,
    account_id text not null references account (id),
    module_id text not null references module (id),
    content text not null,
    decided_at bigint not null
);

create index decision_by_account on decision (account_id);

-- A refund is posted once its day has come, with the interest that goes out with it: 1 from then on.
alter table refund add column is_paid bigint not null default 0;
create index refund_waiting on refund (sent_on, id) where is_paid = 0;

-- What of its period a part pays first, where the payer said it.
alter table payment_part add column designation text check (designation in ('tax', 'penalty', 'interest'));

-- What an amount was computed from that is posted once, such as the penalty for a payment that the bank returned.
alter table entry add column base bigint;
