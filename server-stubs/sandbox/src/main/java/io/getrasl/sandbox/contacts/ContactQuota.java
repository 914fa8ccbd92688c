package io.getrasl.sandbox.contacts;

import io.getrasl.sandbox.account.Feature;
import io.getrasl.sandbox.account.Plans;
import io.getrasl.server.error.FeatureLimitExceededException;
import org.springframework.stereotype.Component;

/** Holds a workspace to the contacts of its plan. Thread-safe. */
@Component
class ContactQuota {

    private final Plans plans;

    ContactQuota(Plans plans) {
        this.plans = plans;
    }

    /**
     * Returns when so many contacts may be added.
     *
     * @throws FeatureLimitExceededException when the plan does not allow all of them
     */
    void require(long tenant, int added) {
        long maximum = plans.limit(tenant, Feature.CONTACTS);
        if (maximum == Feature.UNLIMITED) {
            return;
        }
        long current = plans.contacts(tenant);
        if (current + added > maximum) {
            throw new FeatureLimitExceededException(Feature.CONTACTS.key(), current, maximum);
        }
    }
}
