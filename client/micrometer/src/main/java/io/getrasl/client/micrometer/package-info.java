/** Metrics and traces of a RASL client's calls. {@link io.getrasl.client.micrometer.MicrometerCallObserver} is where to start. */
@NullMarked
package io.getrasl.client.micrometer;

import org.jspecify.annotations.NullMarked;
