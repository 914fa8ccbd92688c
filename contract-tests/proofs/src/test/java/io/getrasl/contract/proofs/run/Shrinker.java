package io.getrasl.contract.proofs.run;

import io.getrasl.contract.proofs.make.Ask;
import io.getrasl.contract.proofs.make.Body;
import io.getrasl.contract.proofs.make.Raw;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Takes away from a request whatever it does not need to fail. */
final class Shrinker {

    private static final int MOST_TRIES = 400;

    private final Predicate<Ask> fails;
    private int tries;

    Shrinker(Predicate<Ask> fails) {
        this.fails = fails;
    }

    Ask shrink(Ask ask) {
        Ask smallest = ask;
        for (Optional<Ask> next = smaller(smallest); next.isPresent(); next = smaller(smallest)) {
            smallest = next.get();
        }
        return smallest;
    }

    private Optional<Ask> smaller(Ask ask) {
        return candidates(ask).stream()
                .filter(candidate -> tries++ < MOST_TRIES && fails.test(candidate))
                .findFirst();
    }

    private static List<Ask> candidates(Ask ask) {
        List<Ask> candidates = new ArrayList<>();
        for (int index = 0; index < ask.query().size(); index++) {
            candidates.add(new Ask(ask.method(), ask.path(), without(ask.query(), index), ask.headers(), ask.body()));
        }
        for (int index = 0; index < ask.headers().size(); index++) {
            candidates.add(new Ask(ask.method(), ask.path(), ask.query(), without(ask.headers(), index), ask.body()));
        }
        bodies(ask.body()).forEach(body -> candidates.add(ask.withBody(body)));
        return candidates;
    }

    private static List<Body> bodies(Body body) {
        List<Body> smaller = new ArrayList<>();
        if (body instanceof Body.Json json) {
            raws(json.raw()).forEach(raw -> smaller.add(new Body.Json(raw)));
        } else if (body instanceof Body.Form form) {
            for (int index = 0; index < form.parts().size(); index++) {
                smaller.add(new Body.Form(without(form.parts(), index)));
            }
        } else if (body instanceof Body.Bytes bytes && bytes.bytes().length > 0) {
            smaller.add(new Body.Bytes(Arrays.copyOf(bytes.bytes(), bytes.bytes().length / 2)));
        }
        return smaller;
    }

    private static List<Raw> raws(Raw raw) {
        List<Raw> smaller = new ArrayList<>();
        for (List<Integer> place : raw.places()) {
            Raw here = raw.at(place);
            if (!place.isEmpty()) {
                smaller.add(raw.with(place, null));
            }
            if (here instanceof Raw.Arr array && array.items().size() > 3) {
                smaller.add(raw.with(
                        place,
                        new Raw.Arr(array.items().subList(0, array.items().size() / 2))));
            }
            String text = here instanceof Raw.Token token ? token.text() : "";
            if (text.length() > 8 && text.startsWith("\"") && !text.contains("\\")) {
                int half = text.offsetByCodePoints(1, text.codePointCount(1, text.length() - 1) / 2);
                smaller.add(raw.with(place, new Raw.Token(text.substring(0, half) + '"')));
            }
        }
        return smaller;
    }

    private static <T> List<T> without(List<T> list, int index) {
        List<T> rest = new ArrayList<>(list);
        rest.remove(index);
        return rest;
    }
}
