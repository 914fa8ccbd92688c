package io.getrasl.server.json;

import io.getrasl.server.UploadedFile;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Passes on the file that a form has put into its JSON. No JSON text has one. */
final class UploadedFileDeserializer extends StdDeserializer<UploadedFile> {

    UploadedFileDeserializer() {
        super(UploadedFile.class);
    }

    @Override
    public UploadedFile deserialize(JsonParser json, DeserializationContext context) {
        return json.getEmbeddedObject() instanceof UploadedFile file
                ? file
                : (UploadedFile) context.handleUnexpectedToken(UploadedFile.class, json);
    }
}
