package io.getrasl.openapi.cli;

import io.getrasl.openapi.report.ReportFormat;
import java.util.ArrayList;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How {@code --format} is written. */
final class FormatOption implements ITypeConverter<ReportFormat> {

    /** The names of all formats, for {@code --help}. */
    static final class Names extends ArrayList<String> {

        private static final long serialVersionUID = 1L;

        Names() {
            super(ReportFormat.words());
        }
    }

    @Override
    public ReportFormat convert(String word) {
        return ReportFormat.of(word)
                .orElseThrow(() -> new TypeConversionException(
                        "'" + word + "' is none of " + String.join(", ", ReportFormat.words())));
    }
}
