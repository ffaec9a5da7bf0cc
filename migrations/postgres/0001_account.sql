-- The embedded ledger: accounts, tax modules, balanced entries that are never changed, payments, and commands with their outcomes.
-- An amount is cents, a legal day is YYYY-MM-DD, an instant is UTC milliseconds. Sealed columns open only with the key of the service.

create table account (
    id TEXT not null primary key,
    -- Every change of anything below adds one; a command begins by adding one, which locks the account.
    version BIGINT not null,
    name BYTEA not null,
    taxpayer_number BYTEA not null
);

create table module (
    id TEXT not null primary key,
    account_id TEXT not null references account (id),
    period TEXT not null,
    due TEXT not null,
    extended_to TEXT,
    filed TEXT,
    unique (account_id, period)
);

create table bank_account (
    id TEXT not null primary key,
    account_id TEXT not null references account (id),
    kind TEXT not null check (kind in ('checking', 'savings')),
    routing_number BYTEA not null,
    account_number BYTEA not null,
    last_four TEXT not null,
    place BIGINT not null
);

create index bank_account_by_account on bank_account (account_id);

create table payment (
    id TEXT not null primary key,
    account_id TEXT not null references account (id),
    module_id TEXT not null references module (id),
    bank_account_id TEXT not null references bank_account (id),
    amount BIGINT not null check (amount > 0),
    day TEXT not null,
    status TEXT not null check (status in ('scheduled', 'pending', 'processed', 'canceled', 'returned')),
    confirmation TEXT not null unique,
    scheduled_at BIGINT not null,
    changed_at BIGINT not null
);

create index payment_by_account on payment (account_id);
create index payment_by_status on payment (status, day, id);

create table entry (
    id TEXT not null primary key,
    account_id TEXT not null references account (id),
    module_id TEXT not null references module (id),
    code TEXT not null,
    effective_day TEXT not null,
    posted_day TEXT not null,
    payment_id TEXT references payment (id),
    reverses TEXT references entry (id)
);

create index entry_by_account on entry (account_id);

-- Debits are positive, credits negative; the lines of an entry add up to nothing.
create table entry_line (
    entry_id TEXT not null references entry (id),
    line BIGINT not null,
    book TEXT not null check (book in ('receivable', 'tax', 'penalty', 'interest', 'cash')),
    amount BIGINT not null check (amount <> 0),
    primary key (entry_id, line)
);

create table notice (
    id TEXT not null primary key,
    account_id TEXT not null references account (id),
    module_id TEXT not null references module (id),
    kind TEXT not null check (kind in ('demand', 'levy')),
    day TEXT not null,
    amount BIGINT not null
);

create index notice_by_account on notice (account_id);

create table plan (
    id TEXT not null primary key,
    account_id TEXT not null references account (id),
    began TEXT not null,
    ended TEXT,
    monthly BIGINT not null check (monthly > 0),
    month_day BIGINT not null check (month_day between 1 and 28)
);

create index plan_by_account on plan (account_id);

create table refund (
    id TEXT not null primary key,
    account_id TEXT not null references account (id),
    module_id TEXT not null references module (id),
    amount BIGINT not null check (amount > 0),
    sent_on TEXT
);

create index refund_by_account on refund (account_id);

-- A command is done once: its id, a digest of its content, and the outcome that is given again.
create table command (
    id TEXT not null primary key,
    account_id TEXT not null references account (id),
    content BYTEA not null,
    outcome TEXT not null,
    given_at BIGINT not null
);

create function refuse_change_of_posted() returns trigger language plpgsql as $$
begin
    raise exception 'what was posted is never changed; post a correction';
end
$$;

create trigger entry_refuses_change before update or delete on entry
for each row execute function refuse_change_of_posted();

create trigger entry_line_refuses_change before update or delete on entry_line
for each row execute function refuse_change_of_posted();
