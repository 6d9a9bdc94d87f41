-- Items that runs share, and who is asking for those that are not there yet.
create table {schema}.items (
    key text primary key,
    item text not null,
    kept_at timestamptz not null default {schema}.clock()
);

create table {schema}.item_claims (
    key text primary key,
    owner text not null,
    until timestamptz not null
);
