package io.getrasl.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormPartTest {
    private final Shop shop = new Shop();

    @Test
    void partsStandInTheOrderOfTheExample() {
        assertThat(parts())
                .containsExactly(
                        new FormPart("size", "3", Optional.empty()),
                        new FormPart("picture", "päng", Optional.of(new FormPart.File("a.png", "image/png"))),
                        new FormPart("owner[name]", "Mo", Optional.empty()));
    }

    @Test
    void theContentStandsForItsBytesInUtf8() {
        assertThat(parts().get(1).bytes()).hasSize(5);
    }

    @Test
    void whatAFormCannotHoldIsRefused() {
        ExampleContract contract = shop.contract("addPicture_200_uploaded");
        shop.at(Shop.FORMS + "/uploaded/value").putNull("size");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormPart.of(contract))
                .withMessage("a form cannot hold null as size");
    }

    private List<FormPart> parts() {
        return FormPart.of(shop.contract("addPicture_200_uploaded"));
    }
}
