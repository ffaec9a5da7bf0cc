-- Where the agency's letters go. The lines are sealed as one text, each on a line of its own; a legal day is YYYY-MM-DD.
create table address (
    account_id TEXT not null primary key references account (id),
    lines BLOB not null,
    since TEXT
) strict;
