package io.getrasl.client.error;

import io.getrasl.client.batch.BatchChunk;
import io.getrasl.client.batch.BatchOutcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A batch of which not every request was carried out, for callers that asked for an exception. Holds what was done all the same. */
public final class BatchFailedException extends RaslException {

    private static final long serialVersionUID = 1L;

    private final transient BatchOutcome<?, ?> outcome;

    /**
     * Describes that outcome.
     *
     * @param reason what ended the batch; null where that is the first failure in the outcome
     */
    public BatchFailedException(BatchOutcome<?, ?> outcome, @Nullable RuntimeException reason) {
        super(message(outcome, reason), reason == null ? first(outcome) : reason);
        this.outcome = outcome;
        outcome.failures().stream()
                .map(BatchChunk::failure)
                .filter(it -> it != null && it != getCause())
                .forEach(this::addSuppressed);
    }

    private static String message(BatchOutcome<?, ?> outcome, @Nullable RuntimeException reason) {
        int failed = outcome.failures().size();
        int left = outcome.notAttempted().size();
        RuntimeException shown = reason == null ? first(outcome) : reason;
        return outcome.operationId() + " of " + outcome.size() + " items: " + failed + " of "
                + outcome.chunks().size() + " requests failed, " + left + " items were not attempted"
                + (shown == null
                        ? ""
                        : " ("
                                + (shown instanceof RaslException
                                        ? shown.getMessage()
                                        : shown.getClass().getName()) + ")");
    }

    private static @Nullable RuntimeException first(BatchOutcome<?, ?> outcome) {
        List<? extends BatchChunk<?, ?>> failures = outcome.failures();
        return failures.isEmpty() ? null : failures.get(0).failure();
    }

    /** What was done and what was not. Lost where the exception was serialised. */
    public BatchOutcome<?, ?> outcome() {
        return outcome;
    }
}
