package io.getrasl.sandbox.account;

import io.getrasl.sandbox.db.Times;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What each workspace's plan allows and how much of it is used. Thread-safe. */
@Component
public class Plans {

    private static final String CONVERSATIONS = """
            select count(distinct conversation_id) from messages
             where tenant_id = ? and created_at >= ? and direction = 'outbound' and message_id is not null""";

    private final JdbcTemplate jdbc;
    private final Times times;

    Plans(JdbcTemplate jdbc, Times times) {
        this.jdbc = jdbc;
        this.times = times;
    }

    /** The most that the plan allows of that feature; -1 without limit, also where the plan does not name it. */
    public long limit(long tenant, Feature feature) {
        return limits(tenant).getOrDefault(feature, Feature.UNLIMITED);
    }

    /** Contacts that are stored for the workspace. */
    public long contacts(long tenant) {
        return count("select count(*) from contacts where tenant_id = ?", tenant);
    }

    /**
     * Conversations of this month: phone numbers that the workspace has written to since it began, in UTC. A message that WhatsApp refused
     * does not count.
     */
    public long conversations(long tenant) {
        Long count = jdbc.queryForObject(CONVERSATIONS, Long.class, tenant, times.month());
        return count == null ? 0 : count;
    }

    /** Whether the plan includes that feature, by its name on the wire. */
    public boolean includes(long tenant, String feature) {
        return inclusions(tenant).getOrDefault(feature, false);
    }

    /** The limits that the plan names. */
    Map<Feature, Long> limits(long tenant) {
        Map<String, Long> byKey = new HashMap<>();
        jdbc.query(
                "select feature, maximum from plan_limits where tenant_id = ?",
                row -> {
                    byKey.put(row.getString("feature"), row.getLong("maximum"));
                },
                tenant);
        Map<Feature, Long> limits = new EnumMap<>(Feature.class);
        for (Feature feature : Feature.values()) {
            if (byKey.containsKey(feature.key())) {
                limits.put(feature, byKey.get(feature.key()));
            }
        }
        return limits;
    }

    /** What the plan includes, by the feature's name on the wire. */
    Map<String, Boolean> inclusions(long tenant) {
        Map<String, Boolean> inclusions = new HashMap<>();
        jdbc.query(
                "select feature, enabled from plan_features where tenant_id = ?",
                row -> {
                    inclusions.put(row.getString("feature"), row.getBoolean("enabled"));
                },
                tenant);
        return inclusions;
    }

    /** How much of the feature is used. The API has no campaigns, so nothing is used of them. */
    long used(long tenant, Feature feature) {
        return switch (feature) {
            case CONTACTS -> contacts(tenant);
            case STAFF -> count("select count(*) from staff where tenant_id = ?", tenant);
            case CONVERSATIONS -> conversations(tenant);
            case CAMPAIGNS -> 0;
        };
    }

    private long count(String sql, long tenant) {
        Long count = jdbc.queryForObject(sql, Long.class, tenant);
        return count == null ? 0 : count;
    }
}
