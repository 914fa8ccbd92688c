-- What a contact is given that a message creates. Null: the workspace has set none, and such messages are refused.
create table workspace_settings (
    tenant_id bigint primary key references tenants,
    default_status_id bigint references statuses on delete set null,
    default_source_id bigint references sources on delete set null,
    default_assigned_id bigint references staff on delete set null
);

-- One per phone number, whatever becomes of the contact. WhatsApp's window of 24 hours starts with what the customer wrote last.
create table conversations (
    id bigint primary key,
    tenant_id bigint not null references tenants,
    phone varchar(20) not null,
    last_inbound_at timestamp(3) with time zone,
    constraint conversations_tenant_key unique (tenant_id, id),
    constraint conversations_phone_key unique (tenant_id, phone)
);

-- A message has its whole way to come written on it when it is sent: due_at is when the next step is to be taken. Null: none is.
-- No message_id: WhatsApp refused it.
create table messages (
    id bigint primary key,
    tenant_id bigint not null,
    conversation_id bigint not null,
    direction varchar(10) not null,
    sender_id varchar(64) not null,
    type varchar(50) ${exact} not null,
    message text,
    status varchar(50) ${exact},
    status_message varchar(1000),
    message_id varchar(255),
    ref_message_id varchar(255),
    url varchar(4096),
    staff_id bigint,
    is_read boolean not null,
    created_at timestamp(0) with time zone not null,
    updated_at timestamp(0) with time zone not null,
    delivered_at timestamp(3) with time zone,
    read_at timestamp(3) with time zone,
    failed_at timestamp(3) with time zone,
    failure varchar(1000),
    due_at timestamp(3) with time zone,
    constraint messages_message_key unique (message_id),
    constraint messages_conversation_fk foreign key (tenant_id, conversation_id) references conversations (tenant_id, id)
);

create index messages_created on messages (tenant_id, created_at, id);
create index messages_conversation on messages (tenant_id, conversation_id, id);
create index messages_due on messages (tenant_id, due_at);

-- What is known of a file that was sent. The file itself is not kept; size and hash are null where only its address is known.
create table media_files (
    message_id bigint primary key references messages on delete cascade,
    name varchar(510) not null,
    bytes bigint,
    sha256 char(64)
);

-- The active code of a phone number and purpose. The code is not in it, only what it can be compared with.
create table otps (
    tenant_id bigint not null references tenants,
    phone varchar(20) not null,
    purpose varchar(100) ${exact} not null,
    salt char(32) not null,
    code_hash char(64) not null,
    attempts integer not null,
    created_at timestamp(0) with time zone not null,
    expires_at timestamp(0) with time zone not null,
    primary key (tenant_id, phone, purpose)
);

-- How often something was done for a phone number since the window opened.
create table otp_windows (
    tenant_id bigint not null references tenants,
    phone varchar(20) not null,
    action varchar(10) not null,
    calls integer not null,
    ends_at timestamp(3) with time zone not null,
    primary key (tenant_id, phone, action)
);
