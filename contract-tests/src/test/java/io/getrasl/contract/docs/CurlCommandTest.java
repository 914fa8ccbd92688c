package io.getrasl.contract.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CurlCommandTest {

    private static final URI SANDBOX = URI.create("http://127.0.0.1:9999/api/v2");

    @Test
    void callsTheSandboxOfTheTest() {
        HttpRequest request = request("curl http://127.0.0.1:8080/api/v2/contacts");

        assertThat(request.method()).isEqualTo("GET");
        assertThat(request.uri()).hasToString("http://127.0.0.1:9999/api/v2/contacts");
    }

    @Test
    void sendsDataAsCurlDoes() {
        HttpRequest request = request("curl -d 'a=1' http://127.0.0.1:8080/x");

        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.headers().firstValue("Content-Type")).contains("application/x-www-form-urlencoded");
    }

    @Test
    void encodesTheDataOfAGet() {
        HttpRequest request = request("curl -G --data-urlencode 'filter[type]=a b' http://127.0.0.1:8080/x");

        assertThat(request.uri()).hasToString("http://127.0.0.1:9999/x?filter%5Btype%5D=a+b");
    }

    @Test
    void refusesAnOptionThatItDoesNotKnowByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request("curl --insecure http://127.0.0.1:8080/x"))
                .withMessageContaining("--insecure");
    }

    @Test
    void refusesBracketsThatCurlWouldTakeForARange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request("curl 'http://127.0.0.1:8080/x?filter[type]=lead'"))
                .withMessageContaining("-g");
    }

    @Test
    void callsNothingButTheSandbox() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request("curl https://getrasl.io/api/v2/contacts"))
                .withMessageContaining("getrasl.io");
    }

    @Test
    void refusesAVariableThatNobodySet() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request("curl -H \"Authorization: Bearer $TOKEN\" http://127.0.0.1:8080/x"))
                .withMessageContaining("$TOKEN");
    }

    @Test
    void refusesAPipe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request("curl http://127.0.0.1:8080/x | jq ."))
                .withMessageContaining("'|'");
    }

    private static HttpRequest request(String command) {
        return CurlCommand.of(ShellWords.of(command, Map.of())).request(SANDBOX);
    }
}
