package io.getrasl.openapi;

import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.rules.Check;
import io.getrasl.openapi.source.SpecificationReader;
import io.getrasl.openapi.tree.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small specification without fault, for tests to add faults to. Rules that ask for more text than it has are off. */
public final class Fixture {

    private final Path folder;

    private Fixture(Path folder) {
        this.folder = folder;
    }

    /** Writes it to {@code openapi/} in a folder. */
    public static Fixture in(Path parent) {
        return new Fixture(parent.resolve("openapi"))
                .with("rasl-v2.yaml", """
                        openapi: 3.1.0
                        info: { title: Things, version: 1.0.0 }
                        tags:
                          - name: things
                        paths:
                          /things: { $ref: paths/things.yaml }
                        components:
                          securitySchemes:
                            bearer: { type: http, scheme: bearer }
                        """)
                .with("rules.yaml", """
                        groups: [quality, layout, generator, house]
                        off:
                          missing-4xx: A fixture is short.
                          missing-operation-id: A fixture is short.
                          missing-success: A fixture is short.
                          missing-summary: A fixture is short.
                          missing-description: A fixture is short.
                          missing-example: A fixture is short.
                          missing-format: A fixture is short.
                          missing-provenance: A fixture is short.
                          missing-tag: A fixture is short.
                          missing-scope: A fixture is short.
                          missing-security: A fixture is short.
                          unbounded-string: A fixture is short.
                          unused-tag: A fixture is short.
                          error-block: A fixture is short.
                          error-codes: A fixture is short.
                          inline-object: A fixture is short.
                          list-parameters: A fixture is short.
                        """)
                .with("paths/things.yaml", """
                        get:
                          operationId: listThings
                          tags: [things]
                          security:
                            - bearer: [things:read]
                          responses:
                            '200':
                              description: All things.
                              content:
                                application/json:
                                  schema: { $ref: ../components/schemas/Thing.yaml }
                        """)
                .with("components/schemas/Thing.yaml", """
                        type: object
                        description: A thing.
                        properties:
                          id:
                            type: integer
                          name: { type: string }
                        """);
    }

    /** Writes a file, or overwrites it. */
    public Fixture with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file, or overwrites it. */
    public Fixture with(String file, byte[] bytes) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.write(folder.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the first occurrence of a text in a file, which must have it. */
    public Fixture replacing(String file, String old, String replacement) {
        String text = read(file);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " does not contain " + old);
        }
        int start = text.indexOf(old);
        return with(file, text.substring(0, start) + replacement + text.substring(start + old.length()));
    }

    /** Deletes a file. */
    public Fixture without(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file. */
    public String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it stands. */
    public Path folder() {
        return folder;
    }

    /** All that is known about it. */
    public Check check() {
        try {
            return Check.of(SpecificationReader.read(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its findings as they are printed. */
    public List<String> findings() {
        return check().findings().stream().map(Finding::toString).toList();
    }

    /** Its bundle, which it must have. */
    public Bundle bundle() {
        Check check = check();
        return check.bundle().orElseThrow(() -> new AssertionError(check.findings()));
    }

    /** What stands in its bundle. */
    public Node at(String pointer) {
        return bundle().document().at(pointer).orElseThrow(() -> new AssertionError("nothing at " + pointer));
    }
}
