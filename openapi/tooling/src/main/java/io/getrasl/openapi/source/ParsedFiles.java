package io.getrasl.openapi.source;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Remembers parsed files by their bytes, so that only what was changed is parsed again. For one thread. */
public final class ParsedFiles {

    private record Entry(Role role, byte[] bytes, SourceFile file) {}

    private final Map<String, Entry> entries = new HashMap<>();

    /** The file as it was parsed before if nothing about it has changed, otherwise parsed now. */
    SourceFile get(String shown, Role role, byte[] bytes, Supplier<SourceFile> parser) {
        Entry known = entries.get(shown);
        if (known != null && known.role.equals(role) && Arrays.equals(known.bytes, bytes)) {
            return known.file;
        }
        SourceFile file = parser.get();
        entries.put(shown, new Entry(role, bytes, file));
        return file;
    }
}
