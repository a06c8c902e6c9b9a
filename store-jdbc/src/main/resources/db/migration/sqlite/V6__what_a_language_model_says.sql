-- What a language model calls a theme, and the questions it was made of.

create table polished_theme (
    theme   integer not null,
    reader  text not null,
    plain   integer not null,
    name    text not null,
    summary text not null,
    primary key (theme, reader)
) strict, without rowid;

create table polished_of (
    theme        integer not null,
    reader       text not null,
    conversation text not null,
    message      text not null,
    primary key (theme, reader, conversation, message)
) strict, without rowid;

create index polished_of_question on polished_of (conversation, message);
