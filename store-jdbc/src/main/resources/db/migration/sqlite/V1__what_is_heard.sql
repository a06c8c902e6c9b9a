-- Moments are milliseconds since 1970, vectors as org.erfara.text writes them.

create table channel (
    id    text    not null primary key,
    name  text    not null,
    unit  text    not null,
    heard integer not null
) strict, without rowid;

create table conversation (
    number integer primary key,
    id     text    not null unique
) strict;

-- The longest table: one row for every message ever heard, kept small and written nearly in order.
create table seen (
    conversation integer not null references conversation (number),
    delivery     text    not null,
    primary key (conversation, delivery)
) strict, without rowid;

create table waiting (
    place        integer primary key autoincrement,
    conversation text    not null,
    delivery     text    not null,
    kind         text    not null,
    message      text    not null,
    at           integer not null,
    person       text    not null,
    thread       text,
    mentions     text    not null,
    text         text    not null,
    unique (conversation, delivery)
) strict;

create table question (
    conversation text    not null,
    message      text    not null,
    thread       text,
    at           integer not null,
    asker        text    not null,
    language     text    not null,
    text         text    not null,
    group_number integer not null,
    primary key (conversation, message)
) strict;

create index question_by_asker on question (conversation, asker, at, message);
create index question_in_thread on question (conversation, thread, at, message) where thread is not null;
create index question_at on question (at, group_number, asker);
create index question_of_group on question (group_number, at);

create table question_group (
    number     integer primary key,
    centre     blob    not null,
    size       integer not null,
    last_asked integer not null,
    theme      integer not null,
    rejected   integer not null
) strict;

create index group_of_theme on question_group (theme);

-- What all questions have in common: one row at most.
create table background (
    single  integer primary key check (single = 1),
    vectors blob    not null
) strict;

create table answer (
    conversation          text    not null,
    message               text    not null,
    question_conversation text    not null,
    question_message      text    not null,
    at                    integer not null,
    text                  text    not null,
    outcome               text    not null,
    primary key (conversation, message)
) strict;

create index answer_to_question on answer (question_conversation, question_message, at);

create table exchange (
    conversation text    not null,
    message      text    not null,
    outcome      text    not null,
    at           integer not null,
    primary key (conversation, message)
) strict, without rowid;

create table talk (
    conversation          text    not null primary key,
    question_conversation text    not null,
    question_message      text    not null,
    at                    integer not null
) strict, without rowid;

create table theme (
    number integer primary key,
    centre blob    not null,
    joined integer not null,
    name   text
) strict;

create table theme_step (
    theme integer not null references theme (number),
    step  text    not null,
    at    integer not null,
    primary key (theme, step)
) strict, without rowid;

create table last_number (
    kind text    not null primary key,
    last integer not null
) strict, without rowid;

insert into last_number (kind, last) values ('GROUP', 0), ('THEME', 0);

-- As db-scheduler wants it; task_data stays empty, because a job carries no content.
create table scheduled_tasks (
    task_name            text    not null,
    task_instance        text    not null,
    task_data            blob,
    execution_time       integer not null,
    picked               integer not null,
    picked_by            text,
    last_success         integer,
    last_failure         integer,
    consecutive_failures integer,
    last_heartbeat       integer,
    version              integer not null,
    priority             integer,
    primary key (task_name, task_instance)
) strict;

create index execution_time_idx on scheduled_tasks (execution_time);
create index last_heartbeat_idx on scheduled_tasks (last_heartbeat);
