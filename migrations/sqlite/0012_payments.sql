-- What was given and what came of it tells no number and no name without the key: the digest of a command is keyed, its outcome sealed.
-- Rows that hold them in clear are not kept.
drop table command;
create table command (
    id TEXT not null primary key,
    account_id TEXT not null references account (id),
    content BLOB not null,
    outcome BLOB not null,
    given_at INTEGER not null
) strict;

-- Nobody reads a digest of a bank file, and without a key it tells the numbers of a short one.
alter table ach_file drop column digest;
-- Under which name the bytes lie in the folder until they are moved to their place: the first who named them moves them.
alter table ach_file add column staged TEXT;

-- A payment is taken back once, whoever does it.
create unique index entry_of_payment_taken_back on entry (reverses) where code in ('661', '671', '672');
