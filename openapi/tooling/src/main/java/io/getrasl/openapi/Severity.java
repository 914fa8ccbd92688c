package io.getrasl.openapi;

import java.util.Locale;

/** How much a finding weighs. */
public enum Severity {
    /** The specification is wrong: a reader, a program or generated code would be misled. */
    ERROR,
    /** The specification is right and could be better. */
    WARNING;

    /** In lower case, as reports write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
