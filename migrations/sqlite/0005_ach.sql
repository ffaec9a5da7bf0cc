-- Payments through their whole life: their kinds and parts, the bank accounts they come from, the files that carry them to the
-- bank, what the bank sends back, and what the payer must be told.

alter table payment add column kind TEXT not null default 'balance_due' check
    (kind in ('balance_due', 'estimated_tax', 'extension', 'payment_plan', 'amended_return', 'proposed_assessment'));

-- One debit may pay several modules. `payment.module_id` is the module of the first part.
create table payment_part (
    payment_id TEXT not null references payment (id),
    place INTEGER not null,
    module_id TEXT not null references module (id),
    amount INTEGER not null check (amount > 0),
    primary key (payment_id, place),
    unique (payment_id, module_id)
) strict;

insert into payment_part (payment_id, place, module_id, amount) select id, 1, module_id, amount from payment;

-- The nickname is sealed. The numbers of a removed account are erased; its last four digits stay for past payments.
alter table bank_account add column nickname BLOB;
alter table bank_account add column state TEXT not null default 'verified' check (state in ('unverified', 'verified', 'removed'));
alter table bank_account add column state_at INTEGER not null default 0;

create index bank_account_unverified on bank_account (id) where state = 'unverified';
create index payment_by_bank_account on payment (bank_account_id);
create index entry_by_payment on entry (payment_id);

-- One row: whoever makes a file or imports one changes it first, and so they take turns.
create table ach_turn (
    id INTEGER not null primary key check (id = 1),
    next_trace INTEGER not null
) strict;

insert into ach_turn (id, next_trace) values (1, 1);

-- A file for the bank. Its bytes are made from this row and its entries, the same each time.
create table ach_file (
    id TEXT not null primary key,
    day TEXT not null,
    modifier TEXT not null,
    effective_day TEXT not null,
    made_at INTEGER not null,
    header BLOB not null,
    written_at INTEGER,
    digest BLOB,
    unique (day, modifier)
) strict;

create index ach_file_unwritten on ach_file (made_at) where written_at is null;

-- A payment is in one file at most: that is what the key says. The bank account is kept as it was when the file was made.
create table ach_entry (
    payment_id TEXT not null primary key references payment (id),
    file_id TEXT not null references ach_file (id),
    trace INTEGER not null,
    class TEXT not null check (class in ('ppd', 'ccd')),
    bank_kind TEXT not null check (bank_kind in ('checking', 'savings')),
    routing_number BLOB not null,
    account_number BLOB not null,
    name BLOB not null,
    amount INTEGER not null check (amount > 0),
    unique (file_id, trace)
) strict;

create index ach_entry_by_trace on ach_entry (trace);

-- A file of returns that was imported whole.
create table ach_return_file (
    digest BLOB not null primary key,
    imported_at INTEGER not null,
    day TEXT not null,
    entries INTEGER not null
) strict;

create table ach_return (
    payment_id TEXT not null references ach_entry (payment_id),
    code TEXT not null,
    kind TEXT not null check (kind in ('return', 'change')),
    file_digest BLOB not null references ach_return_file (digest),
    line INTEGER not null,
    day TEXT not null,
    primary key (payment_id, code)
) strict;

create index ach_return_by_file on ach_return (file_digest);

-- What the account holder must be told, until somebody did.
create table account_event (
    id TEXT not null primary key,
    account_id TEXT not null references account (id),
    kind TEXT not null,
    body TEXT not null,
    day TEXT not null,
    told_at INTEGER
) strict;

create index account_event_by_account on account_event (account_id, day);
create index account_event_owed on account_event (day, id) where told_at is null;
