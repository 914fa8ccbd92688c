package io.getrasl.sandbox.benchmarks;

import io.getrasl.sandbox.benchmarks.load.Dialogue;

/** Creates some contacts, deletes just these, and so on: only a server that keeps what it is given can play along. */
final class Churn implements Dialogue {

    /** Contacts of a batch. */
    static final int SIZE = 10;

    private final NewContacts contacts;
    private final String base;
    private Call last;
    private Call next;

    Churn(NewContacts contacts, String base) {
        this.contacts = contacts;
        this.base = base;
        next = contacts.create(SIZE);
        last = next;
    }

    @Override
    public byte[] next() {
        last = next;
        next = contacts.create(SIZE);
        return last.bytes(base);
    }

    @Override
    public int expectedStatus() {
        return last.status();
    }

    @Override
    public boolean reads() {
        return last.method().equals("POST");
    }

    @Override
    public void read(String body) {
        next = contacts.delete(body);
    }
}
