package io.getrasl.conformance.check;

import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Resource;
import io.getrasl.conformance.spec.Spec;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lists: their pages, numbers, filters, orders, searches and choices. */
final class ListFamily implements Family {
    @Override
    public Set<Rule> rules(Op op, Spec spec) {
        EnumSet<Rule> rules = EnumSet.noneOf(Rule.class);
        if (Inclusions.param(op).isPresent()) {
            rules.add(Rule.LIST_INCLUDE);
        }
        if (!op.pagination().isPresent()) {
            return rules;
        }
        rules.addAll(
                List.of(Rule.LIST_PAGE_SIZE, Rule.LIST_META, Rule.LIST_PAGES, Rule.LIST_PARAMETER, Rule.LIST_UNKNOWN));
        has(op, "sort", rules, Rule.LIST_SORT);
        has(op, Lists.SEARCH, rules, Rule.LIST_SEARCH);
        has(op, FullItems.CHOICE, rules, Rule.LIST_FIELDS);
        if (!Filter.all(op).isEmpty()) {
            rules.add(Rule.LIST_FILTER);
        }
        if (resource(op, spec).filter(Resource::canOwn).isPresent()) {
            rules.add(Rule.LIST_SAME);
        }
        return rules;
    }

    private static void has(Op op, String name, Set<Rule> rules, Rule rule) {
        if (op.params("query").stream().anyMatch(param -> param.name().equals(name))) {
            rules.add(rule);
        }
    }

    static Optional<Resource> resource(Op list, Spec spec) {
        return spec.resources().stream()
                .filter(resource -> resource.list().filter(list::equals).isPresent())
                .findFirst();
    }

    @Override
    public void run(Session session) {
        for (Op op : session.spec.ops()) {
            Set<Rule> rules = rules(op, session.spec);
            if (op.pagination().isPresent() && session.wants(op, rules)) {
                resource(op, session.spec)
                        .filter(Resource::canOwn)
                        .ifPresent(resource -> session.attempt(op, rules, () -> session.fixtures.several(resource)));
                session.attempt(
                        op,
                        List.of(Rule.LIST_PAGE_SIZE, Rule.LIST_META, Rule.LIST_PAGES),
                        () -> new Paging(session, op).run());
                session.attempt(op, List.of(Rule.LIST_PARAMETER), () -> new BadParameters(session, op).run());
                session.attempt(op, List.of(Rule.LIST_UNKNOWN), () -> new UnknownParameters(session, op).run());
                run(session, op, rules);
            }
            if (rules.contains(Rule.LIST_INCLUDE)) {
                session.attempt(op, List.of(Rule.LIST_INCLUDE), () -> new Inclusions(session, op).run());
            }
        }
    }

    private static void run(Session session, Op op, Set<Rule> rules) {
        if (rules.contains(Rule.LIST_FILTER)) {
            session.attempt(op, List.of(Rule.LIST_FILTER), () -> new Filters(session, op).run());
        }
        if (rules.contains(Rule.LIST_SORT)) {
            session.attempt(op, List.of(Rule.LIST_SORT), () -> new Sorting(session, op).run());
        }
        if (rules.contains(Rule.LIST_SEARCH)) {
            session.attempt(op, List.of(Rule.LIST_SEARCH), () -> new Searching(session, op).run());
        }
        if (rules.contains(Rule.LIST_FIELDS)) {
            session.attempt(op, List.of(Rule.LIST_FIELDS), () -> new Choices(session, op).run());
        }
    }
}
