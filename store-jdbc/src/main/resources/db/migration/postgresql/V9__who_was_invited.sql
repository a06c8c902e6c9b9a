-- Who was invited to mark something, so that nobody is asked often; and how tags fitted those who were offered them.

create table invitation (
    person       text not null,
    conversation text collate "C" not null,
    message      text collate "C" not null,
    at           bigint not null,
    answered     boolean not null,
    primary key (person, conversation, message)
);

create index invitation_at on invitation (at);

create table uninvited (
    person text not null primary key
);

create table fit (
    tag     text collate "C" not null primary key,
    helped  int not null,
    did_not int not null
);
