package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateSyncTest extends SandboxTest {

    private static final String SPRING_SALE = "/templates/1184930275112003";
    private static final String DELIVERY_UPDATE = "/templates/1184930275112005";

    @AfterEach
    void repair() {
        STORED.execute("alter table templates drop constraint if exists fault");
    }

    @Test
    void fetchesWhatIsNew() {
        assertThat(full.get(DELIVERY_UPDATE).code()).isEqualTo("NOT_FOUND");
        assertThat(sync().data()).hasToString("{\"synced\":5}");
        var fetched = full.get(DELIVERY_UPDATE).data();
        assertThat(fetched.path("id").asLong()).isEqualTo(1001);
        assertThat(fetched.path("name")).isEqualTo(fetched.path("template_name"));
        assertThat(fetched.path("body_params_count").asInt()).isEqualTo(2);
        assertThat(fetched.path("body_variable_value").asString()).isEqualTo("[\"A-1093\",\"Sunday\"]");
        assertThat(fetched.path("footer_data").asString()).isEqualTo("Nile Books");
        assertThat(fetched.path("header_data_format").asString()).isEqualTo("NONE");
    }

    @Test
    void changesWhatDiffersAndNothingElse() {
        var before = full.get(SPRING_SALE).data();
        sync();
        var after = full.get(SPRING_SALE).data();
        assertThat(before.propertyNames())
                .filteredOn(name -> !before.path(name).equals(after.path(name)))
                .containsExactly("status", "updated_at");
        assertThat(after.path("status").asString()).isEqualTo("APPROVED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1184930275112001", "1184930275112002", "1184930275112004"})
    void leavesWhatIsTheSameAsItIs(String id) {
        var before = full.get("/templates/" + id).data();
        sync();
        assertThat(full.get("/templates/" + id).data()).isEqualTo(before);
    }

    @Test
    void isTheSecondTimeWithoutEffect() {
        sync();
        var before = full.get("/templates").data();
        assertThat(sync().data()).hasToString("{\"synced\":5}");
        assertThat(full.get("/templates").data()).isEqualTo(before);
    }

    @Test
    void dropsWhatWhatsappHasNoMore() {
        STORED.update("delete from whatsapp_templates where name = 'refund_note'");
        assertThat(sync().data()).hasToString("{\"synced\":4}");
        assertThat(full.get("/templates").ids()).isEqualTo("301,302,303,1001");
    }

    @Test
    void dropsAllWhenWhatsappHasNone() {
        STORED.update("delete from whatsapp_templates");
        assertThat(sync().data()).hasToString("{\"synced\":0}");
        assertThat(full.get("/templates").ids()).isEmpty();
    }

    @Test
    void takesATemplateThatWasMadeAnewForAnotherOne() {
        STORED.update("update whatsapp_templates set template_id = '2000' where name = 'refund_note'");
        assertThat(sync().data()).hasToString("{\"synced\":5}");
        assertThat(full.get("/templates/2000").data().path("id").asLong()).isEqualTo(1002);
        assertThat(full.get("/templates?filter%5Btemplate_name%5D=refund_note").ids())
                .isEqualTo("1002");
    }

    @Test
    void readsTheFileOfAHeaderAndTheButtonOfACode() {
        STORED.update(
                "update whatsapp_templates set components = ?, message_send_ttl_seconds = 600 where name = 'refund_note'",
                """
                [{"type": "HEADER", "format": "DOCUMENT", "example": {"header_handle": ["https://files.example.com/a.pdf"]}},
                 {"type": "BODY", "text": "{{1}}, again {{1}}, and {{2}}.", "add_security_recommendation": true},
                 {"type": "FOOTER", "code_expiration_minutes": 5},
                 {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Fill in", "url": "https://a.example/?otp_type=ONE_TAP"}]}]""");
        sync();
        var template = full.get("/templates/1184930275112004").data();
        assertThat(template.path("header_data_format").asString()).isEqualTo("DOCUMENT");
        assertThat(template.path("header_file_url").asString()).isEqualTo("https://files.example.com/a.pdf");
        assertThat(template.path("body_params_count").asInt()).isEqualTo(2);
        assertThat(template.path("body_variable_value").isNull()).isTrue();
        assertThat(template.path("add_security_recommendation").asBoolean()).isTrue();
        assertThat(template.path("code_expiration_minutes").asInt()).isEqualTo(5);
        assertThat(template.path("message_send_ttl_seconds").asInt()).isEqualTo(600);
        assertThat(template.path("otp_button_config")).hasToString("{\"otp_type\":\"ONE_TAP\",\"text\":\"Fill in\"}");
    }

    @Test
    void keepsEverythingWhenTheDatabaseFailsInTheMiddle() {
        STORED.execute("alter table templates add constraint fault check (template_name <> 'delivery_update')");
        STORED.update("delete from whatsapp_templates where name = 'refund_note'");
        var before = full.get("/templates").data();
        assertThat(sync().code()).isEqualTo("INTERNAL_ERROR");
        assertThat(full.get("/templates").data()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from whatsapp_connections where tenant_id = 41",
                "update whatsapp_connections set business_account_id = null where tenant_id = 41",
                "update whatsapp_connections set has_access_token = false where tenant_id = 41"
            })
    void needsAConnectionThatIsComplete(String disconnect) {
        STORED.update(disconnect);
        Api.Reply reply = sync();
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.code()).isEqualTo("WHATSAPP_NOT_CONFIGURED");
        assertThat(full.get("/templates").ids()).isEqualTo("301,302,303,304");
    }

    @Test
    void fetchesTheOwnAccountOnly() {
        assertThat(Api.as(SANDBOX, "limited").post("/templates/sync", null).data())
                .hasToString("{\"synced\":0}");
        assertThat(full.get("/templates").ids()).isEqualTo("301,302,303,304");
    }

    @Test
    void addsNothingTwiceHoweverManyTry() {
        List<Integer> statuses = Parallel.run(6, number -> sync().status());
        assertThat(statuses).containsOnly(200);
        assertThat(full.get("/templates").ids()).isEqualTo("301,302,303,304,1001");
    }

    private Api.Reply sync() {
        return full.post("/templates/sync", null);
    }
}
