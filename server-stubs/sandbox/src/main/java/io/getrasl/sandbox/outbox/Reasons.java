package io.getrasl.sandbox.outbox;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an error says of single fields, as lines to read. */
final class Reasons {

    private static final int MOST = 5;
    private static final int LONGEST = 200;

    private Reasons() {}

    /** @param details null where the error has none */
    static List<String> of(@Nullable Map<String, ?> details) {
        return details == null
                ? List.of()
                : details.entrySet().stream()
                        .limit(MOST)
                        .map(each -> RequestRecorder.cut(each.getKey() + ": " + text(each.getValue()), LONGEST))
                        .toList();
    }

    private static String text(@Nullable Object value) {
        return value instanceof List<?> reasons
                ? reasons.stream().map(String::valueOf).collect(Collectors.joining(" "))
                : String.valueOf(value);
    }
}
