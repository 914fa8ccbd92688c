-- How a workspace reaches WhatsApp. No row: it is not connected. Sending needs the access token, templates need the account id too.
create table whatsapp_connections (
    tenant_id bigint primary key references tenants,
    phone_number varchar(20) not null,
    business_account_id varchar(64),
    has_access_token boolean not null,
    constraint whatsapp_connections_phone_key unique (phone_number)
);

-- What a synchronisation last fetched. The columns that hold JSON are text: the databases' own types for it differ.
create table templates (
    id bigint primary key,
    tenant_id bigint not null references tenants,
    template_id varchar(64) ${exact} not null,
    template_name varchar(512) ${exact} not null,
    language varchar(10) ${exact} not null,
    category varchar(20) not null,
    status varchar(20) not null,
    header_data_format varchar(20) not null,
    header_data_text varchar(120),
    header_params_count integer not null,
    header_file_url varchar(2048),
    header_variable_value varchar(2048),
    body_data varchar(2048) ${exact} not null,
    body_params_count integer not null,
    body_variable_value varchar(8192),
    footer_data varchar(120),
    footer_params_count integer not null,
    buttons_data varchar(16384),
    message_send_ttl_seconds integer,
    add_security_recommendation boolean not null,
    code_expiration_minutes integer,
    otp_button_config varchar(4096),
    components text not null,
    created_at timestamp(0) with time zone not null,
    updated_at timestamp(0) with time zone not null,
    constraint templates_template_key unique (tenant_id, template_id),
    constraint templates_name_key unique (tenant_id, template_name, language)
);

-- What WhatsApp itself holds, by business account, as it gives templates away: this is the other side, it knows no workspaces.
create table whatsapp_templates (
    template_id varchar(64) ${exact} primary key,
    business_account_id varchar(64) not null,
    name varchar(512) not null,
    language varchar(10) not null,
    category varchar(20) not null,
    status varchar(20) not null,
    message_send_ttl_seconds integer,
    components text not null,
    constraint whatsapp_templates_name_key unique (business_account_id, name, language)
);
