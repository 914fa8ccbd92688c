package io.getrasl.sandbox.webhooks;

import io.getrasl.server.error.ValidationErrorException;
import io.getrasl.server.validation.FieldErrors;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which deliveries somebody wants to see.
 *
 * @param equal the values that columns must have, null for any; names come from code, never from a request
 * @param page the number of the page, from 1
 * @param perPage the size of the page
 */
record DeliveryQuery(Map<String, @Nullable Object> equal, int page, int perPage) {

    private static final int MAX_PER_PAGE = 100;
    private static final int MAX_PAGE = 1_000_000;

    /**
     * Reads the parameters of a request, null where they are absent.
     *
     * @param types the types of event that there are
     * @throws ValidationErrorException naming the parameters that are wrong
     */
    static DeliveryQuery of(
            @Nullable String tenant,
            @Nullable String event,
            @Nullable String status,
            String page,
            String perPage,
            List<String> types) {
        FieldErrors errors = new FieldErrors();
        Map<String, @Nullable Object> equal = new LinkedHashMap<>();
        equal.put("tenant_id", tenant == null ? null : Ids.parse("tenant", tenant));
        equal.put("event_type", oneOf("event", event, types, errors));
        equal.put("status", oneOf("status", status, DeliveryStatus.texts(), errors));
        int number = number("page", page, MAX_PAGE, errors);
        int size = number("per_page", perPage, MAX_PER_PAGE, errors);
        errors.throwIfAny();
        return new DeliveryQuery(equal, number, size);
    }

    /** The condition, with its values added to the parameters. */
    String where(List<Object> parameters) {
        StringBuilder sql = new StringBuilder();
        equal.forEach((column, value) -> {
            if (value != null) {
                sql.append(sql.isEmpty() ? " where " : " and ").append(column).append(" = ?");
                parameters.add(value);
            }
        });
        return sql.toString();
    }

    int offset() {
        return (page - 1) * perPage;
    }

    private static @Nullable String oneOf(
            String name, @Nullable String value, List<String> allowed, FieldErrors errors) {
        if (value != null && !allowed.contains(value)) {
            errors.add(name, "Must be one of " + String.join(", ", allowed));
        }
        return value;
    }

    private static int number(String name, String text, int highest, FieldErrors errors) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= highest) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, together with numbers out of range.
        }
        errors.add(name, "Must be a whole number from 1 to " + highest);
        return 1;
    }
}
