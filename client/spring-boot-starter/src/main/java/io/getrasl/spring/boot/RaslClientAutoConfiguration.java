package io.getrasl.spring.boot;

import feign.Client;
import io.getrasl.client.CallLogger;
import io.getrasl.client.CallObserver;
import io.getrasl.client.DriftListener;
import io.getrasl.client.RaslClient;
import io.getrasl.client.SystemCallLogger;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;

/**
 * The {@link RaslClient} of the application, unless it has one of its own or {@code rasl.enabled} is false. Beans of type
 * {@link CallLogger}, {@link CallObserver}, {@link DriftListener} and {@link RaslClientBuilderCustomizer} take part in it.
 */
@AutoConfiguration(after = SslAutoConfiguration.class)
@ConditionalOnBooleanProperty(name = "rasl.enabled", matchIfMissing = true)
@EnableConfigurationProperties(RaslProperties.class)
public final class RaslClientAutoConfiguration {

    /**
     * The name of the bean that sends the requests, where there is one: a {@link Client}. The type alone would not do: Spring
     * Cloud has clients of that type which take a host for the name of a service.
     */
    public static final String TRANSPORT_BEAN = "raslTransport";

    @Bean
    @ConditionalOnMissingBean
    CallLogger raslCallLogger(RaslProperties properties) {
        SystemCallLogger logger = SystemCallLogger.create();
        return properties.logBodies() ? logger.withBodies() : logger;
    }

    @Bean
    @ConditionalOnMissingBean
    RaslClient raslClient(
            RaslProperties properties,
            ObjectProvider<SslBundles> sslBundles,
            @Qualifier(TRANSPORT_BEAN) ObjectProvider<Client> transport,
            ObjectProvider<CallLogger> loggers,
            ObjectProvider<CallObserver> observers,
            ObjectProvider<DriftListener> driftListeners,
            ObjectProvider<RaslClientBuilderCustomizer> customizers) {
        RaslClientFactory factory = new RaslClientFactory(properties);
        sslBundles.ifAvailable(factory::sslBundles);
        transport.ifAvailable(factory::transport);
        factory.loggers(loggers.orderedStream().toList());
        observers.orderedStream().forEach(factory::observer);
        factory.driftListeners(driftListeners.orderedStream().toList());
        return factory.create(customizers.orderedStream().toList());
    }
}
