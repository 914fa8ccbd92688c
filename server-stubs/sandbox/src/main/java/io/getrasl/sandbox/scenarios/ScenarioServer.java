package io.getrasl.sandbox.scenarios;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What scenarios need of Tomcat. */
@Configuration(proxyBeanMethods = false)
class ScenarioServer {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> connectionsCanBeCut() {
        return factory -> factory.addContextValves(new CutValve());
    }
}
