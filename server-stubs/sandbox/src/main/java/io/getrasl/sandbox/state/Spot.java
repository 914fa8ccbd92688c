package io.getrasl.sandbox.state;

import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/**
 * A place in a document.
 *
 * @param pointer RFC 6901, empty for the whole document
 * @param line counted from 1
 * @param column counted from 1
 */
record Spot(String pointer, int line, int column) {

    /** Where the parser stands. */
    static Spot of(JsonParser parser) {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Spot(
                parser.streamReadContext().pathAsPointer().toString(), location.getLineNr(), location.getColumnNr());
    }
}
