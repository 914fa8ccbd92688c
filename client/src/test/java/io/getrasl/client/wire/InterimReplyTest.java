package io.getrasl.client.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Interim replies (1xx) come before the reply and are not it. */
@OnEveryLeg
class InterimReplyTest extends WireSuite {

    static Stream<Arguments> interims() {
        return Stream.of("100 Continue", "102 Processing", "103 Early Hints\r\nLink: </style.css>; rel=preload")
                .flatMap(status -> Stream.of(Call.READ, Call.SEND).map(call -> Arguments.of(call, status)));
    }

    @ParameterizedTest
    @MethodSource("interims")
    void isPassedOver(Call call, String status) {
        server.play((request, wire) -> {
            wire.send("HTTP/1.1 " + status + "\r\n\r\n");
            Answer.success().play(request, wire);
        });

        assertThat(call(call)).isNotNull();
        assertThat(server.received()).hasSize(1);
    }
}
