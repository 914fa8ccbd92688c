package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.bundle.Bundler;
import io.getrasl.openapi.report.Report;
import io.getrasl.openapi.source.Specification;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Everything that is known about a specification.
 *
 * @param findings what is wrong, sorted by place; empty if nothing is
 * @param bundle   the bundle; empty if the files cannot be made one document
 */
public record Check(List<Finding> findings, Optional<Bundle> bundle) {

    /** Without these a specification has no bundle. */
    private static final List<Rule<Specification>> FOUNDATIONS =
            List.of(new ReadableYaml(), new WorkingReferences(), new ReferencesInside(), new NoEndlessReferences());

    private static final List<Rule<Specification>> FILES = List.of(
            new UniqueOperationIds(),
            new UsedComponents(),
            new KnownFiles(),
            new PathsListedOnce(),
            new OneSourcePerComponent());

    private static final List<Rule<Bundle>> BUNDLE = List.of(
            new SoundStructure(),
            new KnownKeywords(),
            new WellFormedValues(),
            new KnownTypes(),
            new KnownFormats(),
            new KnownStatuses(),
            new FittingEnums(),
            new PossibleBounds(),
            new CompilingPatterns(),
            new RequiredProperties(),
            new ValidExamples(),
            new ErrorExamples(),
            new Names(),
            new CautiousRetries(),
            new ReferencesInPlace(),
            new PathParameters(),
            new KnownNames(),
            new CompatibleParts(),
            new KnownCompositions());

    /** Applies all rules and bundles. */
    public static Check of(Specification specification) {
        SortedSet<Finding> findings = new TreeSet<>();
        FOUNDATIONS.forEach(rule -> rule.check(specification, findings::add));
        Optional<Bundle> bundle = findings.isEmpty() ? Optional.of(Bundler.bundle(specification)) : Optional.empty();
        FILES.forEach(rule -> rule.check(specification, findings::add));
        bundle.ifPresent(document -> BUNDLE.forEach(rule -> rule.check(document, findings::add)));
        return new Check(List.copyOf(findings), bundle);
    }

    /**
     * All of it for people and programs to read.
     *
     * @param taken how long it took to find out
     */
    public Report report(Duration taken) {
        return new Report(findings, bundle.map(Extent::of).orElse("no bundle") + seconds(taken));
    }

    private static String seconds(Duration taken) {
        return String.format(Locale.ROOT, " in %.1f s", taken.toMillis() / 1e3);
    }
}
