package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.tree.Member;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** {@code invalid-path}, {@code ambiguous-path} and {@code trailing-slash}: a URL finds one path. */
final class SoundPaths implements Rule<Bundle> {

    private static final String INVALID = "invalid-path";

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        Map<String, Member> seen = new HashMap<>();
        for (Member path : Nodes.members(bundle.document(), "paths")) {
            String name = path.name();
            if (name.startsWith("x-") || name.equals("$ref")) {
                continue;
            }
            judge(path, name, findings);
            Member former = seen.putIfAbsent(name.replaceAll("\\{[^}]*}", "{}"), path);
            if (former != null) {
                findings.accept(new Finding(
                        path.place(),
                        "ambiguous-path",
                        "'" + name + "' is the same path as '" + former.name() + "' in line "
                                + former.place().line() + ", with other names of parameters",
                        "put the operations of both under one of them"));
            }
        }
        Nodes.items(bundle.document(), "servers")
                .forEach(server -> server.text("url")
                        .filter(url -> url.length() > 1 && url.endsWith("/"))
                        .ifPresent(url -> findings.accept(new Finding(
                                server.child("url").orElseThrow().place(),
                                "trailing-slash",
                                "with '" + url + "' every URL has two slashes in a row, because paths start with one",
                                "write " + url.substring(0, url.length() - 1)))));
    }

    private static void judge(Member path, String name, Consumer<Finding> findings) {
        if (!name.startsWith("/")) {
            boolean keyword = UniqueOperationIds.METHODS.contains(name) || name.equals("parameters");
            findings.accept(new Finding(
                    path.place(),
                    INVALID,
                    "the path '" + name + "' does not start with a slash",
                    keyword ? "put it below its path, indented further" : "write /" + name));
        } else if (name.matches(".*[?#].*")) {
            findings.accept(new Finding(
                    path.place(),
                    INVALID,
                    "the path '" + name + "' has a query",
                    "write " + name.replaceFirst("[?#].*", "")
                            + ", and each query parameter as a parameter with in: query"));
        } else if (unbalanced(name)) {
            findings.accept(new Finding(
                    path.place(),
                    INVALID,
                    "the braces of '" + name + "' do not match",
                    "write each parameter as {name}"));
        } else if (name.length() > 1 && name.endsWith("/")) {
            findings.accept(new Finding(
                    path.place(),
                    "trailing-slash",
                    "the path '" + name + "' ends in a slash, so " + name.substring(0, name.length() - 1)
                            + " is another one",
                    "write " + name.substring(0, name.length() - 1)));
        }
    }

    private static boolean unbalanced(String name) {
        String rest = name.replaceAll("\\{[^{}]+}", "");
        return rest.contains("{") || rest.contains("}");
    }
}
