package io.getrasl.contract;

/**
 * A value of a reply that differs from call to call.
 *
 * @param pointer JSON pointer into the reply
 * @param kind what it has to be all the same
 */
public record VolatileValue(String pointer, Kind kind) {
    /** What a volatile value has to look like. */
    public enum Kind {
        /** Date and time to the second with an offset, as RASL writes it. */
        DATE_TIME("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})"),
        /** UUID. */
        UUID("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"),
        /** Whole number. */
        INTEGER("-?\\d+"),
        /** Any number. */
        NUMBER("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?"),
        /** {@code true} or {@code false}. */
        BOOLEAN("true|false"),
        /** Text that is not empty. */
        TEXT("[\\s\\S]+");

        private final String pattern;

        Kind(String pattern) {
            this.pattern = pattern;
        }

        /** Regular expression that its text matches as a whole. */
        public String pattern() {
            return pattern;
        }
    }
}
