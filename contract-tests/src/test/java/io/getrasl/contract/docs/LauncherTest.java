package io.getrasl.contract.docs;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class LauncherTest {

    @Test
    void knowsWhatTheLauncherKnows() {
        assertThatCode(() -> Launcher.check(List.of("sandbox", "--port", "0"))).doesNotThrowAnyException();
    }

    @Test
    void refusesACommandThatDoesNotExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Launcher.check(List.of("deploy")))
                .withMessage("./rasl has no command deploy");
    }

    @Test
    void refusesAnOptionThatDoesNotExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Launcher.check(List.of("sandbox", "--fast")))
                .withMessage("./rasl sandbox has no option --fast");
    }
}
