package io.getrasl.client;

/** How much of a reply is read, in bytes. */
final class BodyLimits {

    /** Of an error; the rest is left unread. */
    static final int ERROR = 64 * 1024;

    /** Of a success; one that is larger is refused. */
    static final int SUCCESS = 64 * 1024 * 1024;

    private BodyLimits() {}

    static int of(int status) {
        return RawReply.isSuccess(status) ? SUCCESS : ERROR;
    }
}
