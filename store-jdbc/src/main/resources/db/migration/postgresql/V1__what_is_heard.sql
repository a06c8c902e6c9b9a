-- Moments are milliseconds since 1970, vectors as org.erfara.text writes them.

create table channel (
    id    text collate "C" not null primary key,
    name  text    not null,
    unit  text    not null,
    heard boolean not null
);

create table conversation (
    number bigint generated always as identity primary key,
    id     text   collate "C" not null unique
);

-- The longest table: one row for every message ever heard, kept small and written nearly in order.
create table seen (
    conversation bigint not null references conversation (number),
    delivery     text collate "C" not null,
    primary key (conversation, delivery)
);

create table waiting (
    place        bigint  generated always as identity primary key,
    conversation text collate "C" not null,
    delivery     text collate "C" not null,
    kind         text    not null,
    message      text collate "C" not null,
    at           bigint not null,
    person       text    not null,
    thread       text,
    mentions     text    not null,
    text         text    not null,
    unique (conversation, delivery)
);

create table question (
    conversation text collate "C" not null,
    message      text collate "C" not null,
    thread       text,
    at           bigint not null,
    asker        text collate "C" not null,
    language     text    not null,
    text         text    not null,
    group_number bigint not null,
    primary key (conversation, message)
);

create index question_by_asker on question (conversation, asker, at, message);
create index question_in_thread on question (conversation, thread, at, message) where thread is not null;
create index question_at on question (at, group_number, asker);
create index question_of_group on question (group_number, at);

create table question_group (
    number     bigint primary key,
    centre     bytea    not null,
    size       int not null,
    last_asked bigint not null,
    theme      bigint not null,
    rejected   boolean not null
);

create index group_of_theme on question_group (theme);

-- What all questions have in common: one row at most.
create table background (
    single  int   primary key check (single = 1),
    vectors bytea not null
);

create table answer (
    conversation          text collate "C" not null,
    message               text collate "C" not null,
    question_conversation text collate "C" not null,
    question_message      text collate "C" not null,
    at                    bigint not null,
    text                  text    not null,
    outcome               text    not null,
    primary key (conversation, message)
);

create index answer_to_question on answer (question_conversation, question_message, at);

create table exchange (
    conversation text collate "C" not null,
    message      text collate "C" not null,
    outcome      text    not null,
    at           bigint not null,
    primary key (conversation, message)
);

create table talk (
    conversation          text collate "C" not null primary key,
    question_conversation text collate "C" not null,
    question_message      text collate "C" not null,
    at                    bigint not null
);

create table theme (
    number bigint primary key,
    centre bytea    not null,
    joined int not null,
    name   text
);

create table theme_step (
    theme bigint not null references theme (number),
    step  text    not null,
    at    bigint not null,
    primary key (theme, step)
);

create table last_number (
    kind text    not null primary key,
    last bigint not null
);

insert into last_number (kind, last) values ('GROUP', 0), ('THEME', 0);

-- As db-scheduler wants it; task_data stays empty, because a job carries no content.
create table scheduled_tasks (
    task_name            text    not null,
    task_instance        text    not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             int,
    primary key (task_name, task_instance)
);

create index execution_time_idx on scheduled_tasks (execution_time);
create index last_heartbeat_idx on scheduled_tasks (last_heartbeat);
