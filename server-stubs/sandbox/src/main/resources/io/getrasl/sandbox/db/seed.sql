-- What a fresh sandbox holds: exactly what the specification's examples show. Code adds the tokens, and never deletes them.

delete from media_files;
delete from messages;
delete from conversations;
delete from otps;
delete from otp_windows;
delete from workspace_settings;
delete from webhook_deliveries;
delete from webhook_settings;
delete from memberships;
delete from templates;
delete from whatsapp_templates;
delete from whatsapp_connections;
delete from contacts;
delete from contact_groups;
delete from statuses;
delete from sources;
delete from staff;
delete from plan_features;
delete from plan_limits;
delete from next_ids;

-- Workspaces that an import has brought; names may change hands.
delete from tokens where tenant_id not in (41, 42, 43);
delete from tenants where id not in (41, 42, 43);
update tenants set subdomain = concat('#', id);

-- These tenants are not deleted: writers wait for a lock of these very rows.
merge into tenants
using (values
    (41, 'Nile Books', 'nilebooks', timestamp with time zone '2025-06-01 00:00:00+00:00', 3, 'Growth', 'active', timestamp with time zone '2027-01-01 00:00:00+00:00'),
    (42, 'Delta Crafts', 'deltacrafts', timestamp with time zone '2025-07-01 00:00:00+00:00', 3, 'Growth', 'active', timestamp with time zone '2027-01-01 00:00:00+00:00'),
    (43, 'Tiny Shop', 'tinyshop', timestamp with time zone '2025-08-01 00:00:00+00:00', null, 'Free', null, null)
) as seed (id, name, subdomain, created_at, plan_id, plan_name, plan_status, plan_expires_at)
on tenants.id = seed.id
when matched then update set
    name = seed.name, subdomain = seed.subdomain, status = 'active', created_at = seed.created_at, plan_id = seed.plan_id,
    plan_name = seed.plan_name, plan_status = seed.plan_status, plan_expires_at = seed.plan_expires_at
when not matched then insert (id, name, subdomain, status, created_at, plan_id, plan_name, plan_status, plan_expires_at)
    values (seed.id, seed.name, seed.subdomain, 'active', seed.created_at, seed.plan_id, seed.plan_name, seed.plan_status, seed.plan_expires_at);

insert into plan_limits (tenant_id, feature, maximum) values
    (41, 'contacts', 1000), (41, 'conversations', 500), (41, 'campaigns', 10), (41, 'staff', -1),
    (42, 'contacts', 1000), (42, 'conversations', 500), (42, 'campaigns', 10), (42, 'staff', -1),
    (43, 'contacts', 3), (43, 'conversations', 10), (43, 'campaigns', 1), (43, 'staff', 1);

insert into plan_features (tenant_id, feature, enabled) values
    (41, 'whatsapp_templates', true), (41, 'bulk_messaging', true), (41, 'chatbot', false),
    (41, 'advanced_analytics', false), (41, 'api_access', true), (41, 'custom_branding', false),
    (42, 'whatsapp_templates', true), (42, 'bulk_messaging', true), (42, 'chatbot', false),
    (42, 'advanced_analytics', false), (42, 'api_access', true), (42, 'custom_branding', false),
    (43, 'whatsapp_templates', false), (43, 'bulk_messaging', false), (43, 'chatbot', false),
    (43, 'advanced_analytics', false), (43, 'api_access', true), (43, 'custom_branding', false);

insert into staff (id, tenant_id, name) values
    (7, 41, 'Hana'), (8, 41, 'Tarek'), (9, 41, 'Mona'), (10, 41, 'Youssef'),
    (17, 42, 'Dina'),
    (27, 43, 'Samir');

insert into sources (id, tenant_id, name, created_at, updated_at) values
    (4, 41, 'Website', timestamp with time zone '2026-01-05 10:00:00+00:00', timestamp with time zone '2026-01-05 10:00:00+00:00'),
    (6, 41, 'Referral', timestamp with time zone '2026-01-05 10:00:00+00:00', timestamp with time zone '2026-01-05 10:00:00+00:00'),
    (8, 41, 'Radio', timestamp with time zone '2026-01-05 10:00:00+00:00', timestamp with time zone '2026-01-05 10:00:00+00:00'),
    (14, 42, 'Market', timestamp with time zone '2026-01-06 10:00:00+00:00', timestamp with time zone '2026-01-06 10:00:00+00:00'),
    (24, 43, 'Walk-in', timestamp with time zone '2026-01-07 10:00:00+00:00', timestamp with time zone '2026-01-07 10:00:00+00:00');

insert into statuses (id, tenant_id, name, color, created_at, updated_at) values
    (2, 41, 'New', '#2D7FF9', timestamp with time zone '2026-01-05 10:00:00+00:00', timestamp with time zone '2026-01-05 10:00:00+00:00'),
    (5, 41, 'Won', '#1FA97A', timestamp with time zone '2026-01-05 10:00:00+00:00', timestamp with time zone '2026-01-05 10:00:00+00:00'),
    (7, 41, 'Dormant', null, timestamp with time zone '2026-01-05 10:00:00+00:00', timestamp with time zone '2026-01-05 10:00:00+00:00'),
    (12, 42, 'New', '#2D7FF9', timestamp with time zone '2026-01-06 10:00:00+00:00', timestamp with time zone '2026-01-06 10:00:00+00:00'),
    (22, 43, 'New', null, timestamp with time zone '2026-01-07 10:00:00+00:00', timestamp with time zone '2026-01-07 10:00:00+00:00');

insert into contact_groups (id, tenant_id, name, created_at, updated_at) values
    (3, 41, 'VIP', timestamp with time zone '2026-01-05 10:00:00+00:00', timestamp with time zone '2026-01-05 10:00:00+00:00'),
    (9, 41, 'Newsletter', timestamp with time zone '2026-01-05 10:00:00+00:00', timestamp with time zone '2026-01-05 10:00:00+00:00'),
    (13, 42, 'Collectors', timestamp with time zone '2026-01-06 10:00:00+00:00', timestamp with time zone '2026-01-06 10:00:00+00:00');

insert into contacts (id, tenant_id, firstname, lastname, company, type, email, phone, status_id, source_id, city, country_id, assigned_id, is_opted_out, created_at, updated_at) values
    (812, 41, 'Layla', 'Haddad', null, 'lead', 'layla@example.com', '+201005550142', 2, 4, 'Cairo', 64, 7, false, timestamp with time zone '2026-02-11 08:00:00+00:00', timestamp with time zone '2026-02-11 08:00:00+00:00'),
    (813, 41, 'Omar', 'Said', 'Said & Sons', 'customer', 'omar@example.com', '+201005550143', 5, 6, 'Alexandria', 64, null, false, timestamp with time zone '2026-02-12 08:00:00+00:00', timestamp with time zone '2026-02-12 08:00:00+00:00'),
    (814, 41, 'Nour', 'Adel', null, 'lead', null, '+201005550144', 2, 4, null, null, 7, false, timestamp with time zone '2026-02-13 08:00:00+00:00', timestamp with time zone '2026-02-13 08:00:00+00:00'),
    (815, 41, 'Mariam', 'Khalil', 'Khalil Press', 'guest', 'mariam@example.com', '+201005550145', 2, 6, 'Luxor', 64, 8, false, timestamp with time zone '2026-02-14 08:00:00+00:00', timestamp with time zone '2026-02-14 08:00:00+00:00'),
    (816, 41, 'Fady', 'Mansour', null, 'customer', 'fady@example.com', '+201005550146', 5, 4, 'Aswan', 64, null, true, timestamp with time zone '2026-02-15 08:00:00+00:00', timestamp with time zone '2026-02-15 08:00:00+00:00'),
    (901, 42, 'Salwa', 'Nabil', null, 'lead', 'salwa@example.com', '+201005550142', 12, 14, 'Tanta', 64, 17, false, timestamp with time zone '2026-02-11 08:00:00+00:00', timestamp with time zone '2026-02-11 08:00:00+00:00'),
    (902, 42, 'Bassem', 'Fouad', 'Fouad Pottery', 'customer', 'bassem@example.com', '+201005550242', 12, 14, 'Mansoura', 64, null, false, timestamp with time zone '2026-02-12 08:00:00+00:00', timestamp with time zone '2026-02-12 08:00:00+00:00'),
    (921, 43, 'Rania', 'Gamal', null, 'customer', null, '+201005550301', 22, 24, null, null, null, false, timestamp with time zone '2026-02-11 08:00:00+00:00', timestamp with time zone '2026-02-11 08:00:00+00:00'),
    (922, 43, 'Sherif', 'Lotfy', null, 'lead', null, '+201005550302', 22, 24, null, null, null, false, timestamp with time zone '2026-02-12 08:00:00+00:00', timestamp with time zone '2026-02-12 08:00:00+00:00'),
    (923, 43, 'Heba', 'Zaki', null, 'guest', null, '+201005550303', 22, 24, null, null, null, false, timestamp with time zone '2026-02-13 08:00:00+00:00', timestamp with time zone '2026-02-13 08:00:00+00:00');

insert into memberships (tenant_id, contact_id, group_id) values
    (41, 812, 3), (41, 812, 9), (41, 813, 3),
    (42, 901, 13);

insert into whatsapp_connections (tenant_id, phone_number, business_account_id, has_access_token) values
    (41, '201005550100', '1073300000000041', true),
    (43, '201005550300', '1073300000000043', true);

insert into templates (id, tenant_id, template_id, template_name, language, category, status, header_data_format, header_data_text, header_params_count, header_file_url, header_variable_value,
        body_data, body_params_count, body_variable_value, footer_data, footer_params_count,
        buttons_data, message_send_ttl_seconds, add_security_recommendation, code_expiration_minutes, otp_button_config,
        components,
        created_at, updated_at) values
    (301, 41, '1184930275112001', 'order_ready', 'en', 'UTILITY', 'APPROVED', 'IMAGE', null, 0, null, null,
        'Hello {{1}}, your order {{2}} is ready.', 2, '["Layla","A-1093"]', 'Nile Books', 0,
        '[{"type":"URL","text":"Track","url":"https://nilebooks.example/orders/{{1}}"}]', null, false, null, null,
        '[{"type":"HEADER","format":"IMAGE"},{"type":"BODY","text":"Hello {{1}}, your order {{2}} is ready.","example":{"body_text":[["Layla","A-1093"]]}},{"type":"FOOTER","text":"Nile Books"},{"type":"BUTTONS","buttons":[{"type":"URL","text":"Track","url":"https://nilebooks.example/orders/{{1}}"}]}]',
        timestamp with time zone '2026-01-10 10:00:00+00:00', timestamp with time zone '2026-01-10 10:00:00+00:00'),
    (302, 41, '1184930275112002', 'login_code', 'en', 'AUTHENTICATION', 'APPROVED', 'NONE', null, 0, null, null,
        '{{1}} is your code. It expires in {{2}} minutes.', 2, '["408213","10"]', null, 0,
        '[{"type":"URL","text":"Copy code","url":"https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp{{1}}"}]', null, true, 10, '{"otp_type":"COPY_CODE","text":"Copy code"}',
        '[{"type":"BODY","text":"{{1}} is your code. It expires in {{2}} minutes.","add_security_recommendation":true,"example":{"body_text":[["408213","10"]]}},{"type":"FOOTER","code_expiration_minutes":10},{"type":"BUTTONS","buttons":[{"type":"URL","text":"Copy code","url":"https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp{{1}}"}]}]',
        timestamp with time zone '2026-01-11 10:00:00+00:00', timestamp with time zone '2026-01-11 10:00:00+00:00'),
    (303, 41, '1184930275112003', 'spring_sale', 'ar', 'MARKETING', 'PENDING', 'TEXT', 'خصم {{1}}٪ هذا الربيع', 1, null, '20',
        'أهلاً {{1}}، خصم الربيع يبدأ اليوم.', 1, '["Layla"]', null, 0,
        null, null, false, null, null,
        '[{"type":"HEADER","format":"TEXT","text":"خصم {{1}}٪ هذا الربيع","example":{"header_text":["20"]}},{"type":"BODY","text":"أهلاً {{1}}، خصم الربيع يبدأ اليوم.","example":{"body_text":[["Layla"]]}}]',
        timestamp with time zone '2026-01-12 10:00:00+00:00', timestamp with time zone '2026-01-12 10:00:00+00:00'),
    (304, 41, '1184930275112004', 'refund_note', 'en', 'UTILITY', 'REJECTED', 'NONE', null, 0, null, null,
        'Your refund for order {{1}} is on its way.', 1, '["A-1093"]', null, 0,
        null, null, false, null, null,
        '[{"type":"BODY","text":"Your refund for order {{1}} is on its way.","example":{"body_text":[["A-1093"]]}}]',
        timestamp with time zone '2026-01-13 10:00:00+00:00', timestamp with time zone '2026-01-13 10:00:00+00:00');

-- What WhatsApp holds beyond that: spring_sale is approved by now, and delivery_update is new.
insert into whatsapp_templates (template_id, business_account_id, name, language, category, status, message_send_ttl_seconds, components)
    select t.template_id, c.business_account_id, t.template_name, t.language, t.category, t.status, t.message_send_ttl_seconds, t.components
      from templates t join whatsapp_connections c on c.tenant_id = t.tenant_id;

update whatsapp_templates set status = 'APPROVED' where name = 'spring_sale';

insert into whatsapp_templates (template_id, business_account_id, name, language, category, status, components) values
    ('1184930275112005', '1073300000000041', 'delivery_update', 'en', 'UTILITY', 'APPROVED',
        '[{"type":"BODY","text":"Your order {{1}} arrives on {{2}}.","example":{"body_text":[["A-1093","Sunday"]]}},{"type":"FOOTER","text":"Nile Books"}]');

insert into workspace_settings (tenant_id, default_status_id, default_source_id, default_assigned_id) values
    (41, 2, 4, 7), (42, 12, 14, 17), (43, 22, 24, 27);

-- Conversation 77 takes free-form messages: code opens its window at every reset. These messages stay as they are.
insert into conversations (id, tenant_id, phone, last_inbound_at) values
    (77, 41, '201005550142', null),
    (78, 41, '201005550143', null),
    (79, 42, '201005550242', null);

insert into messages (id, tenant_id, conversation_id, direction, sender_id, type, message, status, status_message, message_id, ref_message_id, is_read, created_at, updated_at) values
    (9101, 41, 77, 'outbound', '201005550100', 'text', 'Hello Layla, your parcel is ready.', 'read', null, 'wamid.HBgMMjAxMDA1NTUwMTQy', null, true, timestamp with time zone '2026-02-20 09:00:00+00:00', timestamp with time zone '2026-02-20 09:00:03+00:00'),
    (9102, 41, 77, 'inbound', '201005550142', 'text', 'Thank you!', null, null, 'wamid.HBgMMjAxMDA1NTUwMTQz', null, false, timestamp with time zone '2026-02-20 09:05:00+00:00', timestamp with time zone '2026-02-20 09:05:00+00:00'),
    (9103, 41, 77, 'outbound', '201005550100', 'template', '<p>Hello Layla, your order A-1093 is ready.</p><p>Nile Books</p>', 'delivered', null, 'wamid.HBgMMjAxMDA1NTUwMTQ0', null, true, timestamp with time zone '2026-02-21 09:00:00+00:00', timestamp with time zone '2026-02-21 09:00:01+00:00'),
    (9104, 41, 78, 'outbound', '201005550100', 'text', 'Your parcel is ready.', 'failed', 'Not delivered: more than 24 hours have passed since the customer''s last message. Send a template instead.', 'wamid.HBgMMjAxMDA1NTUwMTQ1', null, true, timestamp with time zone '2026-02-22 09:00:00+00:00', timestamp with time zone '2026-02-22 09:00:01+00:00'),
    (9201, 42, 79, 'inbound', '201005550242', 'text', 'Is the blue bowl in stock?', null, null, 'wamid.HBgMMjAxMDA1NTUwMjQy', null, false, timestamp with time zone '2026-02-20 10:00:00+00:00', timestamp with time zone '2026-02-20 10:00:00+00:00');

insert into next_ids (record, next_id) values
    ('contacts', 1001), ('contact_groups', 1001), ('sources', 1001), ('statuses', 1001), ('templates', 1001),
    ('conversations', 1001), ('messages', 10001);
