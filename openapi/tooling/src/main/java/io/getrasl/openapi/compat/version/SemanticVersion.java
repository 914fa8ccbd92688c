package io.getrasl.openapi.compat.version;

import io.getrasl.openapi.compat.Effect;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version by semver.org.
 *
 * @param major       raised by what breaks
 * @param minor       raised by what is added
 * @param patch       raised by anything else
 * @param preRelease  what follows a hyphen; empty for a release
 */
public record SemanticVersion(int major, int minor, int patch, String preRelease)
        implements Comparable<SemanticVersion> {

    private static final Pattern FORM =
            Pattern.compile("v?(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,9})(?:-([0-9A-Za-z.-]+))?(?:\\+[0-9A-Za-z.-]+)?");

    /** Reads a version; empty if it is none. */
    public static Optional<SemanticVersion> of(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new SemanticVersion(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)),
                        matcher.group(4) == null ? "" : matcher.group(4)))
                : Optional.empty();
    }

    /**
     * The least version that tells of changes with this effect. Below 1.0.0 the minor number tells of breaks and the patch number of
     * all else; after a pre-release the next one of the same numbers, or their release, is enough whatever changed.
     */
    public SemanticVersion after(Effect effect, boolean changed) {
        if (!changed || !preRelease.isEmpty()) {
            return this;
        }
        boolean breaking = effect.isBreaking() || effect == Effect.UNCLEAR;
        boolean additive = effect == Effect.ADDITIVE || effect == Effect.NOTEWORTHY;
        if (major == 0) {
            return breaking ? new SemanticVersion(0, minor + 1, 0, "") : new SemanticVersion(0, minor, patch + 1, "");
        }
        if (breaking) {
            return new SemanticVersion(major + 1, 0, 0, "");
        }
        return additive
                ? new SemanticVersion(major, minor + 1, 0, "")
                : new SemanticVersion(major, minor, patch + 1, "");
    }

    /** Whether a version is enough where this one is required: it may be a pre-release of the same numbers. */
    public boolean isMetBy(SemanticVersion other) {
        return numbers(other) >= 0;
    }

    private int numbers(SemanticVersion other) {
        int order = Integer.compare(other.major, major);
        if (order == 0) {
            order = Integer.compare(other.minor, minor);
        }
        return order == 0 ? Integer.compare(other.patch, patch) : order;
    }

    @Override
    public int compareTo(SemanticVersion other) {
        int order = -numbers(other);
        if (order != 0 || preRelease.equals(other.preRelease)) {
            return order;
        }
        if (preRelease.isEmpty() || other.preRelease.isEmpty()) {
            return preRelease.isEmpty() ? 1 : -1;
        }
        return identifiers(other);
    }

    private int identifiers(SemanticVersion other) {
        String[] mine = preRelease.split("\\.");
        String[] theirs = other.preRelease.split("\\.");
        for (int i = 0; i < Math.min(mine.length, theirs.length); i++) {
            boolean number = mine[i].matches("\\d{1,9}");
            boolean otherNumber = theirs[i].matches("\\d{1,9}");
            int order = number && otherNumber
                    ? Integer.compare(Integer.parseInt(mine[i]), Integer.parseInt(theirs[i]))
                    : number != otherNumber ? (number ? -1 : 1) : mine[i].compareTo(theirs[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(mine.length, theirs.length);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch + (preRelease.isEmpty() ? "" : "-" + preRelease);
    }
}
