-- Which channels are listened to and until when, what was talked through before, and who does not want to be heard.

create table listening (
    conversation text not null,
    since        integer not null,
    until        integer not null,
    discussed    text,
    decision     text,
    review       text,
    primary key (conversation, since)
) strict, without rowid;

create table pause (
    person text not null,
    since  integer not null,
    until  integer,
    primary key (person, since)
) strict, without rowid;

-- An edit now waits with whose it is; of those that waited during the upgrade nobody knows.
update waiting set person = 'unknown' where kind = 'EDITED' and person = '';
