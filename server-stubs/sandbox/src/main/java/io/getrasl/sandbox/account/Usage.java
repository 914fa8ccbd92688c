package io.getrasl.sandbox.account;

import io.getrasl.server.model.FeatureUsage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** How much of a limit is used, in the numbers that the reply shows. */
final class Usage {

    private static final int DECIMALS = 2;
    private static final int HUNDRED = 100;

    private Usage() {}

    /** @param limit -1 without limit, null where the plan does not name the feature */
    static FeatureUsage of(long used, @Nullable Long limit) {
        boolean limited = limit != null && limit != Feature.UNLIMITED;
        return FeatureUsage.builder()
                .current(used)
                .limit(limit)
                .remaining(limited ? Math.max(0, limit - used) : null)
                .percentageUsed(limited ? percentage(used, limit) : 0)
                .isUnlimited(limit != null && limit == Feature.UNLIMITED)
                .build();
    }

    private static double percentage(long used, long limit) {
        if (used >= limit) {
            return used == 0 ? 0 : HUNDRED;
        }
        return BigDecimal.valueOf(used)
                .multiply(BigDecimal.valueOf(HUNDRED))
                .divide(BigDecimal.valueOf(limit), DECIMALS, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
