package io.getrasl.sandbox.db;

import java.util.List;
import java.util.Locale;

/** What the sandbox wants of an H2 database, where the URL does not say otherwise. */
final class H2Url {

    private static final String SCHEME = "jdbc:h2:";

    private static final List<String> SERVERS = List.of("jdbc:h2:tcp:", "jdbc:h2:ssl:");

    /** Writers of one workspace wait for each other, so the wait for a lock is longer than any batch. */
    private static final String PATIENT = "LOCK_TIMEOUT=10000";

    /** Each connection keeps its parsed statements: of the usual eight, two operations in turn would leave nothing. */
    private static final String PARSED = "QUERY_CACHE_SIZE=128";

    /** What was answered is in the file: H2 would write it half a second later, and a process that is killed would take it along. */
    private static final String DURABLE = "WRITE_DELAY=0";

    /** H2 would close the file as soon as the process is told to end, under the requests that are still being answered. */
    private static final String OPEN_TO_THE_END = "DB_CLOSE_ON_EXIT=FALSE";

    private H2Url() {}

    /** The URL with those settings; any other URL as it is. */
    static String complete(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        if (!lower.startsWith(SCHEME) || SERVERS.stream().anyMatch(lower::startsWith)) {
            return url;
        }
        String complete = with(PARSED, with(PATIENT, url));
        if (lower.startsWith("jdbc:h2:mem:")) {
            return complete;
        }
        complete = with(DURABLE, complete);
        // H2 refuses the two together.
        return lower.contains(";auto_server=true") ? complete : with(OPEN_TO_THE_END, complete);
    }

    /** Without its settings, which may hold a password. */
    static String withoutSettings(String url) {
        return url.split(";", 2)[0];
    }

    private static String with(String setting, String url) {
        String name = ";" + setting.substring(0, setting.indexOf('=') + 1);
        return url.toUpperCase(Locale.ROOT).contains(name) ? url : url + ";" + setting;
    }
}
