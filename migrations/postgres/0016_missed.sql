-- Wordings that were not understood, without anything of a person: one row for each, counted. The body is sealed JSON.
create table missed (
    wording bytea primary key not null,
    body bytea not null,
    times bigint not null check (times > 0),
    last_day text not null
);

create index missed_by_day on missed (last_day, wording);
