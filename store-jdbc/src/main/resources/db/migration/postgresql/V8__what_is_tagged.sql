-- Messages for the short while in which they may become part of an exchange or be tagged. Answers hold no words of their own.

create table message (
    conversation text collate "C" not null,
    message      text collate "C" not null,
    thread       text collate "C",
    at           bigint not null,
    author       text    not null,
    text         text    not null,
    primary key (conversation, message)
);

create index message_at on message (at);
create index message_in_thread on message (conversation, thread, at) where thread is not null;

alter table answer drop column text;
alter table answer add column author text not null default '';
create index answer_by on answer (author);

create table tag (
    id         text collate "C" not null primary key,
    at         bigint not null,
    maker      text    not null,
    kind       text,
    title      text    not null,
    words      text    not null,
    paraphrase text    not null,
    theme      bigint not null,
    lifted     boolean not null
);

create index tag_in_theme on tag (theme, at);
create index tag_by on tag (maker, at);

create table quote (
    tag          text collate "C" not null references tag (id),
    conversation text collate "C" not null,
    message      text collate "C" not null,
    at           bigint not null,
    author       text    not null,
    words        text    not null,
    leave        text    not null,
    name         text,
    contact      text,
    primary key (tag, conversation, message)
);

create index quote_of_message on quote (conversation, message);
create index quote_by on quote (author, at);
