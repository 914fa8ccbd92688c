package io.getrasl.client;

import io.getrasl.client.runtime.FormField;
import io.getrasl.client.runtime.Model;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** A body of the kind {@code multipart/form-data}. Holds no content of files, and can be opened as often as they can. */
final class MultipartForm {

    private final Model model;
    private final String boundary;
    private final List<FormField> fields;

    private MultipartForm(Model model, String boundary, List<FormField> fields) {
        this.model = model;
        this.boundary = boundary;
        this.fields = fields;
    }

    static MultipartForm of(Model model) {
        return new MultipartForm(model, "rasl-" + UUID.randomUUID().toString().replace("-", ""), FormField.of(model));
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    /** Whether it can be sent a second time. */
    boolean isRepeatable() {
        return fields.stream().allMatch(it -> it.file() == null || it.file().isRepeatable());
    }

    /**
     * Opens every file of it.
     *
     * @throws UnreadableFieldException if that fails; none is left open
     */
    OpenForm open() throws UnreadableFieldException {
        OpenForm form = new OpenForm();
        for (FormField field : fields) {
            form.add(head(field));
            if (field.file() == null) {
                form.add(String.valueOf(field.text()).getBytes(StandardCharsets.UTF_8));
            } else {
                open(field.name(), field.file(), form);
            }
            form.add(ascii("\r\n"));
        }
        form.add(ascii("--" + boundary + "--\r\n"));
        return form;
    }

    private static void open(String name, UploadFile file, OpenForm form) throws UnreadableFieldException {
        try {
            form.add(file.open(), file.length());
        } catch (IOException e) {
            form.close();
            throw new UnreadableFieldException(name, e);
        }
    }

    /** The whole form in memory, for HTTP clients that cannot stream. */
    byte[] toBytes() throws IOException {
        try (OpenForm open = open();
                InputStream stream = open.stream()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            stream.transferTo(bytes);
            return bytes.toByteArray();
        }
    }

    private byte[] head(FormField field) {
        StringBuilder head = new StringBuilder("--" + boundary + "\r\n");
        head.append("Content-Disposition: form-data; name=\"")
                .append(quoted(field.name()))
                .append('"');
        if (field.file() != null) {
            head.append("; filename=\"").append(quoted(field.file().fileName())).append('"');
            head.append("\r\nContent-Type: ").append(field.file().contentType());
        }
        return head.append("\r\n\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** As browsers do it: UTF-8, and only what would end the value is escaped. */
    private static String quoted(String value) {
        return value.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** What it was made of, without what is sensitive. */
    @Override
    public String toString() {
        return model.toString();
    }
}
