package io.getrasl.openapi.compat.gate;

import io.getrasl.openapi.Place;
import io.getrasl.openapi.compat.Change;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that would be refused and was accepted all the same.
 *
 * @param rule    the rule that refuses it
 * @param subject what it is about, as the finding says, without backquotes; or the file that the finding points to
 * @param reason  why it is accepted
 * @param owner   who answers for it
 * @param expires the last day on which it counts
 * @param since   the day on which it was written; empty if it does not say
 * @param place   where it stands
 */
record Waiver(
        String rule,
        String subject,
        String reason,
        String owner,
        LocalDate expires,
        Optional<LocalDate> since,
        Place place) {

    /** How long a waiver may wait for the change that it was written for. */
    static final int DAYS_OF_GRACE = 14;

    boolean covers(Change change) {
        return rule.equals(change.rule())
                && (plain(subject).equals(plain(change.subject()))
                        || subject.equals(change.place().file()));
    }

    boolean hasExpired(LocalDate today) {
        return expires.isBefore(today);
    }

    /** Whether it may be unused: it was written for a change that is still to come. */
    boolean mayWait(LocalDate today) {
        return since.filter(day ->
                        !day.isAfter(today) && !day.plusDays(DAYS_OF_GRACE).isBefore(today))
                .isPresent();
    }

    /** Whether it is the same, wherever it stands in the file. */
    boolean isSame(Waiver other) {
        return rule.equals(other.rule)
                && subject.equals(other.subject)
                && !expires.isAfter(other.expires)
                && owner.equals(other.owner);
    }

    static String plain(String subject) {
        return subject.replace("`", "").replaceAll("\\s+", " ").strip();
    }
}
