package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Exchange;
import io.getrasl.conformance.http.Request;
import io.getrasl.conformance.make.WrongValues;
import io.getrasl.conformance.spec.Codes;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Resource;
import io.getrasl.conformance.spec.Spec;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Records that hold others, such as groups: who joins and who leaves. */
final class MembersFamily implements Family {
    @Override
    public Set<Rule> rules(Op op, Spec spec) {
        boolean members = spec.resources().stream()
                .anyMatch(resource -> resource.members().contains(op));
        if (!members) {
            return EnumSet.noneOf(Rule.class);
        }
        return EnumSet.of(op.method().equals("POST") ? Rule.MEMBERS_ADD : Rule.MEMBERS_REMOVE);
    }

    @Override
    public void run(Session session) {
        for (Resource holder : session.spec.resources()) {
            Optional<Op> add = member(holder, "POST");
            Optional<Op> remove = member(holder, "DELETE");
            if (add.isPresent() && remove.isPresent()) {
                session.attempt(
                        add.get(),
                        List.of(Rule.MEMBERS_ADD),
                        () -> new Members(session, holder, add.get(), remove.get()).run());
                if (!session.book.wants(add.get(), Rule.MEMBERS_ADD)) {
                    session.attempt(
                            remove.get(),
                            List.of(Rule.MEMBERS_REMOVE),
                            () -> new Members(session, holder, add.get(), remove.get()).run());
                }
            }
        }
    }

    private static Optional<Op> member(Resource holder, String method) {
        return holder.members().stream()
                .filter(op -> op.method().equals(method))
                .findFirst();
    }

    /** One holder and its members. */
    private record Members(Session session, Resource holder, Op add, Op remove) {
        void run() {
            Batch adding = new Batch(session, add);
            Resource kind = session.references
                    .target(add, adding.items(), adding.list())
                    .filter(Resource::canOwn)
                    .orElseThrow(() -> new NotChecked("nothing creates what can be added"));
            JsonNode group = session.fixtures.fresh(holder).get(holder.key());
            JsonNode one = session.fixtures.fresh(kind).get(kind.key());
            JsonNode two = session.fixtures.fresh(kind).get(kind.key());
            call(add, Rule.MEMBERS_ADD, group, List.of(one, two), 2);
            shown(add, Rule.MEMBERS_ADD, kind, one, group, true);
            call(add, Rule.MEMBERS_ADD, group, List.of(one, two), 0);
            strangers(group, one);
            call(remove, Rule.MEMBERS_REMOVE, group, List.of(one, WrongValues.UNKNOWN_ID), 1);
            shown(remove, Rule.MEMBERS_REMOVE, kind, one, group, false);
            shown(remove, Rule.MEMBERS_REMOVE, kind, two, group, true);
            call(remove, Rule.MEMBERS_REMOVE, group, List.of(one), 0);
            call(add, Rule.MEMBERS_ADD, group, List.of(one, one), 1);
            holder.delete().ifPresent(delete -> {
                session.call(Request.of(delete).at(group.asString()));
                shown(remove, Rule.MEMBERS_REMOVE, kind, two, group, false);
            });
        }

        private void call(Op op, Rule rule, JsonNode group, List<JsonNode> ids, int expected) {
            Batch batch = new Batch(session, op);
            Exchange exchange = session.call(Request.of(op).at(group.asString()).json(batch.body(ids)));
            String total = op.batch().json().at("/totals/0").asString("");
            JsonNode count = exchange.reply().at('/' + total.replace('.', '/'));
            session.book.verify(
                    op,
                    rule,
                    exchange.reply().status() == op.success() && count.asInt(-1) == expected,
                    exchange,
                    "got " + exchange.outcome() + " with " + total + " = " + count + ", expected " + expected);
        }

        private void strangers(JsonNode group, JsonNode member) {
            Batch batch = new Batch(session, add);
            if (batch.list().message("exists").isPresent()) {
                Exchange exchange = session.call(
                        Request.of(add).at(group.asString()).json(batch.body(List.of(member, WrongValues.UNKNOWN_ID))));
                Expected.refusal(session)
                        .verify(
                                add,
                                Rule.MEMBERS_ADD,
                                exchange,
                                batch.list().pointer("x-messages"),
                                "an id that names no record");
            }
        }

        private void shown(Op op, Rule rule, Resource kind, JsonNode id, JsonNode group, boolean expected) {
            String property = holder.singular() + "_id";
            kind.get().ifPresent(get -> {
                Exchange read = session.call(Request.of(get).at(id.asString()));
                JsonNode groups = read.reply().at("/data/" + property);
                if (read.reply().code().equals(Codes.NOT_FOUND) || groups.isArray()) {
                    boolean in = groups.valueStream().anyMatch(group::equals);
                    session.book.verify(
                            op,
                            rule,
                            in == expected,
                            read,
                            property + " is " + groups + ", which " + (expected ? "should hold " : "should not hold ")
                                    + group);
                }
            });
        }
    }
}
