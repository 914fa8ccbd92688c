package io.getrasl.client.benchmarks.contender;

import java.time.OffsetDateTime;
import java.util.List;

record ContactList(boolean success, List<Contact> data, String message, Meta meta) {

    record Meta(String requestId, OffsetDateTime timestamp, Pagination pagination) {}

    record Pagination(int currentPage, int perPage, long total, int lastPage, Integer from, Integer to) {}

    long sumOfIds() {
        long sum = 0;
        for (Contact contact : data) {
            sum += contact.id();
        }
        return sum;
    }
}
