package io.getrasl.sandbox.account;

import io.getrasl.sandbox.db.TenantWrites;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Changes what a plan allows, as nobody can by way of the API. Thread-safe. */
@Component
public class PlanChanges {

    private final TenantWrites writes;
    private final JdbcTemplate jdbc;
    private final Plans plans;

    PlanChanges(TenantWrites writes, JdbcTemplate jdbc, Plans plans) {
        this.writes = writes;
        this.jdbc = jdbc;
        this.plans = plans;
    }

    /** Allows as much as is used by now: one more is too many. */
    public void useUp(long tenant, Feature feature) {
        writes.run(tenant, () -> set(tenant, feature, plans.used(tenant, feature)));
    }

    /** @param maximum how much is allowed; -1 for no limit */
    public void allow(long tenant, Feature feature, long maximum) {
        writes.run(tenant, () -> set(tenant, feature, maximum));
    }

    private int set(long tenant, Feature feature, long maximum) {
        int changed = jdbc.update(
                "update plan_limits set maximum = ? where tenant_id = ? and feature = ?",
                maximum,
                tenant,
                feature.key());
        return changed > 0
                ? changed
                : jdbc.update(
                        "insert into plan_limits (tenant_id, feature, maximum) values (?, ?, ?)",
                        tenant,
                        feature.key(),
                        maximum);
    }
}
