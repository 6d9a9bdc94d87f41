-- Jobs and the tenants they belong to. A job's state, epoch, claim and attempts are changed by FleetJobs alone.

-- The one clock of the fleet: no machine's own decides anything.
create function {schema}.clock() returns timestamptz language sql volatile as 'select clock_timestamp()';

create table {schema}.tenants (
    name text primary key,
    token_limit bigint check (token_limit >= 0),
    used_tokens bigint not null default 0 check (used_tokens >= 0),
    reserved_tokens bigint not null default 0 check (reserved_tokens >= 0),
    served_at timestamptz
);

create table {schema}.jobs (
    id text primary key,
    number bigint generated always as identity unique,
    tenant text not null references {schema}.tenants,
    state text not null default 'queued' check (state in ('queued', 'running', 'finished', 'parked', 'cancelled')),
    priority integer not null,
    request json not null,
    uses_batches boolean not null,
    model_id text,
    max_tokens bigint check (max_tokens > 0),
    max_attempts integer not null check (max_attempts > 0),
    attempts integer not null default 0,
    epoch bigint not null default 0,
    worker text,
    enqueued_at timestamptz not null default {schema}.clock(),
    not_before timestamptz not null,
    claimed_at timestamptz,
    heartbeat_at timestamptz,
    ended_at timestamptz,
    reason text,
    items integer not null default 0,
    calls_done integer not null default 0,
    calls_planned integer not null default 0,
    claim_tokens bigint not null default 0,
    used_tokens bigint not null default 0,
    reserved_tokens bigint,
    is_complete boolean
);

create index jobs_queued on {schema}.jobs (tenant, priority desc, number) where state = 'queued';
create index jobs_claimed on {schema}.jobs (heartbeat_at) where worker is not null;
create index jobs_listed on {schema}.jobs (tenant, number);

create table {schema}.results (
    job_id text primary key references {schema}.jobs on delete cascade,
    report json not null,
    result json not null
);
