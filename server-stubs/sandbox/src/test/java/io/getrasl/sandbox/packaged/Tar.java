package io.getrasl.sandbox.packaged;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads tar files, as far as images use them: plain entries, and long names as GNU and POSIX write them. */
final class Tar {

    private static final int BLOCK = 512;

    private Tar() {}

    /** The contents by name; folders and links have none. */
    static Map<String, byte[]> read(InputStream tar) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String longName = null;
        for (byte[] header = tar.readNBytes(BLOCK);
                header.length == BLOCK && header[0] != 0;
                header = tar.readNBytes(BLOCK)) {
            int size = Integer.parseInt(text(header, 124, 12).trim(), 8);
            byte[] content = tar.readNBytes(size);
            tar.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
            switch (header[156]) {
                case 'L' -> longName = text(content, 0, size);
                case 'x' -> longName = path(new String(content, StandardCharsets.UTF_8));
                default -> {
                    String prefix = text(header, 345, 155);
                    String name = text(header, 0, 100);
                    String whole = longName != null ? longName : prefix.isEmpty() ? name : prefix + "/" + name;
                    files.put(whole, content);
                    longName = null;
                }
            }
        }
        return files;
    }

    private static String path(String extended) {
        return extended.lines()
                .filter(line -> line.contains(" path="))
                .map(line -> line.substring(line.indexOf('=') + 1))
                .findFirst()
                .orElse(null);
    }

    private static String text(byte[] bytes, int start, int length) {
        int end = start;
        while (end < start + length && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }
}
