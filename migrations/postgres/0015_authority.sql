-- The periods that a question or a command named, as text; none where it named none.
alter table access_record add column periods text not null default '';
