package io.getrasl.server.json;

import io.getrasl.server.UploadedFile;
import java.time.OffsetDateTime;
import org.openapitools.jackson.nullable.JsonNullableJackson3Module;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The JSON of the API, whatever else the application has configured for its own. */
public final class ApiJson {

    /** Ten times what the largest batch has. What is read of a body takes memory by the value, not by the byte. */
    private static final long MOST_TOKENS = 100_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxTokenCount(MOST_TOKENS)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .addModule(new JsonNullableJackson3Module())
            .addModule(new SimpleModule("rasl")
                    .addSerializer(OffsetDateTime.class, new TimestampSerializer())
                    .addDeserializer(UploadedFile.class, new UploadedFileDeserializer()))
            .build();

    private ApiJson() {}

    /**
     * Writes times in UTC to the second, as {@code 2026-03-02T09:15:30+00:00}, and leaves out undefined values. Refuses
     * repeated keys and anything after the end of a document. Safe for use by several threads.
     */
    public static JsonMapper mapper() {
        return MAPPER;
    }
}
