package io.getrasl.sandbox.messages;

import org.jspecify.annotations.Nullable;

/**
 * A file as RASL would have stored it. The sandbox keeps what is known of it and not the file.
 *
 * @param url where it would be; the same for the same file
 * @param bytes its size; null where only its address is known
 * @param sha256 its hash in hexadecimal; null where only its address is known
 */
record StoredFile(
        String name,
        String url,
        @Nullable Long bytes,
        @Nullable String sha256) {

    private static final String STORAGE = "https://getrasl.io/storage/whatsapp/";
    private static final int KEY_LENGTH = 32;

    /** @param key hexadecimal, decides about the address */
    static StoredFile of(String name, String key, @Nullable Long bytes, @Nullable String sha256) {
        String last = FileNames.last(name);
        String url = STORAGE + key.substring(0, KEY_LENGTH) + "/" + FileNames.encode(last);
        return new StoredFile(last, url, bytes, sha256);
    }

    /** Shows nothing personal. */
    @Override
    public String toString() {
        return "StoredFile[bytes=" + bytes + "]";
    }
}
