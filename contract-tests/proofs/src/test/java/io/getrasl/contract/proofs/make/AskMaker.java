package io.getrasl.contract.proofs.make;

import io.getrasl.contract.proofs.spec.Endpoint;
import io.getrasl.contract.proofs.spec.ExampleValues;
import io.getrasl.contract.proofs.spec.Input;
import io.getrasl.contract.proofs.spec.Schema;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Requests for an operation: a part of them right, a part at the edges of its schemas, a part wrong in any way. */
public final class AskMaker {

    /** How wrong a request may be. */
    enum Mood {
        RIGHT,
        EDGE,
        WILD
    }

    private final Endpoint endpoint;
    private final Dice dice;
    private final ValueMaker values;
    private final Mood mood;

    private AskMaker(Endpoint endpoint, Dice dice) {
        this.endpoint = endpoint;
        this.dice = dice;
        this.values = new ValueMaker(dice);
        this.mood = dice.percent(40) ? Mood.RIGHT : dice.percent(50) ? Mood.EDGE : Mood.WILD;
    }

    /** A request for this operation, as the holder of a token. */
    public static Ask of(Endpoint endpoint, Dice dice, String token) {
        return new AskMaker(endpoint, dice).ask(token);
    }

    /** A request of which every part is meant to be right. */
    public static Ask right(Endpoint endpoint, Dice dice, String token) {
        AskMaker maker = new AskMaker(endpoint, dice);
        List<Ask.Pair> headers = new ArrayList<>(List.of(new Ask.Pair("Authorization", "Bearer " + token)));
        Body body = maker.body(headers, Mood.RIGHT);
        return new Ask(endpoint.operation().method(), maker.path(Mood.RIGHT), maker.query(Mood.RIGHT), headers, body);
    }

    private Ask ask(String token) {
        boolean here = dice.percent(75);
        List<Ask.Pair> headers = new ArrayList<>(authorization(token));
        Body body = body(headers, here || !endpoint.bodies().isEmpty() ? mood : Mood.RIGHT);
        if (mood != Mood.RIGHT && dice.percent(20) || endpoint.inputs().isEmpty() && dice.percent(40)) {
            headers.add(dice.pick(Odd.EXTRA_HEADERS));
        }
        boolean bodiless = endpoint.bodies().isEmpty();
        Mood pathMood = bodiless || dice.percent(15) ? mood : Mood.RIGHT;
        String path = path(pathMood);
        String method = endpoint.operation().method();
        if (mood == Mood.WILD && dice.percent(4)) {
            path += dice.pick(Odd.PATH_ENDS);
        }
        if (mood == Mood.WILD && dice.percent(5)) {
            method = dice.pick(Odd.METHODS);
        }
        return new Ask(method, path, query(bodiless ? mood : Mood.RIGHT), headers, body);
    }

    private List<Ask.Pair> authorization(String token) {
        if (mood != Mood.WILD || dice.percent(90)) {
            return List.of(new Ask.Pair("Authorization", "Bearer " + token));
        }
        return dice.pick(Odd.authorizations(token));
    }

    private String path(Mood how) {
        StringBuilder path = new StringBuilder();
        for (String segment : endpoint.segments()) {
            boolean variable = segment.startsWith("{");
            path.append('/').append(variable ? segment(segment.substring(1, segment.length() - 1), how) : segment);
        }
        return path.toString();
    }

    private String segment(String name, Mood how) {
        Schema schema = endpoint.inputs("path").stream()
                .filter(input -> input.name().equals(name))
                .map(Input::schema)
                .findFirst()
                .orElseThrow();
        if (how == Mood.EDGE && dice.percent(40)) {
            return encoded(plain(new Edges(dice).of(schema, name)));
        }
        if (how != Mood.RIGHT && dice.percent(60)) {
            return dice.percent(70)
                    ? dice.pick(Odd.IDS)
                    : encoded(dice.percent(10) ? "9".repeat(6_000) : dice.pick(Hostile.TEXTS));
        }
        List<JsonNode> known = ExampleValues.ofPath(endpoint, name);
        boolean example = !known.isEmpty() && dice.percent(80);
        return encoded(example ? dice.pick(known).asString() : plain(values.of(schema, name)));
    }

    private List<Ask.Pair> query(Mood how) {
        List<Ask.Pair> pairs = new ArrayList<>();
        List<Input> inputs = endpoint.inputs("query");
        Set<Input> sent = new HashSet<>();
        int count = inputs.isEmpty() ? 0 : dice.pick(List.of(0, 1, 1, 2, 3, 5));
        for (int index = 0; index < count; index++) {
            Input input = dice.pick(inputs);
            if (!sent.add(input) && dice.percent(80)) {
                continue;
            }
            String name = dice.percent(50) ? input.name() : encoded(input.name());
            pairs.add(new Ask.Pair(name, value(input, index == 0 ? how : Mood.RIGHT)));
        }
        if (how == Mood.WILD && dice.percent(40)) {
            String name = inputs.isEmpty() ? "filter[id]" : dice.pick(inputs).name();
            pairs.add(dice.pick(Odd.pairs(name, encoded(dice.pick(Hostile.TEXTS)))));
        }
        return pairs;
    }

    private String value(Input input, Mood how) {
        if (how == Mood.WILD) {
            return dice.percent(20) ? dice.pick(Odd.ENCODINGS) : encoded(dice.pick(Hostile.TEXTS));
        }
        Raw raw = how == Mood.EDGE
                ? new Edges(dice).of(input.schema(), input.name())
                : values.of(input.schema(), input.name());
        return encoded(plain(raw)).replace("%2C", dice.percent(50) ? "," : "%2C");
    }

    private Body body(List<Ask.Pair> headers, Mood how) {
        if (endpoint.bodies().isEmpty()) {
            if (how == Mood.WILD && dice.percent(10)) {
                headers.add(new Ask.Pair("Content-Type", "application/json"));
                return new Body.Json(new Raw.Token(dice.pick(Hostile.TOKENS)));
            }
            return null;
        }
        Map.Entry<String, Schema> kind = dice.pick(List.copyOf(endpoint.bodies().entrySet()));
        if (kind.getKey().startsWith("multipart/")) {
            headers.add(new Ask.Pair("Content-Type", kind.getKey() + "; boundary=" + Body.BOUNDARY));
            return new FormMaker(dice).form(endpoint, kind.getValue(), how);
        }
        String type = how == Mood.WILD && dice.percent(8) ? dice.pick(Odd.CONTENT_TYPES) : kind.getKey();
        if (how != Mood.WILD || dice.percent(97)) {
            headers.add(new Ask.Pair("Content-Type", type));
        }
        return json(kind.getValue(), how);
    }

    private Body json(Schema schema, Mood how) {
        Raw raw = values.body(schema, ExampleValues.bodies(endpoint, schema));
        Mutations mutations = new Mutations(dice);
        if (how == Mood.EDGE) {
            raw = mutations.edge(raw, schema);
        } else if (how == Mood.WILD) {
            if (dice.percent(3)) {
                return null;
            }
            if (dice.percent(15)) {
                return new Body.Bytes(mutations.broken(new Body.Json(raw).bytes()));
            }
            for (int count = dice.between(1, 3); count > 0; count--) {
                raw = mutations.wild(raw);
            }
        }
        return new Body.Json(raw);
    }

    private static String plain(Raw raw) {
        if (raw instanceof Raw.Arr array) {
            return array.items().stream().map(AskMaker::plain).collect(Collectors.joining(","));
        }
        return FormMaker.plain(raw);
    }

    /** A text as it stands in a URL. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
