package io.getrasl.sandbox.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Batches of contacts that nobody has yet, and the batches that delete them again. Thread-safe. */
final class NewContacts {

    private static final Pattern CREATED = Pattern.compile("\"id\":(\\d+),\"firstname\"");

    private final AtomicLong used = new AtomicLong(System.currentTimeMillis() * 1_000);
    private final Call create;
    private final Call delete;

    NewContacts(Specification specification) {
        create = specification.example("batchCreateContacts", "");
        delete = specification.example("batchDeleteContacts", "");
    }

    Call create(int size) {
        return create.withBody(IntStream.range(0, size)
                .mapToObj(each -> contact(used.incrementAndGet()))
                .collect(Collectors.joining(",", "{\"contacts\":[", "]}")));
    }

    /** @param created the reply to the creation */
    Call delete(String created) {
        List<String> ids = new ArrayList<>();
        for (Matcher matcher = CREATED.matcher(created); matcher.find(); ) {
            ids.add(matcher.group(1));
        }
        return delete.withBody("{\"ids\":[" + String.join(",", ids) + "]}");
    }

    private static String contact(long number) {
        return "{\"firstname\":\"Salma\",\"lastname\":\"Fathy\",\"type\":\"lead\",\"source_id\":4,\"status_id\":2,\"phone\":\"+"
                + number % 1_000_000_000_000_000L + "\"}";
    }
}
