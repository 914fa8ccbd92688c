package io.getrasl.contract.scc;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.contract.Json;
import org.junit.jupiter.api.Test;

class AssertableBodyTest {
    @Test
    void emptyArraysInsideItemsAreLeftOut() {
        assertThat(AssertableBody.of(Json.parse("{\"data\":[{\"id\":1,\"groups\":[]}]}")))
                .isEqualTo(Json.parse("{\"data\":[{\"id\":1}]}"));
    }

    @Test
    void emptyArraysElsewhereStay() {
        assertThat(AssertableBody.of(Json.parse("{\"data\":[],\"meta\":{\"tags\":[]}}")))
                .isEqualTo(Json.parse("{\"data\":[],\"meta\":{\"tags\":[]}}"));
    }

    @Test
    void textsThatTheTemplateEngineWouldTakeForItsOwnAreLeftOut() {
        assertThat(AssertableBody.of(Json.parse("{\"a\":\"{{1}} is it\",\"b\":[\"{{1}}\"],\"c\":\"1 {\"}")))
                .isEqualTo(Json.parse("{\"c\":\"1 {\"}"));
    }

    @Test
    void textsThatAreJsonAgainAreLeftOut() {
        assertThat(AssertableBody.of(Json.parse("{\"a\":\"[1]\",\"b\":\"{}\",\"c\":\"x\"}")))
                .isEqualTo(Json.parse("{\"c\":\"x\"}"));
    }

    @Test
    void arraysInsideArraysAreLeftOut() {
        assertThat(AssertableBody.of(Json.parse("{\"a\":[[1],2],\"b\":[2]}"))).isEqualTo(Json.parse("{\"b\":[2]}"));
    }

    @Test
    void anObjectOfWhichNothingStaysIsLeftOut() {
        assertThat(AssertableBody.of(Json.parse("{\"a\":{\"b\":\"{{1}}\"},\"c\":{}}")))
                .isEqualTo(Json.parse("{\"c\":{}}"));
    }

    @Test
    void nullsStay() {
        assertThat(AssertableBody.of(Json.parse("[{\"a\":null}]"))).isEqualTo(Json.parse("[{\"a\":null}]"));
    }
}
