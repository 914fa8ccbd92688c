package io.getrasl.server.web;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Makes Tomcat take the URLs that the specification describes, and refuse others in the documented way. */
@AutoConfiguration
@ConditionalOnClass({TomcatServletWebServerFactory.class, StandardHost.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class RaslTomcatAutoConfiguration {

    /** What callers write in a filter's name without encoding it. */
    private static final String QUERY_CHARACTERS = "[]<>|{}^`\"\\";

    /** A body that is refused for its size is still read to its end, so that the caller sees the reply and no broken connection. */
    private static final String MOST_IGNORED_BYTES = String.valueOf(256 * 1024 * 1024);

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> raslTomcat(Environment environment) {
        return factory -> {
            factory.addConnectorCustomizers(connector -> {
                connector.setProperty("relaxedQueryChars", QUERY_CHARACTERS);
                // Nobody is asked to go on with a body before the guard has let the call through.
                connector.setProperty("continueResponseTiming", "onRead");
                if (!environment.containsProperty("server.tomcat.max-swallow-size")) {
                    connector.setProperty("maxSwallowSize", MOST_IGNORED_BYTES);
                }
            });
            factory.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass(JsonErrorValve.class.getName());
                }
            });
        };
    }
}
