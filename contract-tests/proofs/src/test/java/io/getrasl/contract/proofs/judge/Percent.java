package io.getrasl.contract.proofs.judge;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Percent-encoding by the book. */
final class Percent {

    private Percent() {}

    /** The text; empty where it is no percent-encoded UTF-8. */
    static Optional<String> decode(String text, boolean plusIsSpace) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] raw = text.getBytes(StandardCharsets.UTF_8);
        for (int index = 0; index < raw.length; index++) {
            if (raw[index] == '%') {
                if (index + 2 >= raw.length) {
                    return Optional.empty();
                }
                int high = Character.digit(raw[index + 1], 16);
                int low = Character.digit(raw[index + 2], 16);
                if (high < 0 || low < 0) {
                    return Optional.empty();
                }
                bytes.write(high * 16 + low);
                index += 2;
            } else {
                bytes.write(plusIsSpace && raw[index] == '+' ? ' ' : raw[index]);
            }
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
