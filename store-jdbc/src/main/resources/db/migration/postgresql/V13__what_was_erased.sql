-- Proof of erasures without anything of what was erased; and how old is what was seen before, as days since 1970.

create table erasure (
    id     text   not null primary key,
    at     bigint not null,
    person text   not null,
    counts text   not null
);

create index erasure_of on erasure (person, at);

create index question_asked_by on question (asker, at);
create index message_by on message (author, at);
create index answer_at on answer (at);

-- Of what was seen before this upgrade the age is not known: it is forgotten in time as though it had been seen now.
alter table seen add column day integer not null default 0;
update seen set day = extract(epoch from now())::bigint / 86400;

-- What a job is about is its data now; what it goes by is a hash of that (org.erfara.jdbc.JobSubject).
