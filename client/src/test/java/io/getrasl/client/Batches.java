package io.getrasl.client;

import io.getrasl.client.model.ContactType;
import io.getrasl.client.model.CreateContactRequest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;

/** Items of batches, and what a server says of them. */
final class Batches {

    private Batches() {}

    static List<CreateContactRequest> contacts(int count) {
        return IntStream.range(0, count).mapToObj(Batches::contact).toList();
    }

    private static CreateContactRequest contact(int number) {
        return CreateContactRequest.builder()
                .firstname("Contact " + number)
                .lastname("Fathy")
                .phone("+2010055" + (10_000 + number))
                .type(ContactType.LEAD)
                .sourceId(4)
                .statusId(2)
                .build();
    }

    static List<Long> ids(int count) {
        return LongStream.range(0, count).boxed().toList();
    }

    /** All of a chunk created, with ids from that one on. */
    static Reply created(int count, int firstId) {
        return created(count, firstId, "", "");
    }

    /**
     * Some of a chunk created.
     *
     * @param skipped entries of the list, separated by commas
     * @param refused entries of the list, separated by commas
     */
    static Reply created(int count, int firstId, String skipped, String refused) {
        String contacts = IntStream.range(firstId, firstId + count)
                .mapToObj(it -> "{\"id\":" + it + "}")
                .collect(Collectors.joining(","));
        int skips = skipped.split("index").length - 1;
        int refusals = refused.split("index").length - 1;
        return Reply.json(
                200, """
                {"success":true,"summary":{"total":%d,"created":%d,"skipped":%d,"failed":%d},
                "created":[%s],"skipped":[%s],"errors":[%s]}
                """.formatted(count + skips + refusals, count, skips, refusals, contacts, skipped, refused));
    }

    static String skipped(int index) {
        return "{\"index\":" + index + ",\"reason\":\"This phone number already exists\",\"data\":{}}";
    }

    static String refused(int index) {
        return "{\"index\":" + index + ",\"errors\":{\"lastname\":[\"Last name is required\"]}}";
    }

    static Reply deleted(int total, int deleted) {
        return Reply.json(
                200,
                "{\"success\":true,\"summary\":{\"total\":%d,\"deleted\":%d,\"failed\":%d}}"
                        .formatted(total, deleted, total - deleted));
    }

    /** How many items each request had. */
    static List<Integer> sizes(LoopbackServer server, String property) {
        return server.received().stream()
                .map(it -> json(it).get(property).size())
                .toList();
    }

    static JsonNode json(LoopbackServer.Received request) {
        return RaslJson.mapper().readTree(request.text());
    }
}
