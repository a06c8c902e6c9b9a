-- The model that all vectors are of: one row at most.

create table vector_model (
    single integer primary key check (single = 1),
    name   text    not null
) strict;
