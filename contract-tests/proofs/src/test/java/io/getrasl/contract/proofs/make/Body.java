package io.getrasl.contract.proofs.make;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a request carries. */
public sealed interface Body {

    /** What stands between the parts of a form. */
    String BOUNDARY = "rasl-proofs-7d9f1c";

    /** As it goes over the wire. */
    byte[] bytes();

    /** JSON, well-formed or nearly so. */
    record Json(Raw raw) implements Body {
        @Override
        public byte[] bytes() {
            return raw.toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Anything. */
    record Bytes(byte[] bytes) implements Body {}

    /** A form. */
    record Form(List<Part> parts) implements Body {
        @Override
        public byte[] bytes() {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            parts.forEach(part -> out.writeBytes(part.bytes()));
            out.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
            return out.toByteArray();
        }
    }

    /**
     * A field of a form.
     *
     * @param name its name
     * @param filename null for a text
     * @param type content type; null for a text
     * @param content its text, or the content of its file
     */
    record Part(String name, String filename, String type, String content) {
        byte[] bytes() {
            String file = filename == null ? "" : "; filename=\"" + filename + '"';
            String kind = type == null ? "" : "\r\nContent-Type: " + type;
            String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + '"' + file + kind;
            return (head + "\r\n\r\n" + content + "\r\n").getBytes(StandardCharsets.UTF_8);
        }
    }
}
