package io.getrasl.openapi.cli;

import io.getrasl.openapi.Spelling;
import io.getrasl.openapi.compat.CompatibilityRule;
import io.getrasl.openapi.rules.RuleCatalogue;
import io.getrasl.openapi.rules.RuleGroup;
import io.getrasl.openapi.rules.RuleInfo;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How rules and groups of rules are named. */
final class RuleOption implements ITypeConverter<String> {

    @Override
    public String convert(String name) {
        return known(name);
    }

    /** The name itself, if a rule or a group has it. */
    static String known(String name) {
        if (RuleCatalogue.has(name)
                || RuleGroup.of(name).isPresent()
                || CompatibilityRule.of(name).isPresent()) {
            return name;
        }
        List<String> names = Stream.concat(
                        Arrays.stream(RuleGroup.values()).map(RuleGroup::word),
                        RuleCatalogue.all().stream().map(RuleInfo::id))
                .toList();
        throw new TypeConversionException("there is no rule '" + name + "'"
                + Spelling.nearest(name, names)
                        .map(near -> "; did you mean " + near + "?")
                        .orElse("; docs/rules.md has them all"));
    }
}
