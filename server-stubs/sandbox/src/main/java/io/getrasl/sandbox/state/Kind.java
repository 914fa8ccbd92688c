package io.getrasl.sandbox.state;

/** What a value of a document can be. */
enum Kind {
    /** A whole number. */
    NUMBER("a whole number"),
    TEXT("a text"),
    /** A phone number, of which the digits are kept. */
    PHONE("a phone number with country code"),
    FLAG("true or false"),
    /** A time to the second. */
    SECOND("a time such as 2026-03-02T09:15:30+00:00, now, or now-PT2H"),
    /** A time to the millisecond. */
    MILLISECOND("a time such as 2026-03-02T09:15:30.000+00:00, now, or now-PT2H"),
    /** Any JSON, stored as text. */
    JSON("JSON"),
    /** A list of known words, stored as one text with spaces. */
    WORDS("a list of texts"),
    /** Another record of the workspace, by its id or by its name. */
    REFERENCE("an id, or the name of a record of the workspace");

    private final String description;

    Kind(String description) {
        this.description = description;
    }

    String description() {
        return description;
    }
}
