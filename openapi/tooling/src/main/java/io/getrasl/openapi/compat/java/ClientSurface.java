package io.getrasl.openapi.compat.java;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the client shows to Java callers, as {@code client/api/rasl-client.txt} records it. Immutable. */
public final class ClientSurface {

    /** Where the record stands, from the root of the repository. */
    public static final String FILE = "client/api/rasl-client.txt";

    private static final Pattern TYPE = Pattern.compile("io\\.getrasl\\.client\\.(?:[a-z]+\\.)*([A-Z][\\w.]*)");
    private static final Pattern MEMBER = Pattern.compile("(\\w+)(?:\\(|$| =)");

    private final Map<String, Set<String>> members = new HashMap<>();

    private ClientSurface() {}

    /** Reads the record: a line for each type, and below it a line for each member. */
    public static ClientSurface of(String text) {
        ClientSurface surface = new ClientSurface();
        Set<String> current = new HashSet<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith(" ")) {
                Matcher member = MEMBER.matcher(line);
                if (member.find()) {
                    current.add(member.group(1));
                }
            } else {
                Matcher type = TYPE.matcher(line);
                if (type.find()) {
                    current = surface.members.computeIfAbsent(type.group(1), it -> new HashSet<>());
                }
            }
        }
        return surface;
    }

    /** Whether callers find a type, or {@code Type.member}. */
    public boolean has(String symbol) {
        int dot = symbol.lastIndexOf('.');
        return members.containsKey(symbol)
                || dot > 0
                        && members.getOrDefault(symbol.substring(0, dot), Set.of())
                                .contains(symbol.substring(dot + 1));
    }
}
