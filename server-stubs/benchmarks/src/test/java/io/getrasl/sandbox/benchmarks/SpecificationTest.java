package io.getrasl.sandbox.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpecificationTest {

    private static final Specification SPECIFICATION = Specification.load();

    @Test
    void anExampleIsACallWithItsQuery() {
        assertThat(SPECIFICATION.example("listContacts", "first_page"))
                .isEqualTo(new Call("GET", "/contacts?per_page=2", "", 200));
    }

    @Test
    void anExampleIsACallWithItsBody() {
        assertThat(SPECIFICATION.example("batchDeleteContacts", "all_failed"))
                .isEqualTo(new Call("DELETE", "/contacts/batch", "{\"ids\":[901,999999]}", 200));
    }

    @Test
    void theLargestBatchIsThatOfTheSpecification() {
        assertThat(SPECIFICATION.mostItems("BatchDeleteContactsRequest", "ids")).isEqualTo(100);
    }
}
