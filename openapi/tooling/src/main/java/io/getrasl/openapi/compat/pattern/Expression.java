package io.getrasl.openapi.compat.pattern;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** A regular expression over whole texts. What may follow a character is found by derivatives, as Brzozowski described them. */
sealed interface Expression {

    /** No text at all. */
    record None() implements Expression {}

    /** The empty text. */
    record Empty() implements Expression {}

    /** One character of a set. */
    record One(Chars chars) implements Expression {}

    /** One after the other. */
    record Sequence(Expression first, Expression rest) implements Expression {}

    /** Any of several. */
    record Choice(Set<Expression> options) implements Expression {}

    /** So many times; without an upper limit if {@code most} is negative. */
    record Repeat(Expression part, int least, int most) implements Expression {}

    Expression NONE = new None();
    Expression EMPTY = new Empty();
    Expression ANYTHING = new Repeat(new One(Chars.ANY), 0, -1);

    static Expression sequence(Expression first, Expression rest) {
        if (first.equals(NONE) || rest.equals(NONE)) {
            return NONE;
        }
        if (first.equals(EMPTY)) {
            return rest;
        }
        if (rest.equals(EMPTY)) {
            return first;
        }
        return first instanceof Sequence inner
                ? sequence(inner.first, sequence(inner.rest, rest))
                : new Sequence(first, rest);
    }

    static Expression choice(Expression one, Expression other) {
        Set<Expression> options = new HashSet<>();
        for (Expression option : new Expression[] {one, other}) {
            if (option instanceof Choice inner) {
                options.addAll(inner.options);
            } else {
                options.add(option);
            }
        }
        options.remove(NONE);
        if (options.contains(ANYTHING)) {
            return ANYTHING;
        }
        return options.isEmpty()
                ? NONE
                : options.size() == 1 ? options.iterator().next() : new Choice(options);
    }

    static Expression repeat(Expression part, int least, int most) {
        if (most == 0 || part.equals(EMPTY)) {
            return EMPTY;
        }
        if (part.equals(NONE)) {
            return least == 0 ? EMPTY : NONE;
        }
        if (least == 1 && most == 1) {
            return part;
        }
        return new Repeat(part, part.takesEmpty() ? 0 : least, most);
    }

    /** Whether the empty text belongs to it. */
    default boolean takesEmpty() {
        if (this instanceof Sequence sequence) {
            return sequence.first.takesEmpty() && sequence.rest.takesEmpty();
        }
        if (this instanceof Choice choice) {
            return choice.options.stream().anyMatch(Expression::takesEmpty);
        }
        if (this instanceof Repeat repeat) {
            return repeat.least == 0 || repeat.part.takesEmpty();
        }
        return this instanceof Empty;
    }

    /** What may follow a character. */
    default Expression after(int character) {
        if (this instanceof One one) {
            return one.chars.has(character) ? EMPTY : NONE;
        }
        if (this instanceof Sequence sequence) {
            Expression started = sequence(sequence.first.after(character), sequence.rest);
            return sequence.first.takesEmpty() ? choice(started, sequence.rest.after(character)) : started;
        }
        if (this instanceof Choice choice) {
            return choice.options.stream()
                    .map(option -> option.after(character))
                    .reduce(NONE, Expression::choice);
        }
        if (this instanceof Repeat repeat) {
            Expression rest =
                    repeat(repeat.part, Math.max(0, repeat.least - 1), repeat.most < 0 ? -1 : repeat.most - 1);
            return sequence(repeat.part.after(character), rest);
        }
        return NONE;
    }

    /** Where sets of characters start and end: between these, all characters are alike. */
    default void edges(TreeSet<Integer> edges) {
        if (this instanceof One one) {
            one.chars.ranges().forEach(range -> {
                edges.add(range[0]);
                edges.add(range[1] + 1);
            });
        } else if (this instanceof Sequence sequence) {
            sequence.first.edges(edges);
            sequence.rest.edges(edges);
        } else if (this instanceof Choice choice) {
            choice.options.forEach(option -> option.edges(edges));
        } else if (this instanceof Repeat repeat) {
            repeat.part.edges(edges);
        }
    }
}
