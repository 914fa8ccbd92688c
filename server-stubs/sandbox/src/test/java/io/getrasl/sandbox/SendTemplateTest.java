package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SendTemplateTest extends SandboxTest {

    private static final String ORDER = "'template_name': 'order_ready', 'language': 'en',"
            + " 'header_image_url': 'https://files.example.com/parcel.jpg', 'button_0': 'A-1093'";

    @Test
    void showsWhatTheCustomerReads() {
        long id = send(ORDER + ", 'field_1': '@{contact_first_name}', 'field_2': 'A-1093'")
                .data()
                .path("chat_message_id")
                .asLong();
        assertThat(full.get("/messages/" + id).data().path("message").asString())
                .isEqualTo("<p>Hello Layla, your order A-1093 is ready.</p><p>Nile Books</p>");
    }

    @Test
    void showsMarkupAsText() {
        send(ORDER + ", 'field_1': '<b>', 'field_2': '{{1}}'");
        assertThat(full.get("/messages").data().path(0).path("message").asString())
                .isEqualTo("<p>Hello &lt;b&gt;, your order {{1}} is ready.</p><p>Nile Books</p>");
    }

    @Test
    void keepsTheFileOfTheHeader() {
        long id = send(ORDER + ", 'field_1': 'Layla', 'field_2': 'A-1093'")
                .data()
                .path("chat_message_id")
                .asLong();
        assertThat(full.get("/messages/" + id).data().path("url").asString())
                .matches("https://getrasl\\.io/storage/whatsapp/[0-9a-f]{32}/parcel\\.jpg");
    }

    @Test
    void needsTheTextOfAHeaderWithAVariable() {
        full.post("/templates/sync", "{}");
        STORED.update("update templates set status = 'APPROVED' where template_name = 'spring_sale'");
        assertThat(send("'template_name': 'spring_sale', 'language': 'ar', 'field_1': 'Layla'")
                        .details())
                .isEqualTo("{'header_field_1':['This template needs a value for header_field_1']}");
    }

    @Test
    void takesNoFileOfAHeaderThatCannotBeFetched() {
        assertThat(send("'template_name': 'order_ready', 'language': 'en', 'header_image_url': 'parcel.jpg'")
                        .details())
                .isEqualTo("{'header_image_url':['Must be an address that begins with https:// or http://']}");
    }

    @Test
    void needsTheLanguageToo() {
        assertThat(send("'template_name': 'order_ready', 'language': 'ar'").details())
                .isEqualTo("{'template_name':['There is no approved template of this name and language']}");
    }

    @Test
    void knowsNoTemplateOfAnotherWorkspace() {
        STORED.update("insert into plan_features (tenant_id, feature, enabled) select 43, 'x', true from seed_lock");
        STORED.update("update plan_features set enabled = true where tenant_id = 43");
        String body = "{'phone': '+201005550301', 'template_name': 'order_ready', 'language': 'en'}";
        assertThat(Api.as(SANDBOX, "limited").post("/messages/template", body).details())
                .contains("There is no approved template");
    }

    @Test
    void looksAtThePlanBeforeTheTemplate() {
        String body = "{'phone': '+201005550301', 'template_name': 'nothing', 'language': 'en'}";
        assertThat(Api.as(SANDBOX, "limited").post("/messages/template", body).code())
                .isEqualTo("FEATURE_NOT_AVAILABLE");
    }

    @Test
    void makesACodeAndTellsIt() {
        Api.Reply reply =
                send("'template_name': 'login_code', 'language': 'en', 'auto_generate_otp': true, 'field_2': '5'");
        String code = reply.data().path("otp_code").asString();
        assertThat(code).matches("[0-9]{6}");
        assertThat(full.get("/messages").data().path(0).path("message").asString())
                .isEqualTo("<p>" + code + " is your code. It expires in 5 minutes.</p>");
    }

    @Test
    void tellsNoCodeThatItDidNotMake() {
        assertThat(send("'template_name': 'login_code', 'language': 'en', 'field_1': '408213', 'field_2': '5'")
                        .data()
                        .has("otp_code"))
                .isFalse();
    }

    @Test
    void makesNoCodeForAnyOtherTemplate() {
        assertThat(send(ORDER + ", 'field_2': 'A-1093', 'auto_generate_otp': true")
                        .details())
                .isEqualTo("{'auto_generate_otp':['Only a template of the category AUTHENTICATION carries a code']}");
    }

    @Test
    void makesNoCodeForAFieldThatIsNotThere() {
        assertThat(send("'template_name': 'login_code', 'language': 'en', 'field_1': '1', 'field_2': '5',"
                                + " 'auto_generate_otp': true, 'otp_field_number': 3")
                        .details())
                .isEqualTo("{'otp_field_number':['This template has no such field']}");
    }

    private Api.Reply send(String values) {
        return full.post("/messages/template", "{'phone': '+201005550142', " + values + "}");
    }
}
