package io.getrasl.server.form;

import io.getrasl.server.json.ApiJson;
import io.getrasl.server.validation.DefaultTexts;
import io.getrasl.server.validation.FieldErrors;
import io.getrasl.server.validation.FormFields;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads one form. Not safe for use by several threads. */
public final class FormReader {

    private static final int MOST_PARTS = 200;

    private final FormFields fields;
    private final Spool spool;
    private final int textLimit;
    private final String tooMuchText;
    private final FieldTree tree = new FieldTree();
    private int textBytes;

    /**
     * A reader for a form.
     *
     * @param fields what the form may have
     * @param spool where its files go
     * @param textLimit most bytes of all fields that are no files
     * @param tooMuchText what to say of more
     */
    public FormReader(FormFields fields, Spool spool, int textLimit, String tooMuchText) {
        this.fields = fields;
        this.spool = spool;
        this.textLimit = textLimit;
        this.tooMuchText = tooMuchText;
    }

    /**
     * The form as JSON, in which every text has become what the field takes, and every file an {@code UploadedFile}.
     *
     * @throws IOException if the body breaks off
     * @throws io.getrasl.server.error.ValidationErrorException if it is no form
     */
    public ObjectNode read(InputStream body, String boundary) throws IOException {
        MultipartInput parts = new MultipartInput(body, boundary);
        for (int count = 1; parts.nextPart(); count++) {
            if (count > MOST_PARTS) {
                throw FieldErrors.of("body", "Must not have more than " + MOST_PARTS + " parts");
            }
            add(PartHeader.parse(parts.headers()), parts);
        }
        return fields.typed(tree.root());
    }

    private void add(PartHeader part, InputStream content) throws IOException {
        List<String> path = FieldTree.path(part.name());
        if (part.fileName() == null) {
            byte[] text = text(content);
            tree.add(path, part.isJson() ? json(part.name(), text) : decoded(part.name(), text));
        } else if (part.fileName().isEmpty()) {
            // This is how browsers send a file that nobody chose.
            content.transferTo(OutputStream.nullOutputStream());
        } else if (fields.takesFile(path)) {
            tree.add(
                    path, JsonNodeFactory.instance.pojoNode(spool.store(part.fileName(), part.contentType(), content)));
        } else {
            tree.add(path, JsonNodeFactory.instance.pojoNode(part));
        }
    }

    private byte[] text(InputStream content) throws IOException {
        byte[] text = content.readNBytes(textLimit - textBytes + 1);
        textBytes += text.length;
        if (textBytes > textLimit) {
            throw FieldErrors.of("body", tooMuchText);
        }
        return text;
    }

    private static JsonNode decoded(String name, byte[] text) {
        try {
            return JsonNodeFactory.instance.stringNode(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text))
                    .toString());
        } catch (CharacterCodingException e) {
            throw FieldErrors.of(name, "Must be text in UTF-8");
        }
    }

    private static JsonNode json(String name, byte[] text) {
        try {
            JsonNode value = ApiJson.mapper().readTree(text);
            if (value.isMissingNode()) {
                throw FieldErrors.of(name, DefaultTexts.REQUIRED);
            }
            return value;
        } catch (JacksonException e) {
            throw FieldErrors.of(name, "Is not valid JSON");
        }
    }
}
