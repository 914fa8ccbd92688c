package io.getrasl.contract.stubs;

import io.getrasl.contract.FormPart;
import java.util.List;

/** A form as it goes over the wire. */
final class RawForm {
    private static final String BOUNDARY = "----contract";

    static final String CONTENT_TYPE = FormPart.CONTENT_TYPE + "; boundary=" + BOUNDARY;

    private RawForm() {}

    static String body(List<FormPart> parts) {
        StringBuilder body = new StringBuilder();
        for (FormPart part : parts) {
            body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"")
                    .append(part.name())
                    .append('"');
            part.file()
                    .ifPresent(file -> body.append("; filename=\"")
                            .append(file.name())
                            .append("\"\r\nContent-Type: ")
                            .append(file.contentType()));
            body.append("\r\n\r\n").append(part.text()).append("\r\n");
        }
        return body.append("--" + BOUNDARY + "--\r\n").toString();
    }
}
