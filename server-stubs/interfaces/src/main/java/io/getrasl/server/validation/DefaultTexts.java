package io.getrasl.server.validation;

/** What is said of a failed check where the specification has no words of its own. */
public final class DefaultTexts {

    /** Something that must be there is not. */
    public static final String REQUIRED = "This field is required";

    /** An item that must be there is null. */
    public static final String NOT_NULL = "Must not be null";

    /** A property that nobody knows. */
    public static final String UNKNOWN_PROPERTY = "Unknown property";

    /** No text. */
    public static final String STRING = "Must be a string";

    /** A text with a character that cannot be stored, or with half of one. */
    public static final String CHARACTERS = "Must not hold the character U+0000 or half of a surrogate pair";

    /** No truth value. */
    public static final String BOOLEAN = "Must be a boolean";

    /** No integer, or one that no signed integer of the documented size holds. */
    public static final String INTEGER = "Must be an integer";

    /** No number. */
    public static final String NUMBER = "Must be a number";

    /** No array. */
    public static final String ARRAY = "Must be an array";

    /** No object. */
    public static final String OBJECT = "Must be an object";

    /** No date. */
    public static final String DATE = "Must be a date, such as 2026-03-02";

    /** No time with an offset. */
    public static final String DATE_TIME = "Must be a date and time with an offset, such as 2026-03-02T09:15:30+00:00";

    /** No file. */
    public static final String FILE = "Must be a file";

    /** No UUID. */
    public static final String UUID = "Must be a UUID";

    private DefaultTexts() {}

    /** A text that is none of a closed list. */
    public static String oneOf(Iterable<String> values) {
        return "Must be one of: " + String.join(", ", values);
    }
}
