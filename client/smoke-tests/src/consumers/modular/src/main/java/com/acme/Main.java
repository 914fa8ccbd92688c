package com.acme;

import io.getrasl.client.RaslClient;
import io.getrasl.client.error.NotFoundException;
import io.getrasl.client.model.Contact;

/** The same as the plain one, from a module of its own. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        RaslClient rasl = RaslClient.builder()
                .baseUrl(arguments[0])
                .token("rasl_sandbox_full")
                .build();
        Contact contact = rasl.contacts().getContact(812);
        System.out.println("found " + contact.firstname());
        try {
            rasl.contacts().getContact(999_999);
        } catch (NotFoundException e) {
            System.out.println(e.operationId() + " " + e.status() + " " + e.code());
        }
    }
}
