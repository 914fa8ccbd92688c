package io.getrasl.contract.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong in a document is told with the place in the document. */
class SnippetCheckTest {

    @TempDir
    private Path classes;

    @Test
    void namesTheLineThatDoesNotCompile() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> check("Some text.", "", "```java", "String known = \"\";", "unknown();", "```"))
                .withMessageStartingWith("a.md:5: cannot find symbol");
    }

    @Test
    void refusesWhatIsDeprecated() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> check("```java", "new Integer(1);", "```"))
                .withMessageStartingWith("a.md:2: ");
    }

    @Test
    void namesTheBlockThatFails() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> check("```java", "rasl.contacts().getContact(1);", "```"))
                .withMessageStartingWith("a.md:2 says that it runs to its end, but")
                .withMessageContaining("NotFoundException");
    }

    @Test
    void refusesAnExceptionThatDoesNotCome() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> check(
                        "<!-- snippet: throws=NotFoundException -->",
                        "```java",
                        "rasl.contacts().getContact(812);",
                        "```"))
                .withMessage("a.md:3 says that it ends with NotFoundException, but it did not");
    }

    @Test
    void comparesWhatIsPrinted() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> check(
                        "```java", "System.out.println(1);", "```", "<!-- snippet: output -->", "```text", "2", "```"))
                .withMessageContaining("a.md:6");
    }

    @Test
    void refusesABlockOfNoLanguage() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> check("```", "anything", "```"))
                .withMessageContaining("a.md:2 is a block of no language");
    }

    @Test
    void findsBlocksInLists() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> check("- Do this:", "", "    ```java", "    unknown();", "    ```"))
                .withMessageStartingWith("a.md:4: cannot find symbol");
    }

    @Test
    void seesCodeThatIsOnlyIndented() {
        Document document = new Document(
                "a.md", Path.of("a.md"), List.of("Do this:", "", "    ./rasl deploy", "", "- a", "", "    text"));

        assertThat(Markdown.indentedCode(document)).containsExactly(3);
    }

    @Test
    void refusesARemarkThatMeansNothing() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> check("<!-- snippet: trows=NotFoundException -->", "```java", "```"))
                .withMessageContaining("a.md:1 says trows");
    }

    @Test
    void comparesTheReplyToACurl() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> check(
                        "```console",
                        "$ curl -X DELETE http://127.0.0.1:8080/api/v2/contacts/batch \\",
                        "    -H 'Authorization: Bearer rasl_sandbox_full' -H 'Content-Type: application/json' \\",
                        "    -d '{\"ids\":[812]}'",
                        "{\"success\":true,\"summary\":{\"total\":1,\"deleted\":0,\"failed\":1}}",
                        "```"))
                .withMessageContaining("/summary/deleted");
    }

    @Test
    void refusesAModuleThatDoesNotExist() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> check(
                        "```xml",
                        "<dependency><groupId>io.getrasl</groupId><artifactId>rasl-clint</artifactId></dependency>",
                        "```"))
                .withMessageContaining("rasl-clint");
    }

    private void check(String... lines) throws Exception {
        Document document = new Document("a.md", Path.of("a.md"), List.of(lines));
        List<Snippet> snippets = Markdown.snippets(document);
        List<Snippet> java =
                snippets.stream().filter(it -> it.language().equals("java")).toList();
        Optional<Snippet> next = snippets.stream().skip(1).findFirst();
        new SnippetCheck(JavaSnippets.compiled(java, classes)).check(snippets.get(0), next);
    }
}
