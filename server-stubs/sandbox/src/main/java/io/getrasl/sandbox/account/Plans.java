package io.getrasl.sandbox.account;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What each workspace's plan allows and how much of it is used. Thread-safe. */
@Component
public class Plans {

    private final JdbcTemplate jdbc;

    Plans(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The most that the plan allows of that feature; -1 without limit, also where the plan does not name it. */
    public long limit(long tenant, Feature feature) {
        return limits(tenant).getOrDefault(feature, Feature.UNLIMITED);
    }

    /** Contacts that are stored for the workspace. */
    public long contacts(long tenant) {
        return count("select count(*) from contacts where tenant_id = ?", tenant);
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

    /** How much of the feature is used. A sandbox without messages has neither conversations nor campaigns. */
    long used(long tenant, Feature feature) {
        return switch (feature) {
            case CONTACTS -> contacts(tenant);
            case STAFF -> count("select count(*) from staff where tenant_id = ?", tenant);
            case CONVERSATIONS, CAMPAIGNS -> 0;
        };
    }

    private long count(String sql, long tenant) {
        Long count = jdbc.queryForObject(sql, Long.class, tenant);
        return count == null ? 0 : count;
    }
}
