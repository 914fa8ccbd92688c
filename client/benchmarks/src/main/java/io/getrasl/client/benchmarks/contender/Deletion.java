package io.getrasl.client.benchmarks.contender;

import java.util.List;

/** What is sent to delete contacts, and what comes back. */
record Deletion(List<Long> ids) {

    static final List<Long> TWO = List.of(812L, 813L);

    record Result(boolean success, Summary summary) {}

    record Summary(int total, int deleted, int failed) {}
}
