package io.getrasl.sandbox.docs;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the documentation pages from their jar. */
@Configuration(proxyBeanMethods = false)
class DocsFiles implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/docs/**")
                .addResourceLocations("classpath:/META-INF/resources/docs/")
                // The next sandbox on this port may be of another version.
                .setCacheControl(CacheControl.noCache());
    }
}
