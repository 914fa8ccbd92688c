package io.getrasl.client.benchmarks.contender;

import io.getrasl.client.HttpEngine;
import io.getrasl.client.RaslClient;
import io.getrasl.client.RaslClientBuilder;
import io.getrasl.client.model.BatchDeleteContactsRequest;
import io.getrasl.client.model.Contact;

/** The client of this project. */
final class Rasl implements Contender {

    private final RaslClient rasl;

    private Rasl(RaslClientBuilder builder) {
        this.rasl = builder.token(Contenders.TOKEN).build();
    }

    static Rasl onJdk(String url) {
        return new Rasl(RaslClient.builder().baseUrl(url).httpEngine(HttpEngine.JDK));
    }

    static Rasl onOkHttp(String url) {
        return new Rasl(RaslClient.builder().baseUrl(url).httpEngine(HttpEngine.OKHTTP));
    }

    @Override
    public long deleteTwo() {
        return rasl.contacts()
                .batchDeleteContacts(BatchDeleteContactsRequest.of(812L, 813L))
                .summary()
                .deleted();
    }

    @Override
    public long listHundred() {
        long sum = 0;
        for (Contact contact :
                rasl.contacts().listContacts(query -> query.perPage(100)).items()) {
            sum += contact.id();
        }
        return sum;
    }
}
