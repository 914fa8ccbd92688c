package io.getrasl.sandbox.health;

import java.util.Optional;

/** Something that a sandbox cannot serve without. Thread-safe. */
interface Part {

    /** As it is shown. */
    String name();

    /** What is wrong with it, for people, without anything that a caller or the settings said; empty when it works. Answers soon. */
    Optional<String> trouble();
}
