-- Whether personal data was left out of a message, and when its author is told. Not what it was.

alter table message add column left_out text not null default 'NOTHING';
alter table message add column told integer;
alter table waiting add column left_out integer not null default 0;
