package io.getrasl.codegen.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.getrasl.codegen.Generation;
import io.getrasl.codegen.feign.FeignCodegen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reference of a specification that is not RASL's, with examples of every shape. */
class DocsCodegenTest {

    private static final String SPECIFICATION = "/io/getrasl/codegen/docs/examples.yaml";
    private static final Path RUNTIME = Path.of("../client/src/main/java");

    @TempDir
    private static Path output;

    private static String page;

    @BeforeAll
    static void generate() throws IOException {
        Generation.of(DocsCodegen.class, SPECIFICATION, output.resolve("reference"));
        page = Files.readString(output.resolve("reference/things.md"));
    }

    @Test
    void javaIsTypedLikeTheClient() {
        assertThat(page).contains("""
                Changed changed = rasl.things().changeThing("a b/c", Change.builder()
                        .name("It's \\"quoted\\"")
                        .weight(3000000000L)
                        .rank(4L)
                        .ratio(1.0)
                        .color(Color.RED)
                        .otherColor(Color.of("mauve"))
                        .born(LocalDate.parse("2026-01-02"))
                        .seen(OffsetDateTime.parse("2026-01-02T03:04:05+02:00"))
                        .token(UUID.fromString("0b6f8a52-3c1d-4d0e-9a77-5e2f1c9b8d40"))
                        .tags("x", "y")
                        .numbers(1, 2)
                        .parts(Part.of(1), Part.builder().id(2).label("two").build())
                        .labels(Map.of("a", List.of(1L)))
                        .extra(Map.of("deep", Arrays.asList(true, null, 1.5, "text")))
                        .additionalProperty("future", 7)
                        .build());
                """);
    }

    @Test
    void nullStaysNull() {
        assertThat(page).contains(".name(null)", ".rank(null)", ".tags((List<String>) null)", ".parts(List.of())");
    }

    @Test
    void queriesAreLambdas() {
        assertThat(page).contains("""
                q -> q
                        .seen().between(""").contains(".color(Color.RED)");
    }

    @Test
    void samplesAreTheFirstExampleOfEachOperation() throws IOException {
        JsonNode samples = new ObjectMapper()
                .readTree(output.resolve("reference/samples.json").toFile());

        assertThat(samples.at("/changeThing/Java").asText()).startsWith("Changed changed = rasl.things().changeThing(");
        assertThat(samples.at("/changeThing/curl").asText()).startsWith("curl ");
    }

    /** With the client that is generated from the same specification. */
    @Test
    void everyJavaExampleCompiles() throws IOException {
        Generation client = Generation.of(FeignCodegen.class, SPECIFICATION, output.resolve("client"));
        String methods = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(it -> "    void example" + it.start() + "() {\n" + it.group(1) + "    }\n")
                .collect(Collectors.joining());
        Path folder = Files.createDirectories(output.resolve("client/src/main/java/io/getrasl/client/examples"));
        Files.writeString(folder.resolve("Examples.java"), """
                package io.getrasl.client.examples;
                import io.getrasl.client.*;
                import io.getrasl.client.model.*;
                import java.nio.file.Path;
                import java.time.*;
                import java.util.*;
                class Examples {
                    private final RaslClient rasl = RaslClient.builder().token("t").build();
                """ + methods + "}\n");

        client.compile(RUNTIME);
    }

    @Test
    void curlSendsTheSame() {
        assertThat(page)
                .contains("curl -X PATCH http://127.0.0.1:8080/v1/things/a%20b%2Fc \\\n")
                .contains("\"name\": \"It'\\''s \\\"quoted\\\"\"")
                .contains("--data-urlencode 'filter[seen][between]=2026-01-02T03:04:05Z,2026-01-03T03:04:05Z'")
                .contains("--form-string 'note=@home; now'")
                .contains("-F 'part[id]=1'")
                .contains("-F 'file=@a.txt;type=text/plain'");
    }

    @Test
    void filesOfExamplesLieBesideThePages() {
        assertThat(output.resolve("reference/files/a.txt")).hasContent("abc");
    }

    @Test
    void whatTheClientDoesNotLetBeBuiltHasNoJava() {
        assertThat(page).containsOnlyOnce("The Java client refuses to build this request.");
    }

    @Test
    void onlyTheUsualCallerIsShown() {
        assertThat(page).doesNotContain("theirs").doesNotContain("name\": \"x\"");
    }

    @Test
    void whatDiffersFromCallToCallIsSaid() {
        assertThat(page).contains("<!-- snippet: output volatile=/id -->");
    }

    @Test
    void limitsAreInWords() {
        assertThat(output.resolve("reference/models.md"))
                .content()
                .contains("| `label` | text |  | at most 10 characters |  |")
                .contains("| `color` | [Color](models.md#color) |  | `red`, `dark-blue` |  |");
    }

    @Test
    void textsCannotBreakATable() {
        assertThat(output.resolve("reference/models.md")).content().contains("Its name \\| alias.");
    }
}
