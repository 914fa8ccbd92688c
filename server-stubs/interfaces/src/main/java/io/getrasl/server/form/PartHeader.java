package io.getrasl.server.form;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * What a part says of itself.
 *
 * @param name the field's name
 * @param fileName the file's name without folders; null for a field that is no file, empty where no file was chosen
 * @param contentType null where it says nothing
 */
record PartHeader(
        String name, @Nullable String fileName, @Nullable String contentType) {

    static PartHeader parse(String headers) {
        String disposition = null;
        String contentType = null;
        // A header may go on in the next line, if that starts with white space.
        for (String line : headers.replaceAll("\r\n[ \t]+", " ").split("\r\n")) {
            int colon = line.indexOf(':');
            String header = colon < 0 ? "" : line.substring(0, colon).strip();
            if (header.equalsIgnoreCase("Content-Disposition")) {
                disposition = line.substring(colon + 1).strip();
            } else if (header.equalsIgnoreCase("Content-Type")) {
                contentType = line.substring(colon + 1).strip();
            }
        }
        ContentDisposition parsed = parseDisposition(disposition);
        if (!parsed.isFormData() || parsed.getName() == null) {
            throw Broken.because("a part has no name");
        }
        return new PartHeader(parsed.getName(), withoutFolders(parsed.getFilename()), contentType);
    }

    boolean isJson() {
        try {
            return contentType != null
                    && MediaType.APPLICATION_JSON.equalsTypeAndSubtype(MediaType.parseMediaType(contentType));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static ContentDisposition parseDisposition(@Nullable String disposition) {
        try {
            return ContentDisposition.parse(disposition == null ? "none" : disposition);
        } catch (IllegalArgumentException e) {
            throw Broken.because("the Content-Disposition of a part is malformed");
        }
    }

    private static @Nullable String withoutFolders(@Nullable String fileName) {
        return fileName == null
                ? null
                : fileName.substring(fileName.replace('\\', '/').lastIndexOf('/') + 1);
    }
}
