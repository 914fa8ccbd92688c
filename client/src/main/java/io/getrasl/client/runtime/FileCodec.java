package io.getrasl.client.runtime;

import io.getrasl.client.UploadFile;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/** Stands at properties that only forms have. */
record FileCodec() implements Codec<UploadFile> {

    @Override
    public UploadFile read(JsonParser json) {
        throw UnexpectedJsonException.of("a file, which JSON cannot hold", json.currentToken());
    }

    @Override
    public JsonNode write(UploadFile value) {
        throw new UnsupportedOperationException("a file cannot be written as JSON");
    }
}
