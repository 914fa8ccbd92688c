package io.getrasl.contract;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Lets a WireMock stub match one form only: all of its parts, byte by byte, and no other part. */
final class FormStub {
    private static final String PART = "content-disposition:\\s*form-data";

    private FormStub() {}

    static void match(List<FormPart> parts, ObjectNode request) {
        request.withObject("headers").putObject("Content-Type").put("matches", "multipart/form-data;.*");
        for (FormPart part : parts) {
            ObjectNode pattern = request.withArray("multipartPatterns").addObject();
            pattern.put("matchingType", "ANY").put("name", part.name());
            pattern.putArray("bodyPatterns").addObject().put("equalTo", part.text());
            part.file().ifPresent(file -> {
                ObjectNode headers = pattern.putObject("headers");
                headers.putObject("Content-Type").put("equalTo", file.contentType());
                headers.putObject("Content-Disposition").put("contains", "filename=\"" + file.name() + '"');
            });
        }
        // WireMock asks of each pattern whether some part matches it and never looks at the others, so they are
        // counted.
        request.withArray("bodyPatterns")
                .addObject()
                .put("matches", "(?is)(?!(.*?" + PART + "){" + (parts.size() + 1) + "}).*");
    }
}
