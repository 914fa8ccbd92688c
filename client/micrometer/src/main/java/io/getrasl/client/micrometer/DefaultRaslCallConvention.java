package io.getrasl.client.micrometer;

import io.getrasl.client.CallAttempt;
import io.getrasl.client.error.RaslApiException;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names that are used unless others are given. Every key always has a value, {@value #NONE} where there is nothing to say,
 * because meters of one name must have the same keys.
 */
public class DefaultRaslCallConvention implements RaslCallConvention {

    /** The name of the observation, and so of its timer. */
    public static final String NAME = "rasl.client.requests";

    /** The value of a key where there is none. */
    public static final String NONE = "none";

    /** Codes are a closed list at each time; anything else that a server sends for one would be a label without bounds. */
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,62}");

    /** Makes the convention; it has no state. */
    public DefaultRaslCallConvention() {}

    @Override
    public String getName() {
        return NAME;
    }

    /** What a span is called: the operation, by the name that it has everywhere. */
    @Override
    public String getContextualName(RaslCallContext context) {
        return context.call().operationId();
    }

    /** {@code operation}, {@code method}, {@code client.name}, {@code status}, {@code outcome}, {@code code}, {@code exception}. */
    @Override
    public KeyValues getLowCardinalityKeyValues(RaslCallContext context) {
        Integer status = context.status();
        return KeyValues.of(
                KeyValue.of("operation", context.call().operationId()),
                KeyValue.of("method", context.call().method()),
                KeyValue.of("client.name", context.call().host()),
                KeyValue.of("status", status == null ? NONE : status.toString()),
                KeyValue.of("outcome", outcome(status)),
                KeyValue.of("code", code(context.getError())),
                KeyValue.of("exception", exception(context.getError())));
    }

    /** {@code path}, which is a template without values, {@code request.id} and {@code attempts}. */
    @Override
    public KeyValues getHighCardinalityKeyValues(RaslCallContext context) {
        CallAttempt last = context.getResponse();
        String requestId = last == null ? null : last.requestId();
        return KeyValues.of(
                KeyValue.of("path", context.call().path()),
                KeyValue.of("request.id", requestId == null ? NONE : requestId),
                KeyValue.of("attempts", String.valueOf(last == null ? 0 : last.number())));
    }

    private static String outcome(@Nullable Integer status) {
        return switch (status == null ? 0 : status / 100) {
            case 2 -> "SUCCESS";
            case 3 -> "REDIRECTION";
            case 4 -> "CLIENT_ERROR";
            case 5 -> "SERVER_ERROR";
            default -> "UNKNOWN";
        };
    }

    private static String code(@Nullable Throwable failure) {
        String code = failure instanceof RaslApiException error ? error.code() : null;
        if (code == null) {
            return NONE;
        }
        return CODE.matcher(code).matches() ? code : "malformed";
    }

    private static String exception(@Nullable Throwable failure) {
        return failure == null ? NONE : failure.getClass().getSimpleName();
    }
}
