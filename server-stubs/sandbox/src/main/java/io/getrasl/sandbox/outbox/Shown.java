package io.getrasl.sandbox.outbox;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** How things are written on the page. */
final class Shown {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, HH:mm:ss", Locale.ENGLISH);

    private Shown() {}

    /** A time, in UTC, with its day where that is not the day that it is now. */
    static String time(OffsetDateTime time, OffsetDateTime now) {
        OffsetDateTime utc = time.withOffsetSameInstant(ZoneOffset.UTC);
        boolean isToday = utc.toLocalDate()
                .equals(now.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate());
        return (isToday ? TIME : DAY).format(utc);
    }

    /** A text without the HTML of a template's paragraphs: what its reader reads. */
    static String plain(String html) {
        return HtmlUtils.htmlUnescape(
                html.replace("</p><p>", "\n").replace("<p>", "").replace("</p>", ""));
    }
}
