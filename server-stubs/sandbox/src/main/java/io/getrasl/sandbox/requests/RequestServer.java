package io.getrasl.sandbox.requests;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the valve before everything else. */
@Configuration(proxyBeanMethods = false)
class RequestServer {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> requestsAreCounted(RequestValve valve) {
        return factory -> factory.addEngineValves(valve);
    }
}
