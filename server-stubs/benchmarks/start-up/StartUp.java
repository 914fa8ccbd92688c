import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long commands take to a sandbox that answers: {@code java StartUp.java [--runs N] NAME=COMMAND...}, run on a machine with Linux.
 *
 * <p>A start ends with the first answered request of the API. The commands take turns, so that what else the machine does meets all of
 * them alike. CPU time is that of the process and of its ended children, memory what it has resident a moment after the answer. The
 * first round fills the caches of the disk and is not counted.
 */
final class StartUp {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final double TICKS_PER_SECOND = 100;

    private record Start(double wallSeconds, double cpuSeconds, double megabytes) {}

    private StartUp() {}

    public static void main(String[] arguments) throws Exception {
        int runs = 10;
        Map<String, List<String>> commands = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--runs")) {
                runs = Integer.parseInt(arguments[++i]);
            } else {
                int equals = arguments[i].indexOf('=');
                commands.put(
                        arguments[i].substring(0, equals),
                        Arrays.asList(arguments[i].substring(equals + 1).split(" ")));
            }
        }
        if (commands.isEmpty()) {
            System.err.println("Usage: java StartUp.java [--runs N] NAME=COMMAND...");
            System.exit(2);
        }
        Map<String, List<Start>> starts = new LinkedHashMap<>();
        for (int run = 0; run <= runs; run++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                Start start = measure(command.getValue());
                if (run > 0) {
                    starts.computeIfAbsent(command.getKey(), name -> new ArrayList<>()).add(start);
                }
            }
        }
        report(starts);
    }

    private static Start measure(List<String> command) throws IOException, InterruptedException {
        int port = freePort();
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of("--port", String.valueOf(port)));
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(words)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            URI contacts = URI.create("http://127.0.0.1:" + port + "/api/v2/contacts");
            while (!answers(contacts)) {
                if (!process.isAlive() || System.nanoTime() - begin > LIMIT.toNanos()) {
                    throw new IllegalStateException("no answer from " + String.join(" ", words));
                }
                Thread.sleep(5);
            }
            double wall = (System.nanoTime() - begin) / 1e9;
            return new Start(wall, cpuSeconds(process), megabytes(process));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static boolean answers(URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setRequestProperty("Authorization", "Bearer rasl_sandbox_full");
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static double cpuSeconds(Process process) {
        String stat = read(process, "stat");
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        long ticks = 0;
        for (int field = 11; field <= 14; field++) {
            ticks += Long.parseLong(fields[field]);
        }
        return ticks / TICKS_PER_SECOND;
    }

    private static double megabytes(Process process) {
        return read(process, "status")
                        .lines()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                        .sum()
                / 1024.0;
    }

    private static String read(Process process, String file) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(process.pid()), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void report(Map<String, List<Start>> starts) {
        System.out.println("| What | Wall, median | least | CPU, median | Resident | Wall, to the first | CPU, to the first |");
        System.out.println("|---|---|---|---|---|---|---|");
        double firstWall = 0;
        double firstCpu = 0;
        for (Map.Entry<String, List<Start>> entry : starts.entrySet()) {
            double wall = median(entry.getValue().stream().map(Start::wallSeconds).toList());
            double cpu = median(entry.getValue().stream().map(Start::cpuSeconds).toList());
            double megabytes = median(entry.getValue().stream().map(Start::megabytes).toList());
            firstWall = firstWall == 0 ? wall : firstWall;
            firstCpu = firstCpu == 0 ? cpu : firstCpu;
            System.out.printf(
                    "| %s | %.2f s | %.2f s | %.2f s | %.0f MB | %.2f | %.2f |%n",
                    entry.getKey(),
                    wall,
                    Collections.min(entry.getValue().stream().map(Start::wallSeconds).toList()),
                    cpu,
                    megabytes,
                    wall / firstWall,
                    cpu / firstCpu);
        }
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
