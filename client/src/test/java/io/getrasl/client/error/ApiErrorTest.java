package io.getrasl.client.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApiErrorTest {

    @Test
    void refusedFieldsAreNamedWithoutTheirTexts() {
        ApiError error = error(Map.of("phone", List.of("+201005550142 already exists")));
        assertThat(error)
                .hasToString("createContact failed with 422 VALIDATION_ERROR: Validation failed: phone (request r-1)");
    }

    @Test
    void detailsThatAreNoFieldsAreNotNamed() {
        ApiError error = error(Map.of("retry_after", 42));
        assertThat(error)
                .hasToString("createContact failed with 422 VALIDATION_ERROR: Validation failed (request r-1)");
    }

    private static ApiError error(Map<String, @Nullable Object> details) {
        return new ApiError(
                "createContact", 422, "VALIDATION_ERROR", "Validation failed", details, "r-1", null, 1, Map.of(), "");
    }
}
