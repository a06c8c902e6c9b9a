-- Which channels are listened to and until when, what was talked through before, and who does not want to be heard.

create table listening (
    conversation text collate "C" not null,
    since        bigint not null,
    until        bigint not null,
    discussed    text,
    decision     text,
    review       text,
    primary key (conversation, since)
);

create table pause (
    person text collate "C" not null,
    since  bigint not null,
    until  bigint,
    primary key (person, since)
);

-- An edit now waits with whose it is; of those that waited during the upgrade nobody knows.
update waiting set person = 'unknown' where kind = 'EDITED' and person = '';
