-- Which conversations are about an account, for news of it.

create index link_of_account on link (account_id);
