-- What is found by its age: links and offers that are over, and the tickets that are open, newest first.

create index bank_link_by_time on bank_link (made_at) where submission is null;
create index continuation_by_time on continuation (made_at);
create index ticket_open_by_time on ticket (made_at, number) where state = 'open';
