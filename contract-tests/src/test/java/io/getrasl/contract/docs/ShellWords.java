package io.getrasl.contract.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Splits a command as a shell does, as far as the documents need it; refuses the rest by name. */
final class ShellWords {

    private final String command;
    private final Map<String, String> variables;
    private final List<String> words = new ArrayList<>();
    private StringBuilder word;
    private int at;

    private ShellWords(String command, Map<String, String> variables) {
        this.command = command;
        this.variables = variables;
    }

    /**
     * The words, without quotes.
     *
     * @throws IllegalArgumentException where the command needs a real shell
     */
    static List<String> of(String command, Map<String, String> variables) {
        return new ShellWords(command, variables).split();
    }

    private List<String> split() {
        for (at = 0; at < command.length(); at++) {
            char c = command.charAt(at);
            switch (c) {
                case ' ', '\n', '\t' -> end();
                case '\'' -> quoted();
                case '"' -> doubleQuoted();
                case '\\' -> escaped();
                case '$' -> variable();
                case '#' -> {
                    if (word == null) {
                        at = command.length();
                    } else {
                        word.append(c);
                    }
                }
                case '|', '&', ';', '<', '>', '`' ->
                    throw new IllegalArgumentException("'" + c + "' needs a shell, which this check is not");
                default -> word().append(c);
            }
        }
        end();
        return List.copyOf(words);
    }

    private void quoted() {
        int close = command.indexOf('\'', at + 1);
        if (close < 0) {
            throw new IllegalArgumentException("a quote is not closed: " + command);
        }
        word().append(command, at + 1, close);
        at = close;
    }

    private void doubleQuoted() {
        word();
        for (at++; at < command.length() && command.charAt(at) != '"'; at++) {
            switch (command.charAt(at)) {
                case '\\' -> escaped();
                case '$' -> variable();
                default -> word.append(command.charAt(at));
            }
        }
        if (at >= command.length()) {
            throw new IllegalArgumentException("a double quote is not closed: " + command);
        }
    }

    /** A line that ends with a backslash goes on. */
    private void escaped() {
        at++;
        if (at < command.length() && command.charAt(at) != '\n') {
            word().append(command.charAt(at));
        }
    }

    private void variable() {
        int end = at + 1;
        while (end < command.length()
                && (Character.isLetterOrDigit(command.charAt(end)) || command.charAt(end) == '_')) {
            end++;
        }
        String name = command.substring(at + 1, end);
        if (!variables.containsKey(name)) {
            throw new IllegalArgumentException("nobody has said what $" + name + " is");
        }
        word().append(variables.get(name));
        at = end - 1;
    }

    private StringBuilder word() {
        if (word == null) {
            word = new StringBuilder();
        }
        return word;
    }

    private void end() {
        if (word != null) {
            words.add(word.toString());
            word = null;
        }
    }
}
