package io.getrasl.sandbox.state;

import io.getrasl.sandbox.db.Seed;
import io.getrasl.server.validation.FieldErrors;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The sandbox's own routes about all that it stores: no token, no rate limit. */
@RestController
@RequestMapping(StateController.PATH)
class StateController {

    static final String PATH = "/_sandbox/state";

    /** More than a million contacts. A larger document can still be given with --seed. */
    private static final long MOST_BYTES = 512L * 1024 * 1024;

    private final StateExport export;
    private final StateImport imports;
    private final StateSchema schema;
    private final AfterReplacement after;
    private final Seed seed;

    StateController(StateExport export, StateImport imports, StateSchema schema, AfterReplacement after, Seed seed) {
        this.export = export;
        this.imports = imports;
        this.schema = schema;
        this.after = after;
        this.seed = seed;
    }

    @GetMapping
    void get(HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        export.write(response.getOutputStream());
    }

    @GetMapping(path = "/schema", produces = MediaType.APPLICATION_JSON_VALUE)
    String schema() {
        return schema.text();
    }

    /** All or nothing. The document is kept in a file while it is read, as it is read more than once. */
    @PutMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Map<String, Long>> put(
            InputStream body, @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) String type)
            throws IOException {
        if (type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            throw FieldErrors.of("/", "Came as a form; send JSON as it is, with curl -T FILE");
        }
        Path document = Files.createTempFile("rasl-sandbox-state", ".json");
        try {
            store(body, document);
            StateImport.Prepared prepared = imports.prepare(document);
            Map<String, Long> imported = new LinkedHashMap<>();
            seed.replaceBy(() -> {
                imported.putAll(prepared.write());
                after.register();
            });
            return Map.of("imported", imported);
        } catch (StateException e) {
            throw e.asReply();
        } finally {
            Files.deleteIfExists(document);
        }
    }

    private static void store(InputStream body, Path document) throws IOException {
        try (OutputStream out = Files.newOutputStream(document)) {
            byte[] chunk = new byte[64 * 1024];
            long bytes = 0;
            for (int read = body.read(chunk); read >= 0; read = body.read(chunk)) {
                bytes += read;
                if (bytes > MOST_BYTES) {
                    throw FieldErrors.of("/", "Is larger than 512 MiB; start a sandbox with --seed FILE instead");
                }
                out.write(chunk, 0, read);
            }
        }
    }
}
