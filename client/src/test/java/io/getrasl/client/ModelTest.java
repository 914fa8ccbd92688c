package io.getrasl.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.getrasl.client.error.MissingPropertyException;
import io.getrasl.client.model.BatchDeleteContactsRequest;
import io.getrasl.client.model.Contact;
import io.getrasl.client.model.ContactType;
import io.getrasl.client.model.CreateContactRequest;
import io.getrasl.client.model.FailedContact;
import io.getrasl.client.model.FeatureUsage;
import io.getrasl.client.model.Group;
import io.getrasl.client.model.UpdateContactRequest;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What models keep, refuse and hide. */
class ModelTest {

    private static <T> T read(String json, Class<T> type) {
        return RaslJson.mapper().readValue(json, type);
    }

    private static String write(Object model) {
        return RaslJson.mapper().writeValueAsString(model);
    }

    @Test
    void whatWasReadIsWrittenBack() {
        assertThat(write(read(Fixtures.CONTACT, Contact.class))).isEqualTo(Fixtures.CONTACT);
    }

    @Test
    void unknownPropertiesAreKeptToTheLastDigit() {
        String json = "{\"id\":1,\"score\":1.50,\"huge\":123456789012345678901,\"nested\":{\"a\":[true,null,\"x\"]}}";

        Contact contact = read(json, Contact.class);

        assertThat(contact.additionalProperties())
                .containsEntry("score", new BigDecimal("1.50"))
                .containsKeys("huge", "nested");
        assertThat(write(contact)).isEqualTo(json);
    }

    @Test
    void unknownValueOfAnEnumerationIsKept() {
        Contact contact = read("{\"type\":\"friend\"}", Contact.class);

        assertThat(contact.type()).isEqualTo(ContactType.of("friend"));
        assertThat(contact.type().known()).isEqualTo(ContactType.Known.UNKNOWN);
        assertThat(write(contact)).isEqualTo("{\"type\":\"friend\"}");
    }

    @Test
    void knownValueOfAnEnumerationIsItsConstant() {
        assertThat(read("{\"type\":\"lead\"}", Contact.class).type()).isSameAs(ContactType.LEAD);
        assertThat(ContactType.of("lead")).isSameAs(ContactType.LEAD);
        assertThat(ContactType.of("lead").known()).isEqualTo(ContactType.Known.LEAD);
    }

    @Test
    void absentNullAndValueAreDistinct() {
        Contact absent = read("{}", Contact.class);
        Contact empty = read("{\"email\":null}", Contact.class);

        assertThat(absent.hasEmail()).isFalse();
        assertThat(empty.hasEmail()).isTrue();
        assertThat(empty.email()).isNull();
        assertThat(absent).isNotEqualTo(empty);
        assertThat(write(absent)).isEqualTo("{}");
    }

    @Test
    void missingPropertyIsNamedWhenAskedFor() {
        Contact sparse = read("{\"id\":812}", Contact.class);

        assertThat(sparse.id()).isEqualTo(812);
        assertThatThrownBy(sparse::lastname)
                .isInstanceOf(MissingPropertyException.class)
                .hasMessage("the reply did not contain Contact.lastname");
        assertThatThrownBy(sparse::email).hasMessage("the reply did not contain Contact.email");
    }

    @Test
    void forbiddenNullIsToleratedUntilAskedFor() {
        Contact contact = read("{\"lastname\":null}", Contact.class);

        assertThatThrownBy(contact::lastname)
                .hasMessage("Contact.lastname is null in the reply, which the specification does not allow");
        assertThat(write(contact)).isEqualTo("{\"lastname\":null}");
    }

    @Test
    void optionalPropertyThatIsAbsentIsNull() {
        assertThat(read("{}", Contact.class).groups()).isNull();
    }

    @Test
    void buildNamesWhatIsMissing() {
        assertThatThrownBy(() -> CreateContactRequest.builder()
                        .firstname("Layla")
                        .lastname("Haddad")
                        .sourceId(4)
                        .statusId(2)
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("CreateContactRequest needs a value for phone, type");
    }

    @Test
    void nullIsRefusedWhereTheSpecificationDoesNotAllowIt() {
        assertThatThrownBy(() -> UpdateContactRequest.builder().firstname(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("UpdateContactRequest.firstname must not be null");
    }

    @Test
    void nullInAListIsRefusedByName() {
        assertThatThrownBy(() -> CreateContactRequest.builder().groups(Arrays.asList(3L, null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("CreateContactRequest.groups must not hold null");
    }

    @Test
    void builtModelEqualsTheOneRead() {
        Group built = Group.builder()
                .id(3)
                .name("VIP")
                .createdAt(OffsetDateTime.parse("2026-01-05T10:00:00Z"))
                .updatedAt(OffsetDateTime.parse("2026-01-05T10:00:00Z"))
                .additionalProperty("members", 5)
                .build();

        assertThat(read(write(built), Group.class)).isEqualTo(built).hasSameHashCodeAs(built);
    }

    @Test
    void toBuilderKeepsEverything() {
        Contact contact = read(Fixtures.CONTACT.replace("}", ",\"new\":1}"), Contact.class);

        assertThat(write(contact.toBuilder().id(813).build()))
                .isEqualTo(write(contact).replace("812", "813"));
    }

    @Test
    void builderCanBeUsedAgainWithoutChangingWhatItBuilt() {
        BatchDeleteContactsRequest.Builder builder =
                BatchDeleteContactsRequest.builder().ids(1);
        BatchDeleteContactsRequest first = builder.build();

        builder.ids(2, 3);

        assertThat(first.ids()).containsExactly(1L);
    }

    @Test
    void listsAreCopied() {
        List<Long> ids = new ArrayList<>(List.of(1L));
        BatchDeleteContactsRequest request = BatchDeleteContactsRequest.of(ids);

        ids.add(2L);

        assertThat(request.ids()).containsExactly(1L);
        assertThatThrownBy(() -> request.ids().add(3L)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void mapsAreCopied() {
        Map<String, List<String>> errors = new HashMap<>(Map.of("phone", new ArrayList<>(List.of("taken"))));
        FailedContact failed = FailedContact.builder().index(0).errors(errors).build();

        errors.get("phone").add("wrong");
        errors.clear();

        assertThat(failed.errors()).isEqualTo(Map.of("phone", List.of("taken")));
    }

    @Test
    void knownPropertyIsNoAdditionalOne() {
        assertThatThrownBy(() -> Group.builder().additionalProperty("name", "x"))
                .hasMessage("Group.name has a method of its own");
    }

    @Test
    void sensitiveValuesAreMasked() {
        String text = read(Fixtures.CONTACT.replace("}", ",\"mother\":\"Secret\"}"), Contact.class)
                .toString();

        assertThat(text)
                .contains(
                        "id=812",
                        "company=null",
                        "firstname=***",
                        "phone=***",
                        "email=***",
                        "additionalProperties=[mother]")
                .doesNotContain("Layla", "Haddad", "layla@example.com", "+2010", "Secret");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:15:30+00:00, 2026-03-02T09:15:30+00:00",
        "2026-03-02T09:15:30Z, 2026-03-02T09:15:30+00:00",
        "2026-03-02T11:15:30+02:00, 2026-03-02T11:15:30+02:00",
        "2026-03-02T09:15:30.120Z, 2026-03-02T09:15:30.12+00:00"
    })
    void dateAndTimeKeepsItsOffset(String read, String written) {
        Group group = read("{\"created_at\":\"" + read + "\"}", Group.class);

        assertThat(group.createdAt()).isEqualTo(OffsetDateTime.parse(read));
        assertThat(write(group)).isEqualTo("{\"created_at\":\"" + written + "\"}");
    }

    @Test
    void wholeNumbersAreWrittenWithoutFraction() {
        assertThat(write(read("{\"percentage_used\":0}", FeatureUsage.class))).isEqualTo("{\"percentage_used\":0}");
        assertThat(write(read("{\"percentage_used\":0.5}", FeatureUsage.class))).isEqualTo("{\"percentage_used\":0.5}");
    }

    @Test
    void anyJackson3MapperWillDo() {
        var other = JsonMapper.builder().build();

        assertThat(other.writeValueAsString(other.readValue(Fixtures.CONTACT, Contact.class)))
                .isEqualTo(Fixtures.CONTACT);
    }
}
