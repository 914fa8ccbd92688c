package io.getrasl.sandbox.scenarios;

import java.util.Optional;
import java.util.stream.Stream;

/** Where the connection of a request ends before its reply does. */
enum Cut {
    DROP_BEFORE("drop-before", "the connection is closed and nothing is done"),
    DROP("drop", "the work is done, then the connection is closed without a reply"),
    TRUNCATE("truncate", "the work is done, then the connection is closed in the middle of the reply");

    private final String word;
    private final String meaning;

    Cut(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    /** How it is written in the header. */
    String word() {
        return word;
    }

    /** What happens, for people. */
    String meaning() {
        return meaning;
    }

    static Optional<Cut> of(String word) {
        return Stream.of(values()).filter(each -> each.word.equals(word)).findFirst();
    }
}
