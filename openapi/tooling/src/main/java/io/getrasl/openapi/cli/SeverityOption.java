package io.getrasl.openapi.cli;

import io.getrasl.openapi.Severity;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How a severity is written. */
final class SeverityOption implements ITypeConverter<Severity> {

    @Override
    public Severity convert(String word) {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + word + "' is neither error nor warning"));
    }
}
