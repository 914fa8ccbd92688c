package io.getrasl.openapi.compat.schema;

import io.getrasl.openapi.compat.CompatibilityRule;
import io.getrasl.openapi.tree.Node;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Keywords whose effect cannot be computed: the same, or nobody can tell. One that only narrows may be added or taken away. */
final class Conditions implements Aspect {

    private static final Set<String> NARROWING =
            Set.of("not", "dependentRequired", "dependentSchemas", "dependencies", "contains", "minContains", "if");

    @Override
    public void compare(Pair pair) {
        Map<String, Node> old = pair.old.others;
        Map<String, Node> now = pair.now.others;
        Set<String> keywords = new TreeSet<>(old.keySet());
        keywords.addAll(now.keySet());
        for (String keyword : keywords) {
            boolean same = old.containsKey(keyword)
                    && now.containsKey(keyword)
                    && Canonical.json(old.get(keyword)).equals(Canonical.json(now.get(keyword)));
            if (!same) {
                pair.shift(
                        CompatibilityRule.CONDITION_CHANGED,
                        shift(keyword, old, now),
                        keyword,
                        "'" + keyword + "' "
                                + (now.containsKey(keyword)
                                        ? old.containsKey(keyword) ? "changes" : "is new"
                                        : "is gone"));
            }
        }
    }

    private static Shift shift(String keyword, Map<String, Node> old, Map<String, Node> now) {
        if (!NARROWING.contains(keyword) || old.containsKey(keyword) && now.containsKey(keyword)) {
            return Shift.UNKNOWN;
        }
        return now.containsKey(keyword) ? Shift.NARROWED : Shift.WIDENED;
    }
}
