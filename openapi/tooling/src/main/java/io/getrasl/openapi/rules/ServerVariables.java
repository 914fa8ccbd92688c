package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.grammar.Grammar;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** {@code server-variable}: the variables of a server's URL are declared, and their defaults possible. */
final class ServerVariables implements Rule<Bundle> {

    private static final String RULE = "server-variable";
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]*)}");

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        Grammar.walk(bundle.document(), (kind, object) -> {
            if (kind.is("Server") && object.text("url").isPresent()) {
                judge(object, object.text("url").orElseThrow(), findings);
            } else if (kind.is("ServerVariable")) {
                judgeDefault(object, findings);
            }
        });
    }

    private static void judge(ObjectNode server, String url, Consumer<Finding> findings) {
        Set<String> named = new TreeSet<>();
        VARIABLE.matcher(url).results().forEach(match -> named.add(match.group(1)));
        Set<String> declared = new TreeSet<>();
        Nodes.members(server, "variables").forEach(variable -> {
            declared.add(variable.name());
            if (!named.contains(variable.name())) {
                findings.accept(new Finding(
                        variable.place(),
                        RULE,
                        "the URL has no variable '{" + variable.name() + "}'",
                        "put it into the URL, or delete it here"));
            }
        });
        named.stream()
                .filter(name -> !declared.contains(name))
                .forEach(name -> findings.accept(new Finding(
                        server.child("url").orElseThrow().place(),
                        RULE,
                        "the variable '{" + name + "}' of this URL is not declared",
                        "add variables: { " + name + ": { default: ... } }")));
    }

    private static void judgeDefault(ObjectNode variable, Consumer<Finding> findings) {
        List<Node> values = Nodes.items(variable, "enum");
        variable.member("default")
                .filter(member -> !values.isEmpty() && member.value() instanceof ScalarNode)
                .filter(member -> values.stream()
                        .noneMatch(value -> Expectation.scalar(value).equals(Expectation.scalar(member.value()))))
                .ifPresent(member -> findings.accept(new Finding(
                        member.place(),
                        RULE,
                        "the default is none of the values in the enum",
                        "write one of them, or add it to the enum")));
    }
}
