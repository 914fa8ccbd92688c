package io.getrasl.sandbox.access;

import java.util.function.Predicate;

/** A token that every sandbox knows from the start. */
public enum SeededToken {
    FULL("full", 41, scope -> true, "all scopes of Nile Books"),
    READONLY("readonly", 41, scope -> scope.endsWith(":read"), "its reading scopes only"),
    UNSCOPED("unscoped", 41, scope -> false, "no scope: 403 INSUFFICIENT_SCOPE"),
    THROTTLED("throttled", 41, scope -> true, "no call allowed: 429 RATE_LIMIT_EXCEEDED"),
    OTHER("other", 42, scope -> true, "all scopes of another workspace, Delta Crafts"),
    LIMITED("limited", 43, scope -> true, "all scopes of Tiny Shop, whose plan is used up: 403 FEATURE_LIMIT_EXCEEDED");

    /** What every token of a sandbox starts with. */
    static final String PREFIX = "rasl_sandbox_";

    private final String caller;
    private final long tenant;
    private final Predicate<String> scopes;
    private final String purpose;

    SeededToken(String caller, long tenant, Predicate<String> scopes, String purpose) {
        this.caller = caller;
        this.tenant = tenant;
        this.scopes = scopes;
        this.purpose = purpose;
    }

    /**
     * What to call the token of that hash: the part of its name that tells it from the others, or {@code unknown} for a token that is
     * not of the seed.
     */
    public static String alias(String hash) {
        for (SeededToken each : values()) {
            if (TokenHash.of(each.token()).equals(hash)) {
                return each.caller;
            }
        }
        return "unknown";
    }

    /** The token that has all scopes of a workspace; that of the first workspace where there is none. */
    public static String fullOf(long tenant) {
        for (SeededToken each : values()) {
            if (each.tenant == tenant) {
                return each.token();
            }
        }
        return FULL.token();
    }

    /** The token itself. */
    public String token() {
        return PREFIX + caller;
    }

    /** What it is for, in one line. */
    public String purpose() {
        return purpose;
    }

    long tenant() {
        return tenant;
    }

    Predicate<String> scopes() {
        return scopes;
    }

    boolean mayCall() {
        return this != THROTTLED;
    }
}
