-- What the talk is about is now told from the last remarks of a channel, as org.erfara.capture writes them.

drop table talk;

create table recent_talk (
    conversation text    not null primary key,
    at           integer not null,
    remarks      blob    not null
) strict, without rowid;

create index recent_talk_at on recent_talk (at);
