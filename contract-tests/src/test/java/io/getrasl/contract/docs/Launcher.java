package io.getrasl.contract.docs;

import io.getrasl.sandbox.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code ./rasl} understands, read from itself. */
final class Launcher {

    private static final String SANDBOX_JAR = "server-stubs/sandbox/target/rasl-sandbox.jar";
    private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z-]+(?: \\| [a-z-]+)*)\\)");
    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");

    private Launcher() {}

    /**
     * Checks a command with its arguments.
     *
     * @throws IllegalArgumentException where the launcher has no such command, or the command no such option
     */
    static void check(List<String> words) {
        String command = words.isEmpty() ? "help" : words.get(0);
        if (!commands().contains(command)) {
            throw new IllegalArgumentException("./rasl has no command " + command);
        }
        List<String> arguments = words.stream().skip(1).toList();
        switch (command) {
            case "mvn", "test", "prove", "format" -> {
                // Arguments are Maven's.
            }
            case "sandbox" -> checkOptions("./rasl sandbox", arguments, sandboxOptions());
            case "conformance" ->
                checkOptions("./rasl conformance", arguments, optionsIn("contract-tests/conformance/src/main"));
            case "bench" ->
                checkOptions(
                        "./rasl bench",
                        arguments,
                        optionsIn(
                                arguments.contains("sandbox")
                                        ? "server-stubs/benchmarks/src/main"
                                        : "client/benchmarks/src/main"));
            default -> checkOptions("./rasl " + command, arguments, optionsIn("openapi/tooling/src/main"));
        }
    }

    /** Checks the arguments of {@code java}, which starts nothing but the sandbox. */
    static void checkSandboxJar(List<String> words) {
        if (words.size() < 2 || !words.subList(0, 2).equals(List.of("-jar", SANDBOX_JAR))) {
            throw new IllegalArgumentException("java starts " + words + "; this check knows only -jar " + SANDBOX_JAR);
        }
        checkOptions("the sandbox", words.subList(2, words.size()), sandboxOptions());
    }

    private static void checkOptions(String command, List<String> arguments, Set<String> known) {
        for (String argument : arguments) {
            String name = argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
            if (name.startsWith("-") && !known.contains(name)) {
                throw new IllegalArgumentException(command + " has no option " + name);
            }
        }
    }

    private static Set<String> commands() {
        return COMMAND.matcher(text(Documents.ROOT.resolve("rasl")))
                .results()
                .flatMap(it -> Stream.of(it.group(1).split(" \\| ")))
                .collect(Collectors.toSet());
    }

    private static Set<String> sandboxOptions() {
        ByteArrayOutputStream help = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(help, true, StandardCharsets.UTF_8));
        try {
            Main.main("--help");
        } finally {
            System.setOut(before);
        }
        return options(help.toString(StandardCharsets.UTF_8));
    }

    /** As they stand in the sources of a program that is no part of this module's class path. */
    private static Set<String> optionsIn(String folder) {
        try (Stream<Path> sources = Files.walk(Documents.ROOT.resolve(folder))) {
            return Stream.concat(sources.filter(Files::isRegularFile), Stream.of(Documents.ROOT.resolve("rasl")))
                    .flatMap(it -> options(text(it)).stream())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> options(String text) {
        return OPTION.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
