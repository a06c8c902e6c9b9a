-- What the talk is about is now told from the last remarks of a channel, as org.erfara.capture writes them.

drop table talk;

create table recent_talk (
    conversation text collate "C" not null primary key,
    at           bigint not null,
    remarks      bytea  not null
);

create index recent_talk_at on recent_talk (at);
