package io.getrasl.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** A run of a generator over a specification among the test resources, as the Maven plugin does it. */
public final class Generation {

    private final Path output;
    private Path classes;

    private Generation(Path output) {
        this.output = output;
    }

    /** Generates into that folder. */
    public static Generation of(Class<? extends RaslCodegen> generator, String resource, Path output) {
        CodegenConfigurator configurator = new CodegenConfigurator()
                .setGeneratorName(generator.getName())
                .setInputSpec(path(resource).toString())
                .setOutputDir(output.toString());
        DefaultGenerator stock = new DefaultGenerator();
        for (String off : List.of("apis", "models", "supportingFiles")) {
            stock.setGeneratorPropertyDefault(off, "false");
        }
        stock.setGenerateMetadata(false);
        stock.opts(configurator.toClientOptInput()).generate();
        return new Generation(output);
    }

    private static Path path(String resource) {
        try {
            return Path.of(Objects.requireNonNull(Generation.class.getResource(resource), resource)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(resource, e);
        }
    }

    /** The text of a generated type. */
    public String source(String type) {
        try {
            return Files.readString(output.resolve("src/main/java").resolve(type.replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compiles everything without tolerating a warning.
     *
     * @param runtime sources that the generated ones need
     * @return where the classes are
     */
    public Path compile(Path runtime) throws IOException {
        if (classes == null) {
            classes = compile(runtime, Files.createDirectories(output.resolve("classes")));
        }
        return classes;
    }

    private Path compile(Path runtime, Path target) throws IOException {
        Path sources = output.resolve("src/main/java");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> found = Stream.concat(Files.walk(sources), Files.walk(runtime))) {
            // On one class path: the tests reach what the module keeps to itself.
            List<Path> all = found.filter(it -> it.toString().endsWith(".java") && !it.endsWith("module-info.java"))
                    .toList();
            List<String> options = List.of(
                    "-parameters",
                    "--release",
                    "17",
                    "-proc:none",
                    "-Werror",
                    "-d",
                    target.toString(),
                    lint(),
                    "-Xdoclint:all,-missing");
            boolean fine = compiler.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(all))
                    .call();
            assertThat(fine).as(messages.toString()).isTrue();
        }
        return target;
    }

    /** JDK 21 added a lint for escaping "this" that JDK 17 does not know by name. */
    private static String lint() {
        return "-Xlint:all,-serial,-processing,-classfile" + (Runtime.version().feature() >= 21 ? ",-this-escape" : "");
    }
}
