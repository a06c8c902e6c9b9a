-- What a facilitator has put together, and the group that was mended last.

alter table question_group add column by_hand boolean not null default false;

insert into last_number (kind, last) values ('MENDED', 0);
