package io.getrasl.contract.proofs.judge;

import io.getrasl.contract.proofs.make.Ask;
import io.getrasl.contract.proofs.make.Body;
import io.getrasl.contract.proofs.spec.Endpoint;
import io.getrasl.contract.proofs.spec.Schema;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Judges a body: what it is sent as, whether it can be read, and what it says. */
final class BodyJudge {

    private static final int LARGEST = 1024 * 1024;
    private static final int DEEPEST = 500;
    private static final int LONGEST_NUMBER = 1_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    void check(Endpoint endpoint, Ask ask, Findings findings) {
        byte[] bytes = ask.body() == null ? new byte[0] : ask.body().bytes();
        if (endpoint.bodies().isEmpty()) {
            if (bytes.length > 0) {
                findings.open("a body that nobody asked for");
            }
            return;
        }
        if (bytes.length == 0) {
            findings.wrong("body: is missing");
            return;
        }
        List<String> types = ask.header("Content-Type");
        String type = types.isEmpty() ? "" : types.get(0).split(";")[0].strip().toLowerCase(Locale.ROOT);
        Schema schema = endpoint.bodies().get(type);
        if (schema == null) {
            findings.wrong("body: sent as '" + type + "'");
        } else if (ask.body() instanceof Body.Form form) {
            FormJudge.check(form, schema, findings);
        } else if (type.startsWith("multipart/")) {
            findings.wrong("body: is no form");
        } else {
            check(bytes, schema, findings);
        }
    }

    private static void check(byte[] bytes, Schema schema, Findings findings) {
        if (bytes.length > LARGEST) {
            findings.wrong("body: is larger than 1 MiB (info.description)");
            return;
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            // RFC 8259 asks for UTF-8 where systems do not know each other; a parser that sees UTF-16 for what it is
            // does no harm.
            if (bytes.length > 1 && (bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF)) {
                findings.open("UTF-16");
            } else {
                findings.wrong("body: is no UTF-8");
            }
            return;
        }
        if (text.startsWith("\ufeff")) {
            // RFC 8259, section 8.1: parsers may ignore it rather than treating it as an error.
            findings.open("a byte order mark");
            text = text.substring(1);
        }
        JsonNode value;
        try {
            value = MAPPER.readTree(text);
        } catch (JacksonException e) {
            findings.wrong("body: is no JSON, or none that everybody reads alike");
            return;
        }
        check(value, schema, findings);
    }

    static void check(JsonNode value, Schema schema, Findings findings) {
        JsonNode whole = ByItem.withoutItems(value, schema);
        if (!Texts.areWhole(whole)) {
            findings.wrong("body: a character that no text may hold (info.description)");
        } else if (!Texts.areWhole(value)) {
            findings.open("the item is wrong, and to a strict parser the whole body is");
        }
        findings.wrong("body", ParameterText.problems(schema.pointer(), value));
        Reviewed.openIntegers(whole, findings);
    }
}
