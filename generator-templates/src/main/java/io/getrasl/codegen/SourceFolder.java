package io.getrasl.codegen;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Where generated sources go: renders Mustache templates of this module into files. */
public final class SourceFolder {

    private final Path root;
    private final String templates;
    private final Mustache.Compiler compiler;
    private final Map<String, Template> compiled = new HashMap<>();

    SourceFolder(Path root, String templates) {
        this.root = root;
        this.templates = templates;
        this.compiler = Mustache.compiler()
                .escapeHTML(false)
                .emptyStringIsFalse(true)
                .nullValue("")
                .strictSections(true)
                .withLoader(this::open);
    }

    /** The folder of that name beside this one, for what is no source. */
    public SourceFolder beside(String name) {
        return new SourceFolder(root.resolveSibling(name), templates);
    }

    /**
     * Writes one Java type.
     *
     * @param template name of the template, without folder and suffix
     * @param packageName package of the type
     * @param typeName simple name of the type, or {@code package-info}
     * @param view what the template reads its values from
     */
    public void write(String template, String packageName, String typeName, Object view) {
        write(template, packageName.replace('.', '/') + "/" + typeName + ".java", view);
    }

    /**
     * Writes a file of any kind.
     *
     * @param template name of the template, without folder and suffix
     * @param path where to, below this folder
     * @param view what the template reads its values from
     */
    public void write(String template, String path, Object view) {
        text(path, compiled.computeIfAbsent(template, this::compile).execute(view));
    }

    /** Writes a file of that text. */
    public void text(String path, String text) {
        Path file = root.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private Template compile(String template) {
        try (Reader reader = open(template)) {
            return compiler.compile(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read template " + template, e);
        }
    }

    private Reader open(String template) {
        String resource = "/" + templates + "/" + template + ".mustache";
        InputStream stream = SourceFolder.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalArgumentException("there is no template " + resource);
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }
}
