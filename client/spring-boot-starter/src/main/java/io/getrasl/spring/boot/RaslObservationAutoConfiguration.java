package io.getrasl.spring.boot;

import io.getrasl.client.micrometer.MicrometerCallObserver;
import io.getrasl.client.micrometer.RaslCallConvention;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * Metrics and traces of the client's calls, where {@code rasl-client-micrometer} is on the class path and the application has an
 * {@link ObservationRegistry}. A bean of type {@link RaslCallConvention} says how they are named.
 */
@AutoConfiguration(
        before = RaslClientAutoConfiguration.class,
        afterName = "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration")
@ConditionalOnClass({MicrometerCallObserver.class, ObservationRegistry.class})
@ConditionalOnBean(ObservationRegistry.class)
public final class RaslObservationAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    MicrometerCallObserver raslMicrometerObserver(
            ObservationRegistry registry, ObjectProvider<RaslCallConvention> convention) {
        MicrometerCallObserver observer = MicrometerCallObserver.of(registry);
        RaslCallConvention own = convention.getIfAvailable();
        return own == null ? observer : observer.withConvention(own);
    }
}
