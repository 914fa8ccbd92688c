package io.getrasl.spring.boot;

import java.util.Objects;
import java.util.stream.StreamSupport;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says at the start of an application which property is wrong, where it was set, why it is refused and what to do. */
final class RaslPropertyFailureAnalyzer extends AbstractFailureAnalyzer<RaslPropertyException> {

    private final Environment environment;

    RaslPropertyFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected FailureAnalysis analyze(Throwable root, RaslPropertyException cause) {
        String description = "The RASL property '%s'%s cannot be used: %s."
                .formatted(cause.property(), origin(cause), cause.reason());
        return new FailureAnalysis(description, cause.remedy(), cause);
    }

    private String origin(RaslPropertyException cause) {
        ConfigurationPropertyName name = ConfigurationPropertyName.adapt(cause.property(), '.');
        return StreamSupport.stream(
                        ConfigurationPropertySources.get(environment).spliterator(), false)
                .map(source -> source.getConfigurationProperty(name))
                .filter(Objects::nonNull)
                .findFirst()
                .map(ConfigurationProperty::getOrigin)
                .map(origin -> " (from " + origin + ")")
                .orElse("");
    }
}
