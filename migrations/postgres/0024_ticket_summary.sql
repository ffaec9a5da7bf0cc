-- What a ticket tells of the conversation that it was left in: the open dialogs and what was refused, sealed.
alter table ticket add column summary BYTEA;
