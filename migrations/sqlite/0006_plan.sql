-- Payment plans through their whole life. A plan that is revised ends, and another one begins on that day.

create table payment_plan (
    id TEXT not null primary key,
    account_id TEXT not null references account (id),
    kind TEXT not null check (kind in ('short_term', 'long_term')),
    -- Where the instalments are taken from; without one the taxpayer pays each.
    bank_account_id TEXT references bank_account (id),
    monthly INTEGER not null check (monthly > 0),
    month_day INTEGER not null check (month_day between 1 and 28),
    began TEXT not null,
    -- The first instalment is on the first such day of a month that is not before this one.
    pays_from TEXT not null,
    fee INTEGER not null check (fee >= 0),
    status TEXT not null check (status in ('active', 'defaulted', 'completed', 'ended', 'revised', 'terminated')),
    default_reason TEXT check (default_reason in ('missed', 'returned', 'new_balance', 'return_unfiled')),
    -- The last day on which a default can be cured.
    cure_by TEXT,
    ended TEXT,
    check ((status in ('active', 'defaulted')) = (ended is null)),
    check (status <> 'active' or (default_reason is null and cure_by is null)),
    check (status <> 'defaulted' or (default_reason is not null and cure_by is not null))
) strict;

insert into payment_plan
    (id, account_id, kind, bank_account_id, monthly, month_day, began, pays_from, fee, status, default_reason, cure_by, ended)
    select id, account_id, 'long_term', null, monthly, month_day, began, began, 0,
        case when ended is null then 'active' else 'ended' end, null, null, ended
    from plan;
drop table plan;

create index payment_plan_by_account on payment_plan (account_id);
create unique index payment_plan_in_effect on payment_plan (account_id) where status in ('active', 'defaulted');

-- Which payment was scheduled for an instalment: one for each, whatever becomes of it.
create table payment_plan_instalment (
    plan_id TEXT not null references payment_plan (id),
    number INTEGER not null check (number > 0),
    payment_id TEXT not null unique references payment (id),
    primary key (plan_id, number)
) strict;

-- Taxpayers who were certified as having a low income, from a day on.
create table low_income (
    account_id TEXT not null primary key references account (id),
    since TEXT not null
) strict;

-- A fee is a book of its own.
create table entry_line_with_fee (
    entry_id TEXT not null references entry (id),
    line INTEGER not null,
    book TEXT not null check (book in ('receivable', 'tax', 'penalty', 'interest', 'fee', 'cash')),
    amount INTEGER not null check (amount <> 0),
    primary key (entry_id, line)
) strict;

insert into entry_line_with_fee (entry_id, line, book, amount) select entry_id, line, book, amount from entry_line;
drop table entry_line;
alter table entry_line_with_fee rename to entry_line;

create trigger entry_line_refuses_update before update on entry_line
begin
    select raise(abort, 'what was posted is never changed; post a correction');
end;

create trigger entry_line_refuses_delete before delete on entry_line
begin
    select raise(abort, 'what was posted is never changed; post a correction');
end;
