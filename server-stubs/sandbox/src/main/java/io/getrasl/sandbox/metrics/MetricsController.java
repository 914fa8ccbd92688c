package io.getrasl.sandbox.metrics;

import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.ExpositionFormats;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Shows the metrics, in Prometheus' text format or, to whom asks for it, in that of OpenMetrics. No token, no rate limit. */
@RestController
class MetricsController {

    private final PrometheusRegistry registry;
    private final JvmMetrics jvm;

    MetricsController(PrometheusRegistry registry, JvmMetrics jvm) {
        this.registry = registry;
        this.jvm = jvm;
    }

    @GetMapping("/_sandbox/metrics")
    ResponseEntity<byte[]> metrics(@RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept)
            throws IOException {
        jvm.register();
        ExpositionFormatWriter format = ExpositionFormats.init().findWriter(accept);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        format.write(text, registry.scrape());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, format.getContentType())
                .body(text.toByteArray());
    }
}
