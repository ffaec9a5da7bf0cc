-- What an account has on record beside its books: returns as they came in, returns that are required, notices with their types,
-- and what payers reported. Amounts are cents, a legal day is YYYY-MM-DD. Sealed columns open only with the key of the service.

-- A return as it was filed is version 0 and is never changed; each amended return is the next version beside it.
create table tax_return (
    id TEXT not null primary key,
    account_id TEXT not null references account (id),
    module_id TEXT not null references module (id),
    version INTEGER not null check (version >= 0),
    filed TEXT not null,
    received TEXT not null,
    filing_status TEXT,
    unique (module_id, version)
) strict;

create index tax_return_by_account on tax_return (account_id);

create table tax_return_figure (
    tax_return_id TEXT not null references tax_return (id),
    figure TEXT not null,
    amount INTEGER not null,
    primary key (tax_return_id, figure)
) strict;

-- A period for which a return must be filed, whether or not there is a module of it yet.
create table return_required (
    account_id TEXT not null references account (id),
    period TEXT not null,
    due TEXT not null,
    primary key (account_id, period)
) strict;

-- What a payer reported: payer and recipient's share are private.
create table information_return (
    id TEXT not null primary key,
    account_id TEXT not null references account (id),
    form TEXT not null,
    year INTEGER not null,
    payer_name BLOB not null,
    payer_number BLOB not null,
    amounts BLOB not null
) strict;

create index information_return_by_account on information_return (account_id);

-- A notice has the type that the agency gives it, and the effect on interest and penalties that the type has by law. A notice
-- about the whole account is of no module.
create table notice_typed (
    id TEXT not null primary key,
    account_id TEXT not null references account (id),
    module_id TEXT references module (id),
    type TEXT not null,
    kind TEXT not null check (kind in ('demand', 'levy', 'none')),
    day TEXT not null,
    amount INTEGER not null,
    answered TEXT
) strict;

insert into notice_typed (id, account_id, module_id, type, kind, day, amount)
    select id, account_id, module_id, case kind when 'demand' then 'CP14' else 'LT11' end, kind, day, amount from notice;
drop table notice;
alter table notice_typed rename to notice;
create index notice_by_account on notice (account_id);

-- How far the daily look at all accounts for notices that are due has come. One row.
create table notice_round (
    name TEXT not null primary key,
    day TEXT not null,
    last_account TEXT not null,
    done INTEGER not null check (done in (0, 1))
) strict;
