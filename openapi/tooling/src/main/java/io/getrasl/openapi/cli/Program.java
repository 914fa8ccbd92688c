package io.getrasl.openapi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands by their names. A new command is a class with {@code @Command} and a line in {@link #COMMANDS}. */
@Command(
        name = "rasl",
        description = "Works on the specification of the RASL API, and on any other OpenAPI 3.1 document.",
        synopsisSubcommandLabel = "COMMAND")
final class Program {

    /** Each has a constructor that takes the {@link Console}. */
    private static final List<Class<?>> COMMANDS = List.of(
            CheckCommand.class, DiffCommand.class, BundleCommand.class, EditorCommand.class, ReleaseCommand.class);

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Prints this.")
    private boolean help;

    private Program() {}

    /** Runs the command that the arguments name and returns its {@link ExitCode}. */
    static int run(Console console, String... arguments) {
        CommandLine program = new CommandLine(new Program(), factory(console));
        COMMANDS.forEach(program::addSubcommand);
        Ansi ansi = console.coloured() ? Ansi.ON : Ansi.OFF;
        program.setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
                .setOut(new PrintWriter(console.out(), true))
                .setErr(new PrintWriter(console.err(), true))
                .setUsageHelpWidth(110)
                .setUsageHelpAutoWidth(false)
                .setParameterExceptionHandler((problem, given) -> explain(console, problem))
                .setExecutionExceptionHandler((problem, command, result) -> explain(console, command, problem));
        return arguments.length == 0 ? program.execute("--help") : program.execute(arguments);
    }

    private static IFactory factory(Console console) {
        return new IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                return COMMANDS.contains(type)
                        ? type.getDeclaredConstructor(Console.class).newInstance(console)
                        : CommandLine.defaultFactory().create(type);
            }
        };
    }

    private static int explain(Console console, ParameterException problem) {
        CommandLine command = problem.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        console.err().println(name + ": " + message(problem));
        List<String> meant =
                problem instanceof UnmatchedArgumentException unknown ? unknown.getSuggestions() : List.of();
        if (!meant.isEmpty()) {
            console.err()
                    .println("Did you mean " + String.join(" or ", meant.subList(0, Math.min(2, meant.size()))) + "?");
        }
        console.err().println("See: ./" + name + " --help");
        return ExitCode.FAILED;
    }

    private static String message(ParameterException problem) {
        boolean command = problem instanceof UnmatchedArgumentException unknown
                && !unknown.isUnknownOption()
                && problem.getCommandLine().getParent() == null;
        return command
                ? "there is no command '"
                        + ((UnmatchedArgumentException) problem).getUnmatched().get(0) + "'"
                : problem.getMessage();
    }

    private static int explain(Console console, CommandLine command, Exception problem) throws Exception {
        String name = command.getCommandSpec().qualifiedName();
        if (problem instanceof NoSuchFileException missing) {
            console.err().println(name + ": there is no file " + missing.getFile());
        } else if (problem instanceof FileSystemException refused) {
            String reason = Objects.requireNonNullElse(refused.getReason(), "no access");
            console.err().println(name + ": " + refused.getFile() + ": " + reason);
        } else if (problem instanceof IOException) {
            console.err().println(name + ": " + problem.getMessage());
        } else {
            throw problem;
        }
        return ExitCode.FAILED;
    }
}
