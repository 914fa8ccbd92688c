package io.getrasl.conformance.check;

/** Something that a check needs cannot be had from this server; the reason goes into the report. */
final class NotChecked extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotChecked(String reason) {
        super(reason);
    }
}
