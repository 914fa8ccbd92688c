package io.getrasl.openapi.compat;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.openapi.compat.document.ApiDocument;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As large as the largest public documents, in which everything refers to everything. */
class LargeDocumentTest {

    private static final int OPERATIONS = 663;
    private static final int SCHEMAS = 800;

    @TempDir
    private Path folder;

    private ApiDocument document(String name, int changed) throws IOException {
        StringBuilder text = new StringBuilder("{\"openapi\":\"3.0.3\",\"paths\":{");
        for (int i = 0; i < OPERATIONS; i++) {
            text.append(i == 0 ? "" : ",\n").append("""
                    "/p%1$d/{id}":{"post":{"operationId":"op%1$d","parameters":[{"name":"id","in":"path","required":true,"schema":{"type":"string"}}],
                    "requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/S%1$d"}}}},
                    "responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/S%2$d"}}}}}}}""".formatted(i, SCHEMAS - 1 - i));
        }
        text.append("},\"components\":{\"schemas\":{");
        for (int i = 0; i < SCHEMAS; i++) {
            text.append(i == 0 ? "" : ",\n").append("""
                    "S%d":{"type":"object","required":["a"],"properties":{"a":{"type":"string","maxLength":%d},"b":{"$ref":"#/components/schemas/S%d"},
                    "c":{"type":"array","items":{"$ref":"#/components/schemas/S%d"}},"d":{"oneOf":[{"$ref":"#/components/schemas/S%d"},{"type":"string"}]}}}""".formatted(
                    i, i < changed ? 9 : 10, (i * 7 + 1) % SCHEMAS, (i * 13 + 5) % SCHEMAS, (i * 3 + 2) % SCHEMAS));
        }
        Path file = folder.resolve(name);
        Files.writeString(file, text.append("}}}"));
        return ApiDocument.read(file, path -> name);
    }

    /** Of the processor's time, not of the clock's: whatever else the machine does is no fault of the comparison. */
    @Test
    void isComparedInSeconds() throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        Comparison comparison = Comparison.of(document("old.json", 0), document("new.json", 3), CorpusCase.TODAY);
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofSeconds(20));
        assertThat(comparison.objections())
                .filteredOn(change -> change.effect() == Effect.BREAKING_WIRE)
                .hasSize(3)
                .allSatisfy(change -> assertThat(change.users()).hasSize(OPERATIONS));
    }
}
