package io.getrasl.openapi.tree;

import io.getrasl.openapi.Place;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** An object. Its properties keep the order in which they were written. */
public final class ObjectNode implements Node {

    private final Place place;
    private final Map<String, Member> members;

    private ObjectNode(Place place, Map<String, Member> members) {
        this.place = place;
        this.members = Collections.unmodifiableMap(members);
    }

    /** An object with these properties; of two with one name the first one stays. */
    public static ObjectNode of(Place place, Iterable<Member> members) {
        Map<String, Member> byName = new LinkedHashMap<>();
        members.forEach(member -> byName.putIfAbsent(member.name(), member));
        return new ObjectNode(place, byName);
    }

    @Override
    public Place place() {
        return place;
    }

    /** The properties in their order. */
    public Collection<Member> members() {
        return members.values();
    }

    /** The property of this name. */
    public Optional<Member> member(String name) {
        return Optional.ofNullable(members.get(name));
    }

    @Override
    public Optional<Node> child(String name) {
        return member(name).map(Member::value);
    }

    /** The property of this name if it is an object. */
    public Optional<ObjectNode> object(String name) {
        return child(name).filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
    }

    /** The same object with the value of every property replaced. */
    public ObjectNode map(Function<Member, Node> replacement) {
        return of(
                place,
                members().stream()
                        .map(member -> member.with(replacement.apply(member)))
                        .toList());
    }

    /** The same object with only those properties whose name passes. */
    public ObjectNode filter(Predicate<String> keep) {
        return of(
                place,
                members().stream().filter(member -> keep.test(member.name())).toList());
    }

    /** The same object with its properties ordered by their names. */
    public ObjectNode sorted(Comparator<String> order) {
        return of(
                place,
                members().stream()
                        .sorted(Comparator.comparing(Member::name, order))
                        .toList());
    }

    /** The same object with one property set: in its old position if it had one, otherwise at the end. */
    public ObjectNode with(Member member) {
        Map<String, Member> changed = new LinkedHashMap<>(members);
        changed.put(member.name(), member);
        return new ObjectNode(place, changed);
    }
}
