package io.getrasl.sandbox.outbox;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How things are written on the page. */
final class Shown {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MMM d, HH:mm:ss", Locale.ENGLISH);

    private Shown() {}

    /** A time, in UTC. */
    static String time(OffsetDateTime time) {
        return TIME.format(time.withOffsetSameInstant(ZoneOffset.UTC));
    }

    /** A text without the HTML of a template's paragraphs: what its reader reads. */
    static String plain(String html) {
        return org.springframework.web.util.HtmlUtils.htmlUnescape(
                html.replace("</p><p>", "\n").replace("<p>", "").replace("</p>", ""));
    }
}
