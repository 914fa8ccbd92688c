package com.acme;

import io.getrasl.client.RaslClient;
import io.getrasl.client.error.NotFoundException;
import io.getrasl.sandbox.Sandbox;

/** Has a sandbox of its own, reads a contact there, and misses another. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        try (Sandbox sandbox = Sandbox.start("--port", "0")) {
            RaslClient rasl = RaslClient.builder()
                    .baseUrl(sandbox.baseUrl())
                    .token("rasl_sandbox_full")
                    .build();
            System.out.println("found " + rasl.contacts().getContact(812).firstname());
            try {
                rasl.contacts().getContact(999_999);
            } catch (NotFoundException e) {
                System.out.println(e.operationId() + " " + e.status() + " " + e.code());
            }
        }
    }
}
