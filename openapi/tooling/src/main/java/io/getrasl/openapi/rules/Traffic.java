package io.getrasl.openapi.rules;

/** Which way a value travels, because requests and replies differ in what they must hold. */
enum Traffic {
    /** To the API: what is read-only need not be there, and items that are judged one by one may break their schema. */
    REQUEST,
    /** From the API: what is write-only need not be there. */
    REPLY,
    /** Neither, for example a default. */
    NONE
}
