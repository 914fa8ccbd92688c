package io.getrasl.server.web;

import io.getrasl.server.security.CallGate;
import io.getrasl.server.security.TokenAuthenticator;
import io.getrasl.server.validation.ItemValidator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.web.filter.FormContentFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Everything between HTTP and the operations. */
@AutoConfiguration(
        before = {ErrorMvcAutoConfiguration.class, WebMvcAutoConfiguration.class, MultipartAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(ServerProperties.class)
class RaslServerAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock raslClock() {
        return Clock.systemUTC();
    }

    @Bean
    Replies raslReplies(Clock clock) {
        return new Replies(clock);
    }

    @Bean
    ItemValidator raslItemValidator() {
        return new ItemValidator();
    }

    @Bean
    Guard raslGuard(TokenAuthenticator authenticator, ObjectProvider<CallGate> gates, ServerProperties properties) {
        return new Guard(authenticator, gates.orderedStream().toList(), new ApiPaths(properties.basePath()));
    }

    @Bean
    WebMvcConfigurer raslWebMvc(Guard guard, Replies replies, ServerProperties properties) {
        return new OperationsWebMvc(guard, new ErrorResolver(replies), properties.basePath());
    }

    /** Our own resolvers and handlers go first: Spring's would convert more and say less. */
    @Bean
    SmartInitializingSingleton raslOperationInvocation(
            RequestMappingHandlerAdapter adapter,
            Replies replies,
            ItemValidator validator,
            ServerProperties properties) {
        return () -> {
            List<HandlerMethodArgumentResolver> resolvers = new ArrayList<>();
            resolvers.add(new BodyResolver(new BodyReader(properties), validator));
            resolvers.add(new FormResolver(properties, validator));
            resolvers.add(new ListQueryResolver());
            resolvers.add(new ParameterResolver());
            resolvers.addAll(orEmpty(adapter.getArgumentResolvers()));
            adapter.setArgumentResolvers(resolvers);
            List<HandlerMethodReturnValueHandler> handlers = new ArrayList<>();
            handlers.add(new ReplyHandler(replies));
            handlers.addAll(orEmpty(adapter.getReturnValueHandlers()));
            adapter.setReturnValueHandlers(handlers);
        };
    }

    @Bean
    @ConditionalOnMissingBean(ErrorController.class)
    FallbackErrorController raslErrorController(Replies replies) {
        return new FallbackErrorController(replies);
    }

    /** Spring's filter would read the body of a form before anybody is authenticated. */
    @Bean
    @ConditionalOnMissingBean(FormContentFilter.class)
    FormContentFilter raslFormContentFilter(ServerProperties properties) {
        return new ForeignFormContentFilter(new ApiPaths(properties.basePath()));
    }

    /** A multipart body is not read either before somebody asks for its parts. */
    @Bean
    @ConditionalOnMissingBean(MultipartResolver.class)
    StandardServletMultipartResolver multipartResolver() {
        StandardServletMultipartResolver resolver = new StandardServletMultipartResolver();
        resolver.setResolveLazily(true);
        return resolver;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
