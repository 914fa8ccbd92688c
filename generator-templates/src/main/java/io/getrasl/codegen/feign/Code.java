package io.getrasl.codegen.feign;

import java.util.List;
import java.util.stream.Collectors;

/** A Java expression that is laid out as a person would: on one line where it fits, one call to a line where it does not. */
sealed interface Code {

    int WIDTH = 100;
    int STEP = 8;

    /** All on one line. */
    String flat();

    /** Over several lines; those after the first are indented at least by that much. */
    String broken(int indent);

    /**
     * As it fits.
     *
     * @param column where it starts
     * @param indent of the line that it stands in
     */
    default String laidOut(int column, int indent) {
        String flat = flat();
        return column + flat.length() <= WIDTH ? flat : broken(indent);
    }

    /** A literal or a name. */
    record Atom(String text) implements Code {

        @Override
        public String flat() {
            return text;
        }

        @Override
        public String broken(int indent) {
            return text;
        }
    }

    /** A call, for example {@code UpdateContactRequest.of}. */
    record Call(String name, List<Code> arguments) implements Code {

        @Override
        public String flat() {
            return name + arguments.stream().map(Code::flat).collect(Collectors.joining(", ", "(", ")"));
        }

        /** Arguments that are short stay on the line if only the last one is long. */
        @Override
        public String broken(int indent) {
            if (arguments.isEmpty()) {
                return name + "()";
            }
            List<Code> leading = arguments.subList(0, arguments.size() - 1);
            Code last = arguments.get(arguments.size() - 1);
            String start =
                    name + "(" + leading.stream().map(it -> it.flat() + ", ").collect(Collectors.joining());
            boolean shortStart = leading.stream().allMatch(Atom.class::isInstance);
            if (shortStart && !(last instanceof Atom) && indent + start.length() < WIDTH * 3 / 4) {
                return start + last.laidOut(indent + start.length(), indent) + ")";
            }
            String line = "\n" + " ".repeat(indent + STEP);
            return name + "("
                    + arguments.stream()
                            .map(it -> line + it.laidOut(indent + STEP, indent + STEP))
                            .collect(Collectors.joining(","))
                    + ")";
        }
    }

    /** A chain of calls, each on a line of its own unless all fit on one. */
    record Chain(String head, List<Call> calls) implements Code {

        @Override
        public String flat() {
            return head + calls.stream().map(it -> "." + it.flat()).collect(Collectors.joining());
        }

        @Override
        public String broken(int indent) {
            String line = "\n" + " ".repeat(indent + STEP) + ".";
            return head
                    + calls.stream()
                            .map(it -> line + it.laidOut(indent + STEP + 1, indent + STEP))
                            .collect(Collectors.joining());
        }
    }
}
