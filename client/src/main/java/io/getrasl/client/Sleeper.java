package io.getrasl.client;

import java.time.Duration;

/** How the client waits between attempts. */
@FunctionalInterface
interface Sleeper {

    void sleep(Duration duration) throws InterruptedException;
}
