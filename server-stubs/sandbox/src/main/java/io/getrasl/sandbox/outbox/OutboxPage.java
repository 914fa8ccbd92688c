package io.getrasl.sandbox.outbox;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Writes the page and its sections; templates are read when they are first needed. Everything shown is escaped. Thread-safe. */
@Component
class OutboxPage {

    private static final Mustache.Compiler COMPILER =
            Mustache.compiler().defaultValue("").emptyStringIsFalse(true).escapeHTML(true);

    private final OutboxReads reads;
    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    OutboxPage(OutboxReads reads) {
        this.reads = reads;
    }

    /** @param form what the page says of a form that was sent, and what stays in its fields */
    String whole(Map<String, ?> form) {
        Map<String, Object> page = new HashMap<>(form);
        for (Section section : Section.values()) {
            page.put(section.id(), section(section));
        }
        page.put("tenants", reads.tenants());
        return template("page").execute(page);
    }

    String section(Section section) {
        // A carriage return within would end a line of the stream.
        return template(section.id())
                .execute(reads.read(section))
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }

    private Template template(String name) {
        return templates.computeIfAbsent(name, each -> COMPILER.compile(resource(each + ".mustache")));
    }

    /** A file beside the templates. */
    static String resource(String name) {
        try (InputStream file = OutboxPage.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
