package io.getrasl.contract.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.contract.docs.around.ClientSurroundings;
import io.getrasl.contract.provider.Targets;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs a shell block: curl for real, and of this project's own commands it looks whether they exist. */
final class ShellRun {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Map<String, String> VARIABLES = Map.of("RASL_TOKEN", ClientSurroundings.TOKEN);

    private final Snippet snippet;

    ShellRun(Snippet snippet) {
        this.snippet = snippet;
    }

    /** Runs it and gives what the last curl printed. */
    String run() throws IOException, InterruptedException {
        String printed = "";
        List<ShellCommands.Command> commands = ShellCommands.of(snippet);
        for (ShellCommands.Command command : commands) {
            boolean last = command == commands.get(commands.size() - 1);
            try {
                printed = run(command, last).orElse(printed);
            } catch (IllegalArgumentException e) {
                throw new AssertionError(snippet.place(command.line()) + " " + e.getMessage(), e);
            }
        }
        return printed;
    }

    private Optional<String> run(ShellCommands.Command command, boolean last) throws IOException, InterruptedException {
        List<String> words = ShellWords.of(command.text(), VARIABLES).stream()
                .dropWhile(it -> it.matches("[A-Z_]+=.*"))
                .toList();
        switch (words.get(0)) {
            case "curl" -> {
                return Optional.of(curl(command, words, last));
            }
            case "./rasl" -> Launcher.check(words.subList(1, words.size()));
            case "bash" ->
                assertThat(Documents.ROOT.resolve(words.get(1)))
                        .as(snippet.place(command.line()))
                        .exists();
            case "java" -> Launcher.checkSandboxJar(words.subList(1, words.size()));
            default -> throw new IllegalArgumentException("no check knows the command " + words.get(0));
        }
        return Optional.empty();
    }

    private String curl(ShellCommands.Command command, List<String> words, boolean last)
            throws IOException, InterruptedException {
        HttpResponse<String> reply = HTTP.send(
                CurlCommand.of(words).request(Targets.current().baseUrl()), HttpResponse.BodyHandlers.ofString());
        String place = snippet.place(command.line());
        Optional<String> wanted = last ? snippet.remark().get(Remark.Key.STATUS) : Optional.empty();
        assertThat(String.valueOf(reply.statusCode()))
                .as(place + ": status of the reply " + reply.body())
                .matches(wanted.orElse("2.."));
        if (!command.output().isEmpty()) {
            ShownJson.verify(command.output(), reply.body(), snippet.remark(), place);
        }
        return reply.body();
    }
}
