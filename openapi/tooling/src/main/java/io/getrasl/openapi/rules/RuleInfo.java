package io.getrasl.openapi.rules;

import io.getrasl.openapi.Severity;

/**
 * What there is to know about a rule besides how it judges.
 *
 * @param id       in kebab case, as findings name it
 * @param group    what kind of document it makes sense for
 * @param severity how much its findings weigh
 * @param title    what it asks for, as a sentence without a full stop
 */
public record RuleInfo(String id, RuleGroup group, Severity severity, String title) {}
