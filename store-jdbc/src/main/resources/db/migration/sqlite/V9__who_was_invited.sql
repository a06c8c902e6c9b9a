-- Who was invited to mark something, so that nobody is asked often; and how tags fitted those who were offered them.

create table invitation (
    person       text    not null,
    conversation text    not null,
    message      text    not null,
    at           integer not null,
    answered     integer not null,
    primary key (person, conversation, message)
) strict, without rowid;

create index invitation_at on invitation (at);

create table uninvited (
    person text not null primary key
) strict, without rowid;

create table fit (
    tag     text    not null primary key,
    helped  integer not null,
    did_not integer not null
) strict, without rowid;
