package io.getrasl.contract.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.contract.Json;
import io.getrasl.contract.check.Contracts;
import io.getrasl.contract.proofs.make.Ask;
import io.getrasl.contract.proofs.make.AskMaker;
import io.getrasl.contract.proofs.make.Body;
import io.getrasl.contract.proofs.make.Dice;
import io.getrasl.contract.proofs.make.Hostile;
import io.getrasl.contract.proofs.make.Raw;
import io.getrasl.contract.proofs.run.Settings;
import io.getrasl.contract.proofs.run.World;
import io.getrasl.contract.proofs.spec.Endpoint;
import io.getrasl.contract.proofs.spec.ExampleValues;
import io.getrasl.contract.proofs.spec.Input;
import io.getrasl.contract.proofs.spec.Schema;
import io.getrasl.contract.proofs.wire.Answer;
import io.getrasl.contract.proofs.wire.AskBytes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Quotes, wildcards and pieces of SQL are values to a filter like any other: records are created that hold them, and each filter finds
 * exactly those that a comparison in this process finds.
 */
class FiltersTest {

    private static final String NAME = "filter\\[([a-z_]+)](?:\\[([a-z_]+)])?";

    private static final Map<String, BiPredicate<String, String>> OPERATORS = Map.of(
            "eq", String::equals,
            "ne", (held, asked) -> !held.equals(asked),
            "like", (held, asked) -> lower(held).contains(lower(asked)),
            "in", (held, asked) -> listed(held, asked),
            "not_in", (held, asked) -> !listed(held, asked));

    private static final List<Ask.Pair> JSON = List.of(new Ask.Pair("Content-Type", "application/json"));

    private static final int MOST_VALUES = 40;

    private static World world;

    @BeforeAll
    static void start() {
        world = new World();
    }

    @AfterAll
    static void end() {
        world.close();
    }

    static Stream<Endpoint> lists() {
        return Endpoint.ALL.stream().filter(endpoint -> !pagination(endpoint).isMissingNode());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void filtersFindWhatAComparisonFinds(Endpoint list) throws IOException {
        world.reset();
        int created = createOddRecords(list);
        Map<String, JsonNode> all = items(list, List.of());
        assertThat(all).hasSizeGreaterThan(created / 2);
        for (Input filter : list.inputs("query")) {
            if (!filter.name().matches(NAME)) {
                continue;
            }
            String field = filter.name().replaceAll(NAME, "$1");
            String operator = filter.name().replaceAll(NAME, "$2");
            BiPredicate<String, String> comparison = OPERATORS.get(operator.isEmpty() ? "eq" : operator);
            boolean text = filter.schema()
                            .items()
                            .orElse(filter.schema())
                            .type()
                            .equals("string")
                    && filter.schema()
                            .items()
                            .orElse(filter.schema())
                            .text("format")
                            .isEmpty()
                    && !filter.schema().items().orElse(filter.schema()).node().has("enum");
            if (comparison != null && text) {
                for (String asked : values(field, all, filter)) {
                    check(list, filter, field, asked, comparison, all);
                }
            }
        }
    }

    private static void check(
            Endpoint list,
            Input filter,
            String field,
            String asked,
            BiPredicate<String, String> comparison,
            Map<String, JsonNode> all)
            throws IOException {
        TreeSet<String> expected = new TreeSet<>();
        all.forEach((id, item) -> {
            JsonNode held = item.path(field);
            boolean empty = !held.isString();
            boolean negative = filter.name().matches(".*\\[(ne|not_in)]");
            if (empty ? negative : comparison.test(held.stringValue(), asked)) {
                expected.add(id);
            }
        });
        Map<String, JsonNode> found = items(list, List.of(new Ask.Pair(filter.name(), AskMaker.encoded(asked))));
        assertThat(new TreeSet<>(found.keySet()))
                .as("%s=%s", filter.name(), asked)
                .isEqualTo(expected);
    }

    /** What records hold, parts of it, and every hostile text. */
    private static List<String> values(String field, Map<String, JsonNode> all, Input filter) {
        TreeSet<String> values = new TreeSet<>();
        all.values().forEach(item -> {
            String held = item.path(field).asString("");
            values.add(held);
            values.add(held.substring(0, held.offsetByCodePoints(0, held.codePointCount(0, held.length()) / 2)));
        });
        Hostile.TEXTS.stream().filter(FiltersTest::isComparable).forEach(values::add);
        int most = filter.schema().items().orElse(filter.schema()).limit("maxLength", 255);
        values.removeIf(value -> value.length() > most || value.isBlank() || !isComparable(value));
        List<String> some = new ArrayList<>(values);
        Dice dice = Dice.of(Settings.SEED, filter.name(), 0);
        while (some.size() > MOST_VALUES) {
            some.remove(dice.between(0, some.size() - 1));
        }
        return some;
    }

    /** Databases and Java do not agree on what is a small letter everywhere, nor need they. */
    private static boolean isComparable(String text) {
        return text.codePoints()
                        .noneMatch(point -> point == 0
                                || point >= 0xD800 && point <= 0xDFFF
                                || Character.isLetter(point) && point > 127 && Character.toLowerCase(point) != point
                                || "\u0131\u00df\ufb01".indexOf(point) >= 0)
                && text.equals(text.strip());
    }

    private static int createOddRecords(Endpoint list) throws IOException {
        Optional<Endpoint> create = Endpoint.ALL.stream()
                .filter(endpoint ->
                        endpoint.operation().path().equals(list.operation().path())
                                && endpoint.operation().method().equals("POST"))
                .findFirst();
        if (create.isEmpty()) {
            return 0;
        }
        int created = 0;
        Schema schema = create.get().bodies().get("application/json");
        JsonNode example = ExampleValues.bodies(create.get(), schema).get(0);
        for (String text : Hostile.TEXTS) {
            if (isComparable(text) && !text.isEmpty()) {
                Ask ask = new Ask("POST", list.operation().path(), List.of(), JSON, odd(schema, example, text));
                created += world.send(ask.as(World.FULL)).status() == 201 ? 1 : 0;
            }
        }
        assertThat(created).as("records with odd texts").isGreaterThan(10);
        return created;
    }

    /** What has to be there, as the example has it, but with this text in the place of every text. */
    private static Body odd(Schema schema, JsonNode example, String text) {
        List<Raw.Member> members = new ArrayList<>();
        for (String name : schema.required()) {
            Schema property = schema.properties().get(name);
            boolean plain = property.type().equals("string")
                    && !property.node().has("enum")
                    && !property.node().has("pattern");
            members.add(new Raw.Member(name, plain ? Raw.text(text) : Raw.of(example.path(name))));
        }
        return new Body.Json(new Raw.Obj(members));
    }

    private static Map<String, JsonNode> items(Endpoint list, List<Ask.Pair> filters) throws IOException {
        JsonNode pagination = pagination(list);
        Map<String, JsonNode> items = new LinkedHashMap<>();
        int last = 1;
        for (int page = 1; page <= last; page++) {
            List<Ask.Pair> query = new ArrayList<>(filters);
            query.add(new Ask.Pair(pagination.path("page").stringValue(), String.valueOf(page)));
            query.add(new Ask.Pair(pagination.path("size").stringValue(), "100"));
            Ask ask = new Ask("GET", list.operation().path(), query, List.of(), null).as(World.FULL);
            Answer answer = world.send(ask);
            assertThat(answer.status())
                    .as("%s: %s", AskBytes.curl(ask), answer.text())
                    .isEqualTo(200);
            JsonNode body = Json.parse(answer.text().orElseThrow());
            last = body.at("/" + pagination.path("last").stringValue().replace('.', '/'))
                    .asInt(1);
            body.path(pagination.path("items").stringValue()).forEach(item -> items.put(item.toString(), item));
        }
        return items;
    }

    private static boolean listed(String held, String asked) {
        return Stream.of(asked.split(",", -1)).map(String::strip).anyMatch(held::equals);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static JsonNode pagination(Endpoint endpoint) {
        return Contracts.SPECIFICATION
                .bundle()
                .at(endpoint.operation().pointer())
                .path("x-pagination");
    }
}
