-- One dialect for H2 and PostgreSQL. The placeholder `exact` makes PostgreSQL compare and sort text by code point, as H2 does.
-- Foreign keys between a workspace's own records carry the tenant, so a record can never point into another workspace.

create table tenants (
    id bigint primary key,
    name varchar(255) not null,
    subdomain varchar(255) not null,
    status varchar(50) not null,
    created_at timestamp(0) with time zone not null,
    plan_id bigint,
    plan_name varchar(255) not null,
    plan_status varchar(50),
    plan_expires_at timestamp(0) with time zone,
    constraint tenants_subdomain_key unique (subdomain)
);

create table plan_limits (
    tenant_id bigint not null references tenants,
    feature varchar(50) not null,
    maximum bigint not null,
    primary key (tenant_id, feature)
);

create table plan_features (
    tenant_id bigint not null references tenants,
    feature varchar(50) not null,
    enabled boolean not null,
    primary key (tenant_id, feature)
);

create table staff (
    id bigint primary key,
    tenant_id bigint not null references tenants,
    name varchar(255) not null
);

-- A null allowance means calls without limit.
create table tokens (
    sha256 char(64) primary key,
    tenant_id bigint not null references tenants,
    scopes varchar(4000) not null,
    calls_per_minute integer
);

create table rate_windows (
    token char(64) primary key references tokens on delete cascade,
    window_minute bigint not null,
    calls integer not null
);

create table sources (
    id bigint primary key,
    tenant_id bigint not null references tenants,
    name varchar(255) ${exact} not null,
    created_at timestamp(0) with time zone not null,
    updated_at timestamp(0) with time zone not null,
    constraint sources_tenant_key unique (tenant_id, id),
    constraint sources_name_key unique (tenant_id, name)
);

create table statuses (
    id bigint primary key,
    tenant_id bigint not null references tenants,
    name varchar(255) ${exact} not null,
    color varchar(7),
    created_at timestamp(0) with time zone not null,
    updated_at timestamp(0) with time zone not null,
    constraint statuses_tenant_key unique (tenant_id, id),
    constraint statuses_name_key unique (tenant_id, name)
);

create table contact_groups (
    id bigint primary key,
    tenant_id bigint not null references tenants,
    name varchar(255) ${exact} not null,
    created_at timestamp(0) with time zone not null,
    updated_at timestamp(0) with time zone not null,
    constraint contact_groups_tenant_key unique (tenant_id, id),
    constraint contact_groups_name_key unique (tenant_id, name)
);

-- Contacts refer to their tenant through their status. A key of the tenant alone would be an index that H2 prefers to better ones.
create table contacts (
    id bigint primary key,
    tenant_id bigint not null,
    firstname varchar(255) ${exact} not null,
    lastname varchar(255) ${exact} not null,
    company varchar(255) ${exact},
    type varchar(20) not null,
    email varchar(191) ${exact},
    phone varchar(20) ${exact} not null,
    status_id bigint not null,
    source_id bigint not null,
    description text,
    city varchar(255),
    state varchar(255),
    zip varchar(20),
    address varchar(500),
    country_id bigint,
    assigned_id bigint,
    is_opted_out boolean not null,
    created_at timestamp(0) with time zone not null,
    updated_at timestamp(0) with time zone not null,
    constraint contacts_tenant_key unique (tenant_id, id),
    constraint contacts_phone_key unique (tenant_id, phone),
    constraint contacts_email_key unique (tenant_id, email),
    constraint contacts_status_fk foreign key (tenant_id, status_id) references statuses (tenant_id, id),
    constraint contacts_source_fk foreign key (tenant_id, source_id) references sources (tenant_id, id)
);

create index contacts_created on contacts (tenant_id, created_at, id);
create index contacts_updated on contacts (tenant_id, updated_at, id);

create table memberships (
    tenant_id bigint not null,
    contact_id bigint not null,
    group_id bigint not null,
    primary key (tenant_id, contact_id, group_id),
    constraint memberships_contact_fk foreign key (tenant_id, contact_id) references contacts (tenant_id, id) on delete cascade,
    constraint memberships_group_fk foreign key (tenant_id, group_id) references contact_groups (tenant_id, id) on delete cascade
);

create index memberships_group on memberships (tenant_id, group_id, contact_id);

-- Ids come from here and not from sequences: a reset restores them in the transaction that restores everything else.
create table next_ids (
    record varchar(50) primary key,
    next_id bigint not null
);

-- Whoever writes the seed locks this row, so that two processes on one database do it one after the other.
create table seed_lock (
    id integer primary key
);

insert into seed_lock (id) values (1);
