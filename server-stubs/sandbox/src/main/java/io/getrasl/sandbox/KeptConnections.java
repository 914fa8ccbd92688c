package io.getrasl.sandbox;

import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Keeps a connection for as many requests as its caller likes: Tomcat would close it after a hundred. */
@Component
class KeptConnections implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final int WITHOUT_LIMIT = -1;

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addConnectorCustomizers(connector -> {
            if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
                http.setMaxKeepAliveRequests(WITHOUT_LIMIT);
            }
        });
    }
}
