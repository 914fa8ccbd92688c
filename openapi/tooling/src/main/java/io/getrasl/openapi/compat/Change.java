package io.getrasl.openapi.compat;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One difference between two documents.
 *
 * @param rule    the rule's id in kebab case; never null
 * @param effect  what it does to those who use the API
 * @param kind    the heading of the changelog that it belongs under
 * @param subject what it is about, in words that survive a line moving: {@code GET /contacts, query parameter sort}
 * @param text    what changes, as a clause that follows the subject
 * @param whom    whom it breaks and how; empty if it breaks nobody
 * @param remedy  what to do instead, in the imperative; empty if nothing is to be done
 * @param place   in the new document: the part itself, or what is nearest to where it was
 * @param former  where it was in the old document, if it was there
 * @param symbol  what Java callers know it by, {@code ContactsApi.listContacts}; empty if it is nothing in Java
 * @param users   the operations and webhooks that it reaches, sorted; empty if it stands in one of them
 */
public record Change(
        String rule,
        Effect effect,
        Kind kind,
        String subject,
        String text,
        String whom,
        String remedy,
        Place place,
        Optional<Place> former,
        String symbol,
        List<String> users)
        implements Comparable<Change> {

    private static final int MOST_USERS = 3;
    private static final Comparator<Change> ORDER = Comparator.comparing(Change::place)
            .thenComparing(Change::rule)
            .thenComparing(Change::subject)
            .thenComparing(Change::text);

    /** The same change with those that it reaches. */
    public Change reaching(List<String> others) {
        return new Change(rule, effect, kind, subject, text, whom, remedy, place, former, symbol, List.copyOf(others));
    }

    /** The same change of something that Java callers know by a name. */
    public Change naming(String javaName) {
        return new Change(rule, effect, kind, subject, text, whom, remedy, place, former, javaName, users);
    }

    /** The same change with another effect, for another reason. */
    public Change judged(Effect other, String reason) {
        return new Change(rule, other, kind, subject, text, reason, remedy, place, former, symbol, users);
    }

    /** Subject, change and consequence in one sentence without a full stop. */
    public String sentence() {
        StringBuilder sentence = new StringBuilder(subject).append(": ").append(text);
        if (!whom.isEmpty()) {
            sentence.append("; ").append(whom);
        }
        if (!users.isEmpty()) {
            sentence.append(" (").append(String.join(", ", users.subList(0, Math.min(MOST_USERS, users.size()))));
            if (users.size() > MOST_USERS) {
                sentence.append(" and ").append(users.size() - MOST_USERS).append(" more");
            }
            sentence.append(')');
        }
        return sentence.toString();
    }

    /** The change as something to correct. */
    public Finding finding() {
        String was = former.map(old -> "; it was at " + old).orElse("");
        return new Finding(place, rule, sentence() + was, remedy);
    }

    @Override
    public int compareTo(Change other) {
        return ORDER.compare(this, other);
    }
}
