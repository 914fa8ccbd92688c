package io.getrasl.client;

/** The token of a request, kept out of what is shown: pages that explain an error often repeat the request's headers. */
record Secret(String token) {

    /** Of a request whose token is not known. */
    static final Secret NONE = new Secret("");

    String remove(String text) {
        return token.isEmpty() ? text : text.replace(token, "***");
    }

    @Override
    public String toString() {
        return "Secret[***]";
    }
}
