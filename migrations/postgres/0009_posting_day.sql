-- A posting day: how far the assessment of all modules as of that day has come. Accounts are met in the order of their ids; all up to
-- `after_account` are done. The page that moves it and what it posts are one transaction.
create table posting_day (
    day TEXT not null primary key,
    state TEXT not null check (state in ('running', 'done')),
    after_account TEXT not null,
    accounts BIGINT not null,
    modules BIGINT not null,
    entries BIGINT not null,
    began_at BIGINT not null,
    changed_at BIGINT not null
);
