package io.getrasl.sandbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/**
 * A sandbox whose clock stands still until a line on the standard input says by how many seconds to move it. The line is repeated on the
 * standard output when that is done. The first argument is what the clock shows at the start, the others are the sandbox's. It ends
 * with the input, and so with whoever started it.
 */
final class ClockedMain {

    private ClockedMain() {}

    public static void main(String... arguments) throws IOException {
        MutableClock clock = new MutableClock(arguments[0]);
        Sandbox sandbox = Sandbox.start(clock, Arrays.copyOfRange(arguments, 1, arguments.length));
        System.out.println(SandboxProcess.GREETING + sandbox.baseUrl());
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            clock.advance(Duration.ofSeconds(Long.parseLong(line)));
            sandbox.lookForDueWebhooks();
            System.out.println(line);
        }
        Runtime.getRuntime().halt(0);
    }
}
