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
import java.util.function.Consumer;

/**
 * Everything that is known about a specification.
 *
 * @param findings what is wrong, sorted by place; empty if nothing is
 * @param bundle   the bundle, as far as the files can be made one document; empty if the root document cannot be read
 */
public record Check(List<Finding> findings, Optional<Bundle> bundle) {

    private static final List<Rule<Specification>> FILES = List.of(
            new Settings(),
            new ReadableYaml(),
            new WorkingReferences(),
            new ReferencesInside(),
            new ReferencesInPlace(),
            new NoEndlessReferences(),
            new UsedComponents(),
            new KnownFiles(),
            new PathsListedOnce(),
            new OneSourcePerComponent());

    private static final List<Rule<Bundle>> BUNDLE = List.of(
            new KnownKeywords(),
            new DemandedKeywords(),
            new ExclusiveKeywords(),
            new WellFormedValues(),
            new ReferencedKinds(),
            new KnownTypes(),
            new KnownFormats(),
            new KnownStatuses(),
            new KnownMediaTypes(),
            new SoundPaths(),
            new PathParameters(),
            new UniqueParameters(),
            new UniqueOperationIds(),
            new DeclaredTags(),
            new KnownNames(),
            new KnownScopes(),
            new ServerVariables(),
            new ComponentNames(),
            new UnusedInDocument(),
            new FittingEnums(),
            new FittingKeywords(),
            new IgnoredKeywords(),
            new PossibleBounds(),
            new CompilingPatterns(),
            new RequiredProperties(),
            new ValidExamples(),
            new CompleteOperations(),
            new FinishedTexts(),
            new WorkingLinks(),
            new CompatibleParts(),
            new KnownCompositions(),
            new GeneratedTypes(),
            new DocumentedOperations(),
            new ErrorBlock(),
            new ErrorExamples(),
            new ShownByExample(),
            new PagedLists(),
            new BoundedStrings(),
            new PreciseIntegers(),
            new NamedObjects(),
            new MarkedSensitive(),
            new KnownOrigins(),
            new DatedDeprecations(),
            new Names(),
            new CautiousRetries());

    /** Applies the rules that the settings of the specification ask for, and bundles. */
    public static Check of(Specification specification) {
        return of(specification, RuleSelection.of(specification));
    }

    /** Applies some rules, and bundles. */
    public static Check of(Specification specification, RuleSelection selection) {
        SortedSet<Finding> findings = new TreeSet<>();
        Consumer<Finding> kept = finding -> {
            if (selection.keeps(finding)) {
                findings.add(finding);
            }
        };
        Optional<Finding> version = SupportedVersion.problem(specification.root());
        if (version.isPresent()) {
            version.ifPresent(kept);
            return new Check(List.copyOf(findings), Optional.empty());
        }
        FILES.forEach(rule -> rule.check(specification, kept));
        if (specification.root().content().isEmpty()) {
            return new Check(List.copyOf(findings), Optional.empty());
        }
        Bundle bundle = Bundler.bundle(specification);
        new ExplainedTerms(Settings.terms(specification)).check(bundle, kept);
        BUNDLE.forEach(rule -> rule.check(bundle, kept));
        return new Check(List.copyOf(findings), Optional.of(bundle));
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
