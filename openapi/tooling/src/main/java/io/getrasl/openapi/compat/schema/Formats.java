package io.getrasl.openapi.compat.schema;

import io.getrasl.openapi.compat.CompatibilityRule;
import java.util.Map;
import java.util.Set;

/** Formats and content encodings of texts and numbers. */
final class Formats implements Aspect {

    /** Each value in the format on the left also has those on the right. */
    private static final Map<String, Set<String>> WIDER = Map.of(
            "int32", Set.of("int64"),
            "float", Set.of("double"),
            "email", Set.of("idn-email"),
            "hostname", Set.of("idn-hostname"),
            "uri", Set.of("uri-reference", "iri", "iri-reference", "url"),
            "url", Set.of("uri-reference", "iri", "iri-reference", "uri"),
            "iri", Set.of("iri-reference"),
            "uri-reference", Set.of("iri-reference"));

    @Override
    public void compare(Pair pair) {
        boolean comparable = pair.old.types.stream().anyMatch(type -> JsonType.allows(pair.now.types, type));
        if (comparable) {
            compare(pair, "format", pair.old.format, pair.now.format);
            compare(pair, "contentEncoding", pair.old.encoding, pair.now.encoding);
            compare(pair, "contentMediaType", pair.old.mediaType, pair.now.mediaType);
        }
    }

    private static void compare(Pair pair, String keyword, String old, String now) {
        if (old.equals(now)) {
            return;
        }
        boolean wider = now.isEmpty() || WIDER.getOrDefault(old, Set.of()).contains(now);
        boolean narrower = old.isEmpty() || WIDER.getOrDefault(now, Set.of()).contains(old);
        // What integers lose or gain by a format shows in their range.
        boolean counted = pair.old.is(JsonType.INTEGER) && pair.now.is(JsonType.INTEGER);
        if (!counted || !wider && !narrower) {
            // Encoded and plain texts look alike: who reads the one as the other is not refused but wrong.
            boolean recoded = keyword.equals("contentEncoding");
            Shift shift = recoded || !wider && !narrower ? Shift.CHANGED : wider ? Shift.WIDENED : Shift.NARROWED;
            report(pair, shift, keyword, old, now);
        }
    }

    /** Reports that another format allows other values. */
    static void report(Pair pair, Shift shift) {
        report(pair, shift, "format", pair.old.format, pair.now.format);
    }

    private static void report(Pair pair, Shift shift, String keyword, String old, String now) {
        String what = keyword.equals("format") ? "the format" : keyword;
        pair.shift(
                CompatibilityRule.FORMAT_CHANGED,
                shift,
                keyword,
                what + " changes from " + shown(old) + " to " + shown(now));
    }

    private static String shown(String format) {
        return format.isEmpty() ? "none" : format;
    }
}
