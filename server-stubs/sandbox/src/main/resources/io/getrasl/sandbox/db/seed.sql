-- What a fresh sandbox holds: exactly what the specification's examples show. Tokens are added by code.

delete from memberships;
delete from contacts;
delete from contact_groups;
delete from statuses;
delete from sources;
delete from rate_windows;
delete from tokens;
delete from staff;
delete from plan_features;
delete from plan_limits;
delete from next_ids;

-- Tenants are not deleted: writers wait for a lock of these very rows.
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
    (14, 42, 'Market', timestamp with time zone '2026-01-06 10:00:00+00:00', timestamp with time zone '2026-01-06 10:00:00+00:00'),
    (24, 43, 'Walk-in', timestamp with time zone '2026-01-07 10:00:00+00:00', timestamp with time zone '2026-01-07 10:00:00+00:00');

insert into statuses (id, tenant_id, name, color, created_at, updated_at) values
    (2, 41, 'New', '#2D7FF9', timestamp with time zone '2026-01-05 10:00:00+00:00', timestamp with time zone '2026-01-05 10:00:00+00:00'),
    (5, 41, 'Won', '#20A464', timestamp with time zone '2026-01-05 10:00:00+00:00', timestamp with time zone '2026-01-05 10:00:00+00:00'),
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

insert into next_ids (record, next_id) values ('contacts', 1001);
