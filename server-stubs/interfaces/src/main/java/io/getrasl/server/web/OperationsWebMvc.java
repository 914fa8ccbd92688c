package io.getrasl.server.web;

import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the guard in front of operations, the base path in front of their paths, and our answer to errors before Spring's. */
final class OperationsWebMvc implements WebMvcConfigurer {

    private final Guard guard;
    private final ErrorResolver errors;
    private final String basePath;

    OperationsWebMvc(Guard guard, ErrorResolver errors, String basePath) {
        this.guard = guard;
        this.errors = errors;
        this.basePath = basePath;
    }

    @Override
    public void configurePathMatch(PathMatchConfigurer paths) {
        if (!basePath.isEmpty()) {
            paths.addPathPrefix(basePath, OperationMethods::areIn);
        }
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(guard).order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.add(0, errors);
    }
}
