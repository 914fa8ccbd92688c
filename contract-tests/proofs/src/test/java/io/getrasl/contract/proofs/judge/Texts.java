package io.getrasl.contract.proofs.judge;

import tools.jackson.databind.JsonNode;

/** What the specification's own words say of every text. */
final class Texts {

    private Texts() {}

    /** Whether there is neither U+0000 nor half of a surrogate pair. */
    static boolean areWhole(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || point >= 0xD800 && point <= 0xDFFF);
    }

    /** The same for all texts and names in a value. */
    static boolean areWhole(JsonNode value) {
        return value.isString()
                ? areWhole(value.stringValue())
                : value.propertyNames().stream().allMatch(Texts::areWhole)
                        && value.valueStream().allMatch(Texts::areWhole);
    }
}
