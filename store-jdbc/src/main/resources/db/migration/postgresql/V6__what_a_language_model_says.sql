-- What a language model calls a theme, and the questions it was made of.

create table polished_theme (
    theme   bigint not null,
    reader  text not null,
    plain   int not null,
    name    text not null,
    summary text not null,
    primary key (theme, reader)
);

create table polished_of (
    theme        bigint not null,
    reader       text not null,
    conversation text collate "C" not null,
    message      text collate "C" not null,
    primary key (theme, reader, conversation, message)
);

create index polished_of_question on polished_of (conversation, message);
