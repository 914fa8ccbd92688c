package io.getrasl.sandbox.state;

/**
 * Something wrong with a document.
 *
 * @param text what is wrong and what would be right, without any value of the document
 */
record Problem(Spot spot, String text) {

    /** As editors and compilers print it. */
    String line(String file) {
        return file + ":" + spot.line() + ":" + spot.column() + ": " + pointer() + ": " + text;
    }

    /** The place, readable also where it is the whole document. */
    String pointer() {
        return spot.pointer().isEmpty() ? "/" : spot.pointer();
    }
}
