package io.getrasl.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FilterNameTest {

    @Test
    void operatorStandsInTheSecondBrackets() {
        assertThat(FilterName.of("filter[created_at][gte]")).isEqualTo(new FilterName("created_at", "gte"));
    }

    @Test
    void noOperatorMeansEqual() {
        assertThat(FilterName.of("filter[type]")).isEqualTo(new FilterName("type", "eq"));
    }

    @Test
    void otherParametersAreNoFilters() {
        assertThat(FilterName.of("fields")).isNull();
        assertThat(FilterName.of("filter[]")).isNull();
    }
}
