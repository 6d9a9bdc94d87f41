-- The journals of jobs. An entry is written once, by the claim whose epoch it has; its writer and number make it known when it is sent again.
create table {schema}.journal (
    number bigint generated always as identity primary key,
    job_id text not null references {schema}.jobs on delete cascade,
    epoch bigint not null,
    writer uuid not null,
    writer_number bigint not null,
    key text not null,
    kind text not null,
    keeps_item boolean not null,
    is_late boolean not null,
    tokens bigint,
    written_at timestamptz not null default {schema}.clock(),
    entry text not null,
    unique (writer, writer_number)
);

create index journal_of_job on {schema}.journal (job_id, number);
create index journal_tokens on {schema}.journal (job_id, epoch) include (tokens, kind) where tokens is not null;
