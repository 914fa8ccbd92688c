package io.getrasl.sandbox.outbox;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The page's templates, read when they are first needed. Everything that they fill in is escaped. Thread-safe. */
@Component
class PageTemplates {

    private static final Mustache.Compiler COMPILER =
            Mustache.compiler().defaultValue("").emptyStringIsFalse(true).escapeHTML(true);

    private final Map<String, Template> compiled = new ConcurrentHashMap<>();

    String fill(String name, Map<String, ?> values) {
        return compiled.computeIfAbsent(name, each -> COMPILER.compile(file(each + ".mustache")))
                .execute(values);
    }

    /** A file beside the templates. */
    static String file(String name) {
        try (InputStream file = PageTemplates.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
