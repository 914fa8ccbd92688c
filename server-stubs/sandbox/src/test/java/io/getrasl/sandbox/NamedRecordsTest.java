package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What groups, sources and statuses have in common. */
class NamedRecordsTest extends SandboxTest {

    @ParameterizedTest
    @CsvSource({"/groups, '3,9'", "/sources, '4,6,8'", "/statuses, '2,5,7'"})
    void areListedById(String path, String ids) {
        assertThat(full.get(path).ids()).isEqualTo(ids);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /groups?sort=-name                                                  | 3,9
            /sources?sort=name                                                  | 8,6,4
            /sources?sort=-created_at,-name                                     | 4,6,8
            /sources?search=ER                                                  | 6
            /sources?q=ER                                                       | 6
            /sources?filter[name]=Radio                                         | 8
            /sources?filter[name][ne]=Radio                                     | 4,6
            /sources?filter[name][like]=E                                       | 4,6
            /statuses?filter[name][in]=New,Won                                  | 2,5
            /statuses?filter[name][not_in]=New,Won                              | 7
            /statuses?filter[created_at][lt]=2026-01-05T10:00:00Z               | ''
            /statuses?filter[created_at][lte]=2026-01-05T10:00:00Z&per_page=2   | 2,5
            """)
    void areFoundAndSorted(String path, String ids) {
        assertThat(full.get(path.replace("[", "%5B").replace("]", "%5D")).ids()).isEqualTo(ids);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/groups", "/sources", "/statuses"})
    void areCreatedWithTheNextId(String path) {
        assertThat(full.post(path, "{'name': 'Spring'}").data().path("id").asLong())
                .isEqualTo(1001);
        assertThat(full.post(path, "{'name': 'Autumn'}").data().path("id").asLong())
                .isEqualTo(1002);
    }

    @ParameterizedTest
    @CsvSource({"/groups/3, /groups, Newsletter", "/sources/4, /sources, Radio", "/statuses/2, /statuses, Won"})
    void takeNoNameTwice(String one, String all, String taken) {
        String body = "{'name': '" + taken + "'}";
        assertThat(full.post(all, body).details()).endsWith("with this name already exists']}");
        assertThat(full.patch(one, body).details()).endsWith("with this name already exists']}");
    }

    @ParameterizedTest
    @CsvSource({"/groups, VIP", "/sources, Website", "/statuses, Dormant"})
    void mayHaveTheNamesOfAnotherWorkspace(String path, String name) {
        assertThat(other.post(path, "{'name': '" + name + "'}").status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/groups/9", "/sources/8", "/statuses/7"})
    void giveTheirNameFreeWhenTheyAreDeleted(String path) {
        String name = full.get(path).data().path("name").asString();
        assertThat(full.delete(path).status()).isEqualTo(200);
        assertThat(full.get(path).code()).isEqualTo("NOT_FOUND");
        assertThat(full.delete(path).code()).isEqualTo("NOT_FOUND");
        String all = path.substring(0, path.lastIndexOf('/'));
        assertThat(full.post(all, "{'name': '" + name + "'}").status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/groups/13", "/sources/14", "/statuses/12"})
    void ofAnotherWorkspaceAreNotThere(String path) {
        assertThat(full.get(path).code()).isEqualTo("NOT_FOUND");
        assertThat(full.patch(path, "{'name': 'Mine'}").code()).isEqualTo("NOT_FOUND");
        assertThat(full.delete(path).code()).isEqualTo("NOT_FOUND");
        assertThat(other.get(path).data().path("name").asString()).isNotEqualTo("Mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/groups/3", "/sources/4", "/statuses/2"})
    void areShownWithTheirNewNameAndTheTimeOfTheChange(String path) {
        var before = full.get(path).data();
        var reply = full.patch(path, "{'name': 'Spring'}").data();
        var after = full.get(path).data();
        assertThat(reply).isEqualTo(after);
        assertThat(before.propertyNames())
                .filteredOn(name -> !before.path(name).equals(after.path(name)))
                .containsExactly("name", "updated_at");
    }

    @ParameterizedTest
    @CsvSource({"/groups, Group", "/sources, Source", "/statuses, Status"})
    void needAName(String path, String noun) {
        assertThat(full.post(path, "{'name': ''}").details()).isEqualTo("{'name':['" + noun + " name is required']}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/groups", "/sources", "/statuses"})
    void takeNamesOf255CharactersOfAnyKind(String path) {
        String name = "\uD83C\uDF37".repeat(255);
        assertThat(full.post(path, "{'name': '" + name + "'}")
                        .data()
                        .path("name")
                        .asString())
                .isEqualTo(name);
        assertThat(full.post(path, "{'name': '" + name + "!'}").status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/groups", "/sources", "/statuses"})
    void takeANameFromOneOfMany(String path) {
        List<Integer> statuses =
                Parallel.run(8, number -> full.post(path, "{'name': 'Spring'}").status());
        assertThat(Collections.frequency(statuses, 201)).isEqualTo(1);
        assertThat(Collections.frequency(statuses, 422)).isEqualTo(7);
    }

    @Test
    void keepTheColorThatIsNotMentioned() {
        assertThat(full.patch("/statuses/5", "{'name': 'Sold'}")
                        .data()
                        .path("color")
                        .asString())
                .isEqualTo("#1FA97A");
    }

    @Test
    void loseTheColorThatIsSentAsNull() {
        full.patch("/statuses/5", "{'name': 'Won', 'color': null}");
        assertThat(full.get("/statuses/5").data().path("color").isNull()).isTrue();
    }

    @Test
    void areEmbeddedInContactsByTheirNewName() {
        full.patch("/sources/4", "{'name': 'Trade fair'}");
        assertThat(full.get("/contacts/812?include=source")
                        .data()
                        .path("source")
                        .path("name")
                        .asString())
                .isEqualTo("Trade fair");
    }
}
