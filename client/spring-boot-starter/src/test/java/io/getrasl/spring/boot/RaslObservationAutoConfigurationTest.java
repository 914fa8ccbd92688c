package io.getrasl.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.client.RaslClient;
import io.getrasl.client.micrometer.DefaultRaslCallConvention;
import io.getrasl.client.micrometer.MicrometerCallObserver;
import io.getrasl.client.micrometer.RaslCallConvention;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class RaslObservationAutoConfigurationTest {

    private static final List<String> OBSERVED = new CopyOnWriteArrayList<>();

    @BeforeEach
    void forget() {
        OBSERVED.clear();
    }

    @Test
    void observesEveryCallInTheRegistryOfTheApplication() throws IOException {
        call(Observing.class);

        assertThat(OBSERVED).containsExactly("rasl.client.requests getContact");
    }

    @Test
    void namesObservationsByTheConventionOfTheTeam() throws IOException {
        call(Naming.class);

        assertThat(OBSERVED).containsExactly("acme.rasl getContact");
    }

    @Test
    void observesNothingWithoutARegistry() {
        try (ConfigurableApplicationContext context = Applications.start(NoRegistry.class, "rasl.token=t")) {
            assertThat(context.getBeanNamesForType(MicrometerCallObserver.class))
                    .isEmpty();
            assertThat(context.getBeanNamesForType(RaslClient.class)).hasSize(1);
        }
    }

    private static void call(Class<?> application) throws IOException {
        try (RaslServer server = RaslServer.withContact();
                ConfigurableApplicationContext context =
                        Applications.start(application, "rasl.token=t", "rasl.base-url=" + server.baseUrl())) {
            context.getBean(RaslClient.class).contacts().getContact(812);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Observing {

        @Bean
        ObservationHandler<Observation.Context> handler() {
            return new ObservationHandler<>() {

                @Override
                public void onStop(Observation.Context context) {
                    OBSERVED.add(context.getName() + " " + context.getContextualName());
                }

                @Override
                public boolean supportsContext(Observation.Context context) {
                    return true;
                }
            };
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Naming extends Observing {

        @Bean
        RaslCallConvention names() {
            return new DefaultRaslCallConvention() {

                @Override
                public String getName() {
                    return "acme.rasl";
                }
            };
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = ObservationAutoConfiguration.class)
    static class NoRegistry {}
}
