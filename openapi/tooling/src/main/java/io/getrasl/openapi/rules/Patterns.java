package io.getrasl.openapi.rules;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Regular expressions as JSON Schema has them, which is the dialect of ECMAScript. */
final class Patterns {

    private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();

    private Patterns() {}

    /** Whether a text holds a match; also if the pattern is none, which has a finding of its own. */
    static boolean matches(String pattern, String text) {
        try {
            return compile(pattern).matcher(text).find();
        } catch (PatternSyntaxException e) {
            return true;
        }
    }

    /**
     * A pattern as Java has it.
     *
     * @throws PatternSyntaxException if it is no regular expression
     */
    static Pattern compile(String pattern) {
        return COMPILED.computeIfAbsent(pattern, each -> Pattern.compile(translate(each)));
    }

    /** In Java a bracket and {@code &&} in a class of characters, and $ before a last line break, mean something else. */
    private static String translate(String pattern) {
        StringBuilder java = new StringBuilder();
        boolean inClass = false;
        for (int i = 0; i < pattern.length(); i++) {
            char character = pattern.charAt(i);
            if (character == '\\' && i + 1 < pattern.length()) {
                i++;
                boolean codePoint = pattern.startsWith("u{", i);
                java.append(codePoint ? "\\x" : "\\" + pattern.charAt(i));
            } else if (inClass && character == '[') {
                java.append("\\[");
            } else if (inClass && character == '&') {
                java.append("\\&");
            } else if (!inClass && character == '[' && pattern.startsWith("[^]", i)) {
                java.append("[\\s\\S]");
                i += 2;
            } else if (!inClass && character == '$') {
                java.append("\\z");
            } else {
                inClass = character == '[' || inClass && character != ']';
                java.append(character);
            }
        }
        return java.toString();
    }
}
