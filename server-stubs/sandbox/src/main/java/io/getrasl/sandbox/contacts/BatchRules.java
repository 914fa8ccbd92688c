package io.getrasl.sandbox.contacts;

import io.getrasl.server.model.BatchCreateOptions;
import org.jspecify.annotations.Nullable;

/**
 * What a batch does with contacts that cannot be created.
 *
 * @param continueOnError whether one that breaks a rule leaves the others alone
 * @param skipDuplicates whether one whose phone number is taken is skipped instead of refused
 */
record BatchRules(boolean continueOnError, boolean skipDuplicates) {

    static BatchRules of(@Nullable BatchCreateOptions options) {
        return options == null
                ? new BatchRules(true, false)
                : new BatchRules(
                        !Boolean.FALSE.equals(options.continueOnError()),
                        Boolean.TRUE.equals(options.skipDuplicates()));
    }
}
