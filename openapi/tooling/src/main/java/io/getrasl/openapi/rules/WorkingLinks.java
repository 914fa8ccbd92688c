package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.source.Context;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** {@code broken-link}: the links in a text are whole. */
final class WorkingLinks implements Rule<Bundle> {

    private static final Pattern LINK = Pattern.compile("(?<!!)\\[([^\\]\\n]+)]\\(([^)\\n]*)\\)");
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\\n]*`");
    private static final Pattern FRAGMENT = Pattern.compile("#(operation|tag|section|schema|model)/.*");

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        Set<String> headings = new HashSet<>();
        DocumentWalk.members(
                bundle.document(),
                (context, member) -> text(context, member)
                        .ifPresent(text -> text.lines()
                                .filter(line -> line.startsWith("#"))
                                .forEach(line -> headings.add(anchor(line.replaceFirst("^#+ *", ""))))));
        DocumentWalk.members(
                bundle.document(),
                (context, member) -> text(context, member)
                        .ifPresent(text -> judge(member, CODE.matcher(text).replaceAll(""), headings, findings)));
    }

    private static Optional<String> text(Context context, Member member) {
        return (context == Context.OBJECT || context == Context.PATH_ITEM)
                        && member.name().equals("description")
                        && member.value() instanceof ScalarNode scalar
                        && scalar.isText()
                ? Optional.of(scalar.text())
                : Optional.empty();
    }

    private static void judge(Member member, String text, Set<String> headings, Consumer<Finding> findings) {
        LINK.matcher(text).results().forEach(link -> {
            String target = link.group(2).strip().replaceFirst("\\s+\"[^\"]*\"$", "");
            String problem = problem(target, headings);
            if (problem != null) {
                findings.accept(new Finding(
                        member.place(),
                        "broken-link",
                        "the link '" + link.group(1) + "' " + problem,
                        "correct what stands in its parentheses, or write the text without a link"));
            }
        });
    }

    /** Null if there is none that can be told without asking the network. */
    private static String problem(String target, Set<String> headings) {
        if (target.isEmpty() || target.equals("#")) {
            return "leads nowhere";
        }
        if (target.matches("(?i)https?:.*") && !target.matches("(?i)https?://[^\\s/]+.*")) {
            return "has no host";
        }
        if (target.startsWith("#") && !FRAGMENT.matcher(target).matches() && !headings.contains(target.substring(1))) {
            return "leads to a heading that no description has";
        }
        return target.contains(" ") && !target.startsWith("<") ? "has a space in its address" : null;
    }

    private static String anchor(String heading) {
        return heading.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
