package io.getrasl.sandbox.benchmarks;

import io.getrasl.sandbox.benchmarks.load.Exchange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How long a batch takes by its size, from one to the most that the specification allows. */
final class Batches {

    private static final int WARM_UP = 150;
    private static final int ROUNDS = 40;
    private static final double NANOSECONDS_OF_A_MILLISECOND = 1e6;

    private final NewContacts contacts;
    private final int[] sizes;

    Batches(NewContacts contacts, Specification specification) {
        this.contacts = contacts;
        int most = Math.min(
                specification.mostItems("BatchCreateContactsRequest", "contacts"),
                specification.mostItems("BatchDeleteContactsRequest", "ids"));
        sizes = IntStream.concat(IntStream.of(1, 2, 5, 10, 20, 50).filter(size -> size < most), IntStream.of(most))
                .toArray();
    }

    /**
     * Medians.
     *
     * @param size contacts of the batch
     * @param createMillis for all of it
     * @param deleteMillis for all of it
     */
    record Point(int size, double createMillis, double deleteMillis) {}

    /** One size after the other, and all of them again and again: what disturbs the machine hits all alike. */
    List<Point> measure(Running server) throws IOException {
        double[][] create = new double[sizes.length][ROUNDS];
        double[][] delete = new double[sizes.length][ROUNDS];
        try (Exchange exchange = new Exchange(server.process().port())) {
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                for (int index = 0; index < sizes.length; index++) {
                    Exchange.Answer created = ask(exchange, server, contacts.create(sizes[index]));
                    Exchange.Answer deleted = ask(exchange, server, contacts.delete(created.body()));
                    if (round >= 0) {
                        create[index][round] = created.nanoseconds() / NANOSECONDS_OF_A_MILLISECOND;
                        delete[index][round] = deleted.nanoseconds() / NANOSECONDS_OF_A_MILLISECOND;
                    }
                }
            }
        }
        List<Point> points = new ArrayList<>();
        for (int index = 0; index < sizes.length; index++) {
            points.add(new Point(
                    sizes[index], Median.of(Arrays.stream(create[index])), Median.of(Arrays.stream(delete[index]))));
        }
        return points;
    }

    private static Exchange.Answer ask(Exchange exchange, Running server, Call call) throws IOException {
        Exchange.Answer answer = exchange.ask(call.bytes(server.contender().base()));
        if (answer.status() != call.status()
                || answer.body().contains("\"failed\":") && !answer.body().contains("\"failed\":0")) {
            throw new IOException("A batch failed: " + answer.status() + " " + answer.body());
        }
        return answer;
    }
}
