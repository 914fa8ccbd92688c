package io.getrasl.contract.docs;

import java.util.ArrayList;
import java.util.List;

/** The commands of a shell block, and in a {@code console} block what each of them prints. */
final class ShellCommands {

    /**
     * One command.
     *
     * @param line the index of its first line in the block
     * @param output what the document says that it prints; empty where it does not say
     */
    record Command(int line, String text, String output) {}

    private final Snippet snippet;
    private final List<Command> commands = new ArrayList<>();

    private ShellCommands(Snippet snippet) {
        this.snippet = snippet;
    }

    static List<Command> of(Snippet snippet) {
        ShellCommands reader = new ShellCommands(snippet);
        reader.read(snippet.language().equals("console"));
        return List.copyOf(reader.commands);
    }

    private void read(boolean prompted) {
        List<String> lines = snippet.code();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (prompted && !line.startsWith("$ ")) {
                print(i, line);
                continue;
            }
            String start = prompted ? line.substring(2) : line;
            if (start.isBlank() || start.startsWith("#")) {
                continue;
            }
            StringBuilder text = new StringBuilder(start);
            int first = i;
            while ((text.toString().endsWith("\\") || quoteIsOpen(text)) && i + 1 < lines.size()) {
                text.append('\n').append(lines.get(++i));
            }
            commands.add(new Command(first, text.toString(), ""));
        }
    }

    private void print(int index, String line) {
        if (commands.isEmpty()) {
            throw new AssertionError(
                    snippet.place(index) + " prints something before any command; commands start with $");
        }
        Command last = commands.remove(commands.size() - 1);
        String before = last.output().isEmpty() ? "" : last.output() + "\n";
        commands.add(new Command(last.line(), last.text(), before + line));
    }

    private static boolean quoteIsOpen(CharSequence text) {
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && !open) {
                i++;
            } else if (c == '\'') {
                open = !open;
            }
        }
        return open;
    }
}
