package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest extends SandboxTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                    | 301,302,303,304
            sort=template_name                                    | 302,301,304,303
            sort=-updated_at                                      | 304,303,302,301
            search=CODE                                           | 302
            search=market                                         | 303
            q=market                                              | 303
            search=receive                                        | ''
            filter[status]=PENDING                                | 303
            filter[status][ne]=APPROVED                           | 303,304
            filter[status][in]=PENDING,REJECTED                   | 303,304
            filter[status][not_in]=PENDING,REJECTED               | 301,302
            filter[category]=UTILITY                              | 301,304
            filter[category][ne]=UTILITY                          | 302,303
            filter[language]=ar                                   | 303
            filter[language][ne]=ar                               | 301,302,304
            filter[template_name][like]=_                         | 301,302,303,304
            filter[template_name][in]=order_ready,login_code      | 301,302
            filter[category]=UTILITY&filter[status]=APPROVED      | 301
            """)
    void areFoundAndSorted(String query, String ids) {
        String encoded = query.replace("[", "%5B").replace("]", "%5D");
        assertThat(full.get("/templates?" + encoded).ids()).isEqualTo(ids);
    }

    @ParameterizedTest
    @ValueSource(strings = {"per_page=0", "filter%5Bstatus%5D=approved", "filter%5Bcategory%5D%5Bin%5D=UTILITY,OTHER"})
    void refuseWhatTheirListDoesNotKnow(String query) {
        assertThat(full.get("/templates?" + query).code()).isEqualTo("VALIDATION_ERROR");
    }

    @Test
    void showOnlyTheFieldsAskedFor() {
        assertThat(full.get("/templates?fields=otp_button_config,components")
                        .data()
                        .get(1)
                        .propertyNames())
                .containsExactly("id", "otp_button_config", "components");
    }

    @Test
    void showTheirTextsUnharmed() {
        var template = full.get("/templates/1184930275112003").data();
        assertThat(template.path("header_data_text").asString()).isEqualTo("خصم {{1}}٪ هذا الربيع");
        assertThat(template.path("components").get(0).path("text")).isEqualTo(template.path("header_data_text"));
    }

    @Test
    void showTheButtonThatCarriesACode() {
        var template = full.get("/templates/1184930275112002").data();
        assertThat(template.path("otp_button_config"))
                .hasToString("{\"otp_type\":\"COPY_CODE\",\"text\":\"Copy code\"}");
        assertThat(template.path("code_expiration_minutes").asInt()).isEqualTo(10);
        assertThat(template.path("buttons_data").asString()).contains("otp{{1}}");
    }

    @Test
    void ofAnotherWorkspaceAreNotThere() {
        assertThat(other.get("/templates").ids()).isEmpty();
        assertThat(other.get("/templates/1184930275112001").code()).isEqualTo("NOT_FOUND");
    }
}
