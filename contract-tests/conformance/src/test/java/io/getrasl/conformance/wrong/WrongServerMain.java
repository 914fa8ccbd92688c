package io.getrasl.conformance.wrong;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Starts a wrong server by hand: {@code --upstream URL [--fault NAME,NAME|all] [--port N] [--token T] [--other-token T]}, or lists the
 * faults with {@code --list}.
 */
public final class WrongServerMain {

    private WrongServerMain() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 1 && arguments[0].equals("--list")) {
            for (Fault fault : Fault.values()) {
                System.out.printf("%-34s %-30s %s%n", fault, fault.operations(), fault.description());
            }
            return;
        }
        WrongServer server = WrongServer.start(
                Integer.parseInt(value(arguments, "--port", "0")),
                URI.create(value(arguments, "--upstream", "http://127.0.0.1:8080/api/v2")),
                value(arguments, "--token", "rasl_sandbox_full"),
                value(arguments, "--other-token", "rasl_sandbox_other"),
                faults(value(arguments, "--fault", "")));
        System.out.println("Wrong server: " + server.baseUrl());
        Thread.currentThread().join();
    }

    static Set<Fault> faults(String names) {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        if (names.equals("all")) {
            return EnumSet.allOf(Fault.class);
        }
        Arrays.stream(names.split(","))
                .filter(name -> !name.isBlank())
                .map(name -> Fault.valueOf(name.strip().toUpperCase(Locale.ROOT).replace('-', '_')))
                .forEach(faults::add);
        return faults;
    }

    private static String value(String[] arguments, String option, String otherwise) {
        int place = Arrays.asList(arguments).indexOf(option);
        return place < 0 || place + 1 == arguments.length ? otherwise : arguments[place + 1];
    }
}
