package io.getrasl.openapi.compat;

/** Which way a message goes, seen from those who use the API. */
public enum Direction {
    /** Callers send it: it may only come to allow more. */
    REQUEST(true, "in requests", "callers that send it"),
    /** Callers read it: it may only come to promise more. */
    REPLY(false, "in replies", "callers that read it"),
    /** Receivers of webhooks read it. */
    EVENT(false, "in webhooks", "receivers that read it"),
    /** Receivers of webhooks answer with it. */
    EVENT_REPLY(true, "in answers to webhooks", "receivers that answer with it");

    private final boolean sent;
    private final String where;
    private final String whom;

    Direction(boolean sent, String where, String whom) {
        this.sent = sent;
        this.where = where;
        this.whom = whom;
    }

    /** Whether the users of the API write it. */
    public boolean isSent() {
        return sent;
    }

    /** The same message seen from the other side. */
    public Direction inverted() {
        return switch (this) {
            case REQUEST -> EVENT;
            case REPLY -> EVENT_REPLY;
            case EVENT -> REQUEST;
            case EVENT_REPLY -> REPLY;
        };
    }

    /** {@code in requests}. */
    public String where() {
        return where;
    }

    /** {@code callers that send it}. */
    public String whom() {
        return whom;
    }
}
