package io.getrasl.openapi.compat;

/** What a change does to those who use the API, the worst last. */
public enum Effect {
    /** Nobody's program can notice it. */
    EDITORIAL,
    /** Programs that worked keep working. */
    ADDITIVE,
    /** Programs keep working, but somebody should know. */
    NOTEWORTHY,
    /** Whether programs keep working cannot be told from the documents. */
    UNCLEAR,
    /** The wire is the same, but Java callers do not compile, or do something else. */
    BREAKING_SOURCE,
    /** It goes against what was said about deprecation and sunset. */
    AGAINST_POLICY,
    /** Programs that worked stop working. */
    BREAKING_WIRE;

    /** Whether it asks for a major version. */
    public boolean isBreaking() {
        return this == BREAKING_WIRE || this == BREAKING_SOURCE || this == AGAINST_POLICY;
    }
}
