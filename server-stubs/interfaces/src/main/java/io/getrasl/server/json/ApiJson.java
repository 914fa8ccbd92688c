package io.getrasl.server.json;

import io.getrasl.server.UploadedFile;
import java.time.OffsetDateTime;
import org.openapitools.jackson.nullable.JsonNullableJackson3Module;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The JSON of the API, whatever else the application has configured for its own. */
public final class ApiJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
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
