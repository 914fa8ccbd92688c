package com.acme;

import io.getrasl.client.RaslClient;
import io.getrasl.client.error.NotFoundException;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Reads a contact of the sandbox, misses another, and watches itself doing so. */
@SpringBootApplication
public class Application {

    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }

    @Bean
    ObservationRegistry observations() {
        ObservationRegistry registry = ObservationRegistry.create();
        registry.observationConfig().observationHandler(new Watcher());
        return registry;
    }

    @Bean
    CommandLineRunner calls(RaslClient rasl) {
        return arguments -> {
            System.out.println("found " + rasl.contacts().getContact(812).firstname());
            try {
                rasl.contacts().getContact(999_999);
            } catch (NotFoundException e) {
                System.out.println(e.operationId() + " " + e.status() + " " + e.code());
            }
        };
    }
}
