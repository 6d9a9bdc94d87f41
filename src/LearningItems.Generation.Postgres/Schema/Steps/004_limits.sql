-- What a provider allows, over all machines: a bucket of requests and one of tokens, and a permit for each call that leaves.

create table {schema}.limits (
    name text primary key,
    requests double precision not null default 0,
    tokens double precision not null default 0,
    filled_at timestamptz not null default {schema}.clock(),
    paused_until timestamptz not null default '-infinity'
);

-- A row that waits stands in line for a place among the calls in flight; any other has one, from its reservation on.
create table {schema}.permits (
    id uuid primary key,
    number bigint generated always as identity,
    limit_name text not null references {schema}.limits on delete cascade,
    waits boolean not null,
    charged bigint not null,
    leave_at timestamptz,
    expires_at timestamptz not null
);

create index permits_of_limit on {schema}.permits (limit_name, expires_at);

-- Reserves what a call is to take. The bucket may go into debt: then the call leaves when the debt would be paid, and whoever comes later stands behind it. Asked again with
-- the same id, it tells when that permit leaves now, for a pause may have come in between. A null leave_at: all places are taken, ask again.
--
-- Commits of these functions do not wait for the disk: what the last half second before a crash said is rebuilt by leases and by the buckets' refill.
create function {schema}.reserve(
    permit uuid, limiter text, concurrency integer, requests_a_second double precision, tokens_a_second double precision, burst double precision, amount bigint, lease interval, place_lease interval)
returns table (now_is timestamptz, leaves_at timestamptz)
language plpgsql as $$
declare
    bucket {schema}.limits%rowtype;
    mine {schema}.permits%rowtype;
    ahead integer;
    fills_from timestamptz;
    leaves timestamptz;
    elapsed double precision;
begin
    perform set_config('synchronous_commit', 'off', true);
    insert into {schema}.limits (name) select limiter where not exists (select from {schema}.limits where name = limiter) on conflict do nothing;
    select * into bucket from {schema}.limits where name = limiter for update;
    now_is := {schema}.clock();
    delete from {schema}.permits where limit_name = limiter and expires_at <= now_is;
    select * into mine from {schema}.permits where id = permit;
    if mine.waits is false then
        leaves_at := mine.leave_at;
        return next;
        return;
    end if;

    select count(*) into ahead from {schema}.permits where limit_name = limiter and (not waits or mine.number is null or number < mine.number);
    if ahead >= concurrency then
        insert into {schema}.permits (id, limit_name, waits, charged, expires_at) values (permit, limiter, true, 0, now_is + place_lease)
        on conflict (id) do update set expires_at = excluded.expires_at;
        leaves_at := null;
        return next;
        return;
    end if;

    -- While everybody pauses the buckets fill no more: filled_at is the end of the pause then.
    elapsed := greatest(0, extract(epoch from now_is - bucket.filled_at));
    fills_from := greatest(now_is, bucket.filled_at);
    bucket.requests := least(requests_a_second * burst, bucket.requests + elapsed * requests_a_second) - 1;
    bucket.tokens := greatest(-3600 * tokens_a_second, least(tokens_a_second * burst, bucket.tokens + elapsed * tokens_a_second) - amount);
    leaves := fills_from + make_interval(secs => greatest(0, -bucket.requests / requests_a_second, -bucket.tokens / tokens_a_second));
    update {schema}.limits set requests = coalesce(bucket.requests, 0), tokens = coalesce(bucket.tokens, 0), filled_at = fills_from where name = limiter;
    insert into {schema}.permits (id, limit_name, waits, charged, leave_at, expires_at) values (permit, limiter, false, amount, leaves, leaves + lease)
    on conflict (id) do update set waits = false, charged = excluded.charged, leave_at = excluded.leave_at, expires_at = excluded.expires_at;
    leaves_at := leaves;
    return next;
end
$$;

-- Ends permits: of each, what was charged is replaced with what was used. A permit that never left gives its request back too. One that has lapsed is not there any more.
create function {schema}.release(limiter text, permits uuid[], used bigint[], never_left boolean)
returns void
language plpgsql as $$
declare
    given_back bigint;
    requests_back integer;
begin
    perform set_config('synchronous_commit', 'off', true);
    perform from {schema}.limits where name = limiter for update;
    with ended as (
        delete from {schema}.permits permit using unnest(permits, used) as settled (id, tokens)
        where permit.id = settled.id returning permit.charged - settled.tokens as back, permit.waits
    )
    select coalesce(sum(back), 0), count(*) filter (where not waits) into given_back, requests_back from ended;
    update {schema}.limits set tokens = tokens + given_back, requests = requests + case when never_left then requests_back else 0 end where name = limiter;
end
$$;

-- The provider turned a call away: nothing is left in the buckets, and nobody's calls leave before the pause is over.
create function {schema}.turn_away(limiter text, permit uuid, used bigint, requests_a_second double precision, tokens_a_second double precision, pause interval)
returns void
language plpgsql as $$
declare
    bucket {schema}.limits%rowtype;
    given_back bigint;
    elapsed double precision;
    now_is timestamptz;
    resumes timestamptz;
    shift interval;
begin
    select * into bucket from {schema}.limits where name = limiter for update;
    now_is := {schema}.clock();
    select charged - used into given_back from {schema}.permits where id = permit;
    update {schema}.permits set charged = used where id = permit;
    elapsed := greatest(0, extract(epoch from now_is - bucket.filled_at));
    resumes := greatest(bucket.paused_until, now_is + pause);
    shift := resumes - greatest(bucket.paused_until, now_is);
    update {schema}.limits set
        requests = coalesce(least(0, bucket.requests + elapsed * requests_a_second), 0),
        tokens = coalesce(least(0, bucket.tokens + elapsed * tokens_a_second + coalesce(given_back, 0)), 0),
        filled_at = greatest(now_is, bucket.filled_at, resumes),
        paused_until = resumes
    where name = limiter;
    update {schema}.permits set leave_at = leave_at + shift, expires_at = expires_at + shift
    where limit_name = limiter and not waits and leave_at > now_is and shift > interval '0';
end
$$;
