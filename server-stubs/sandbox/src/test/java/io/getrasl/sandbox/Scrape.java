package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hawkular.agent.prometheus.text.TextPrometheusMetricsProcessor;
import org.hawkular.agent.prometheus.types.Counter;
import org.hawkular.agent.prometheus.types.Gauge;
import org.hawkular.agent.prometheus.types.Histogram;
import org.hawkular.agent.prometheus.types.Metric;
import org.hawkular.agent.prometheus.types.MetricFamily;
import org.hawkular.agent.prometheus.walkers.CollectorPrometheusMetricsWalker;

/** The metrics of a sandbox, read by a parser of Prometheus' text format that is not ours. */
final class Scrape {

    private static final int SECONDS_TO_WAIT = 60;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final List<MetricFamily> families;

    private Scrape(List<MetricFamily> families) {
        this.families = families;
    }

    /** As soon as every request is counted: a caller may have its reply shortly before. */
    static Scrape of(Sandbox sandbox) {
        Instant end = Instant.now().plusSeconds(SECONDS_TO_WAIT);
        while (now(sandbox).value("rasl_requests_in_flight") > 0) {
            assertThat(Instant.now()).as("all requests are counted").isBefore(end);
        }
        // Once more: one scrape may read the counters before a request ends, and the gauge after.
        return now(sandbox);
    }

    private static Scrape now(Sandbox sandbox) {
        HttpResponse<byte[]> response = get(sandbox, "text/plain");
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain;version=0.0.4"));
        CollectorPrometheusMetricsWalker collector = new CollectorPrometheusMetricsWalker();
        new TextPrometheusMetricsProcessor(new ByteArrayInputStream(response.body()), collector).walk();
        return new Scrape(collector.getAllMetricFamilies());
    }

    static HttpResponse<byte[]> get(Sandbox sandbox, String accept) {
        try {
            return HTTP.send(
                    HttpRequest.newBuilder(sandbox.baseUrl().resolve("/_sandbox/metrics"))
                            .header("Accept", accept)
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The names of all metrics. */
    List<String> names() {
        return families.stream().map(MetricFamily::getName).toList();
    }

    /** The value of a counter or gauge, or the count of a histogram, with exactly these labels, names and values in turn; 0 without. */
    double value(String name, String... labels) {
        Map<String, String> wanted = new HashMap<>();
        for (int i = 0; i < labels.length; i += 2) {
            wanted.put(labels[i], labels[i + 1]);
        }
        Optional<Metric> found = series(name).stream()
                .filter(each -> each.getLabels().equals(wanted))
                .findFirst();
        return found.map(Scrape::value).orElse(0.0);
    }

    /** Everything that is shown under that name. */
    List<Metric> series(String name) {
        List<Metric> metrics = new ArrayList<>();
        families.stream()
                .filter(each -> each.getName().equals(name))
                .forEach(each -> metrics.addAll(each.getMetrics()));
        return metrics;
    }

    private static double value(Metric metric) {
        if (metric instanceof Counter counter) {
            return counter.getValue();
        }
        return metric instanceof Gauge gauge ? gauge.getValue() : ((Histogram) metric).getSampleCount();
    }
}
