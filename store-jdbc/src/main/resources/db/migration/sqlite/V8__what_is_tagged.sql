-- Messages for the short while in which they may become part of an exchange or be tagged. Answers hold no words of their own.

create table message (
    conversation text    not null,
    message      text    not null,
    thread       text,
    at           integer not null,
    author       text    not null,
    text         text    not null,
    primary key (conversation, message)
) strict;

create index message_at on message (at);
create index message_in_thread on message (conversation, thread, at) where thread is not null;

alter table answer drop column text;
alter table answer add column author text not null default '';
create index answer_by on answer (author);

create table tag (
    id         text    not null primary key,
    at         integer not null,
    maker      text    not null,
    kind       text,
    title      text    not null,
    words      text    not null,
    paraphrase text    not null,
    theme      integer not null,
    lifted     integer not null
) strict;

create index tag_in_theme on tag (theme, at);
create index tag_by on tag (maker, at);

create table quote (
    tag          text    not null references tag (id),
    conversation text    not null,
    message      text    not null,
    at           integer not null,
    author       text    not null,
    words        text    not null,
    leave        text    not null,
    name         text,
    contact      text,
    primary key (tag, conversation, message)
) strict;

create index quote_of_message on quote (conversation, message);
create index quote_by on quote (author, at);
