package io.getrasl.client.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.client.benchmarks.contender.Contender;
import io.getrasl.client.benchmarks.contender.Contenders;
import io.getrasl.client.benchmarks.server.FixedReplyServer;
import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is compared does the same work. */
class ContendersTest {

    @ParameterizedTest
    @EnumSource(Contenders.class)
    void everyContenderSendsAndDecodesTheSame(Contenders contender) throws IOException {
        try (ServerSocket server = FixedReplyServer.start()) {
            Contender client = contender.at("http://127.0.0.1:" + server.getLocalPort() + "/api/v2");

            assertThat(client.deleteTwo()).isEqualTo(2);
            assertThat(client.listHundred()).isEqualTo(5050);
        }
    }
}
