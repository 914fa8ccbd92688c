package io.getrasl.sandbox.messages;

import io.getrasl.server.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Files as RASL would store them before it hands them to WhatsApp. */
final class Files {

    private static final int CHUNK = 16 * 1024;

    private Files() {}

    /** A file of which only the address is known. It is not fetched: a sandbox calls nobody. */
    static StoredFile at(String url, String name) {
        byte[] hash = sha256().digest(url.getBytes(StandardCharsets.UTF_8));
        return StoredFile.of(name, HexFormat.of().formatHex(hash), null, null);
    }

    /**
     * A file that came with the request. It is read once, in pieces, and never held as a whole.
     *
     * @return null when it is larger than a file of the kind may be; then it is not read to its end
     */
    static @Nullable StoredFile of(UploadedFile upload, String name, MediaKind kind) {
        MessageDigest digest = sha256();
        long bytes = 0;
        try (InputStream content = new DigestInputStream(upload.openStream(), digest)) {
            byte[] chunk = new byte[CHUNK];
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                bytes += read;
                if (bytes > kind.maxBytes()) {
                    return null;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String hash = HexFormat.of().formatHex(digest.digest());
        return StoredFile.of(name, hash, bytes, hash);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
