-- Which master key seals the private values of this database: one row, with a digest that only that key makes.

create table seal (
    id integer primary key not null check (id = 1),
    fingerprint blob not null
) strict;
