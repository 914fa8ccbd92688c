package io.getrasl.codegen.docs;

import com.fasterxml.jackson.databind.JsonNode;
import io.getrasl.codegen.Example;
import io.getrasl.codegen.RaslCodegen;
import io.getrasl.codegen.SourceFolder;
import io.getrasl.codegen.Specification;
import io.getrasl.codegen.Tag;
import io.getrasl.codegen.feign.JavaExample;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the reference as Markdown: a page for each tag, one of all models, one of all errors, an index, and the files that
 * examples upload. Java and curl in it are what the specification's own examples come to; one sample of each operation also stands
 * in {@code samples.json}, for pages of other kinds.
 */
public final class DocsCodegen extends RaslCodegen {

    /** Where a reader tries things first. */
    private static final String SANDBOX = "http://127.0.0.1:8080";

    /** For OpenAPI Generator. */
    public DocsCodegen() {
        super("docs");
    }

    @Override
    public String getHelp() {
        return "Writes a reference of every operation, with runnable examples in Java and curl.";
    }

    @Override
    protected String sources() {
        return "";
    }

    @Override
    protected void generate(Specification specification, SourceFolder pages) {
        JavaExample java = new JavaExample(specification);
        CurlExample curl = new CurlExample(sandbox(specification));
        List<Map<String, Object>> tags = specification.tags().stream()
                .map(tag -> page(specification, tag, java, curl))
                .toList();
        tags.forEach(it -> pages.write("tag", it.get("file").toString(), it));
        pages.write("models", "models.md", Map.of("models", models(specification)));
        pages.write("errors", "errors.md", Map.of("errors", errors(specification)));
        pages.write(
                "index",
                "README.md",
                Map.of("title", specification.title(), "version", specification.version(), "tags", tags));
        pages.text("samples.json", Samples.of(specification, java, curl).toString());
        files(specification).forEach((name, content) -> pages.text("files/" + name, content));
    }

    private static Map<String, Object> page(Specification specification, Tag tag, JavaExample java, CurlExample curl) {
        List<OperationView> operations = tag.operations().stream()
                .map(it -> new OperationView(specification, tag, it, java, curl))
                .toList();
        return Map.of(
                "file",
                tag.name() + ".md",
                "name",
                tag.name(),
                "description",
                tag.description(),
                "operations",
                operations);
    }

    private static List<ModelSection> models(Specification specification) {
        return specification.models().stream()
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .map(ModelSection::new)
                .toList();
    }

    private static List<ErrorRow> errors(Specification specification) {
        return specification.errors().stream().map(ErrorRow::new).toList();
    }

    /** The local server of the specification; where it has none, what its first server's path is on this machine. */
    private static String sandbox(Specification specification) {
        return specification.servers().stream()
                .filter(it -> it.startsWith(SANDBOX))
                .findFirst()
                .orElse(SANDBOX);
    }

    /** What examples upload, by name. */
    private static Map<String, String> files(Specification specification) {
        Map<String, String> files = new HashMap<>();
        specification.tags().stream()
                .flatMap(it -> it.operations().stream())
                .flatMap(it -> it.examples().stream())
                .filter(Example::form)
                .flatMap(it -> it.body().valueStream())
                .filter(it -> it.has("filename") && it.has("content"))
                .forEach(it -> add(it, files));
        return files;
    }

    private static void add(JsonNode file, Map<String, String> files) {
        String name = file.path("filename").asText();
        String content = file.path("content").asText();
        String other = files.putIfAbsent(name, content);
        if (other != null && !other.equals(content)) {
            throw new IllegalArgumentException("two examples upload different files named " + name + "; rename one");
        }
    }
}
