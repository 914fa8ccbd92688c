package io.getrasl.openapi.rules;

import io.getrasl.openapi.Severity;

/** What there is to know about each rule besides how it judges. */
public final class RuleCatalogue {

    private RuleCatalogue() {}

    /** How much the findings of a rule weigh. */
    public static Severity severity(String rule) {
        return Severity.ERROR;
    }

    /** What a rule asks for, as a sentence without a full stop. */
    public static String title(String rule) {
        return rule;
    }
}
