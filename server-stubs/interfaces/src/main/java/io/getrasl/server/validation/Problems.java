package io.getrasl.server.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is wrong with a document, kept in the order of the specification. */
final class Problems {

    /** More than this helps nobody, and a hostile document could otherwise make a reply of many megabytes. */
    private static final int MOST_PLACES = 100;

    private final TreeMap<Place, SortedSet<Problem>> byPlace = new TreeMap<>();

    /** A problem; where several stand at one place, a lower rank goes first, and rank 0 goes alone. */
    private record Problem(int rank, String text) implements Comparable<Problem> {

        @Override
        public int compareTo(Problem other) {
            return rank == other.rank ? text.compareTo(other.text) : Integer.compare(rank, other.rank);
        }
    }

    void add(Place place, String text) {
        add(place, 0, text);
    }

    void add(Place place, int rank, String text) {
        if (byPlace.containsKey(place) || byPlace.size() < MOST_PLACES) {
            byPlace.computeIfAbsent(place, each -> new TreeSet<>()).add(new Problem(rank, text));
        }
    }

    boolean isEmpty() {
        return byPlace.isEmpty();
    }

    /** Whether the place, or anything that holds it, has a problem. */
    boolean covers(@Nullable Place place) {
        return place != null && (byPlace.containsKey(place) || covers(place.parent()));
    }

    void addAll(Problems others) {
        others.byPlace.forEach((place, problems) -> problems.forEach(each -> add(place, each.rank, each.text)));
    }

    Map<String, List<String>> asMap() {
        Map<String, List<String>> map = new LinkedHashMap<>();
        byPlace.forEach((place, problems) -> map.put(
                place.path(),
                problems.stream()
                        .filter(each -> each.rank == problems.first().rank || problems.first().rank > 0)
                        .map(Problem::text)
                        .distinct()
                        .toList()));
        return map;
    }
}
