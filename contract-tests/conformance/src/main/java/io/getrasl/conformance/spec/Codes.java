package io.getrasl.conformance.spec;

/** The error codes that the checks themselves provoke. Their statuses stand in the specification's catalogue. */
public final class Codes {
    public static final String UNAUTHORIZED = "UNAUTHORIZED";
    public static final String SCOPE = "INSUFFICIENT_SCOPE";
    public static final String NOT_FOUND = "NOT_FOUND";
    public static final String INVALID = "VALIDATION_ERROR";
    public static final String PLAN_FULL = "FEATURE_LIMIT_EXCEEDED";
    public static final String NOT_CONNECTED = "WHATSAPP_NOT_CONFIGURED";
    public static final String NOT_AVAILABLE = "FEATURE_NOT_AVAILABLE";
    public static final String THROTTLED = "RATE_LIMIT_EXCEEDED";
    public static final String SEND_FAILED = "MESSAGE_SEND_FAILED";

    private Codes() {}
}
