package io.getrasl.openapi.cli;

import io.getrasl.openapi.editor.EditorSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code editor}: writes the schemas for editors. */
@Command(
        name = "editor",
        description = "Writes the JSON Schemas by which editors check the specification while it is typed.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "2:wrong arguments, or a folder that cannot be written"})
final class EditorCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            defaultValue = "${sys:rasl.specification:-openapi}/editor",
            showDefaultValue = Visibility.NEVER,
            description = "Where to write. Without it: openapi/editor of this project.")
    private Path folder;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Prints this.")
    private boolean help;

    EditorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path target = Files.createDirectories(console.resolve(folder));
        for (Map.Entry<String, String> schema : EditorSchemas.all().entrySet()) {
            Files.writeString(target.resolve(schema.getKey()), schema.getValue());
        }
        return ExitCode.FINE;
    }
}
