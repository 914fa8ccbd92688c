package io.getrasl.client;

/** What sends the requests. All of them behave alike; they differ in speed, memory and what they bring along. */
public enum HttpEngine {

    /** The HTTP client of the JDK: needs nothing besides. */
    JDK,

    /**
     * OkHttp 4 or 5, which a caller brings along ({@code com.squareup.okhttp3:okhttp-jvm} for Maven): several times as many small
     * calls in the same time. An asynchronous call holds a thread of the executor until its reply is there; the JDK's client holds
     * none.
     */
    OKHTTP;

    /** The one to use where nobody chose: OkHttp where it is on the class path. */
    static HttpEngine available() {
        return hasOkHttp() ? OKHTTP : JDK;
    }

    static boolean hasOkHttp() {
        try {
            // Not in OkHttp 3, which would be found in vain.
            Class.forName("okhttp3.OkHttp", false, HttpEngine.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
