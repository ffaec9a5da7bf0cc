-- Payment plans through their whole life. A plan that is revised ends, and another one begins on that day.

create table payment_plan (
    id TEXT not null primary key,
    account_id TEXT not null references account (id),
    kind TEXT not null check (kind in ('short_term', 'long_term')),
    -- Where the instalments are taken from; without one the taxpayer pays each.
    bank_account_id TEXT references bank_account (id),
    monthly BIGINT not null check (monthly > 0),
    month_day BIGINT not null check (month_day between 1 and 28),
    began TEXT not null,
    -- The first instalment is on the first such day of a month that is not before this one.
    pays_from TEXT not null,
    fee BIGINT not null check (fee >= 0),
    status TEXT not null check (status in ('active', 'defaulted', 'completed', 'ended', 'revised', 'terminated')),
    default_reason TEXT check (default_reason in ('missed', 'returned', 'new_balance', 'return_unfiled')),
    -- The last day on which a default can be cured.
    cure_by TEXT,
    ended TEXT,
    check ((status in ('active', 'defaulted')) = (ended is null)),
    check (status <> 'active' or (default_reason is null and cure_by is null)),
    check (status <> 'defaulted' or (default_reason is not null and cure_by is not null))
);

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
    number BIGINT not null check (number > 0),
    payment_id TEXT not null unique references payment (id),
    primary key (plan_id, number)
);

-- Taxpayers who were certified as having a low income, from a day on.
create table low_income (
    account_id TEXT not null primary key references account (id),
    since TEXT not null
);

-- A fee is a book of its own.
alter table entry_line drop constraint entry_line_book_check;
alter table entry_line add constraint entry_line_book_check check (book in ('receivable', 'tax', 'penalty', 'interest', 'fee', 'cash'));
