package io.getrasl.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.conformance.Runner.Outcome;
import io.getrasl.conformance.wrong.Fault;
import io.getrasl.conformance.wrong.WrongServer;
import io.getrasl.sandbox.Sandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

/** What the reports say of a server with a fault. */
class ReportsTest {
    @TempDir
    private static Path reports;

    private static Sandbox sandbox;
    private static Outcome outcome;

    @BeforeAll
    static void run() throws Exception {
        sandbox = Sandbox.start("--port", "0", "--rate-limit", "0");
        try (WrongServer server = WrongServer.start(sandbox.baseUrl(), Set.of(Fault.CREATE_ANSWERS_200))) {
            outcome = Runner.check(server.baseUrl(), "--only", "createContact", "--report-dir", reports.toString());
        }
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void aFailureSaysWhatIsAskedAndWhere() {
        JsonNode finding = outcome.json().at("/failures/0/findings/0");
        assertThat(finding.path("got").asString())
                .isEqualTo("the status is 200, documented are [201, 401, 403, 404, 422, 429, 500]");
        assertThat(finding.path("place").asString()).matches("openapi/paths/contacts\\.yaml:\\d+:\\d+");
        assertThat(finding.path("repeat").asString())
                .startsWith("curl -i -X POST -H \"Authorization: Bearer $RASL_TOKEN\"");
        assertThat(finding.path("reply").asString()).startsWith("200 {");
    }

    @Test
    void oneSymptomIsReportedOnceWithItsNumber() {
        JsonNode findings = outcome.json().at("/failures/0/findings");
        assertThat(findings).hasSize(1);
        assertThat(findings.at("/0/times").asInt()).isGreaterThan(3);
    }

    @Test
    void junitCountsWhatItHolds() throws Exception {
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(reports.resolve("junit.xml").toFile())
                .getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("testsuites");
        assertThat(root.getElementsByTagName("testcase").getLength())
                .isEqualTo(Integer.parseInt(root.getAttribute("tests")));
        assertThat(root.getElementsByTagName("failure").getLength())
                .isEqualTo(Integer.parseInt(root.getAttribute("failures")));
        assertThat(root.getElementsByTagName("skipped").getLength())
                .isEqualTo(Integer.parseInt(root.getAttribute("skipped")));
        assertThat(root.getElementsByTagName("failure").getLength())
                .isEqualTo(outcome.json().path("failed").asInt());
    }

    @Test
    void thePageHoldsEachFailureAndNeedsNoOtherFile() throws Exception {
        String page = Files.readString(reports.resolve("report.html"));
        outcome.json()
                .path("failures")
                .forEach(failure -> assertThat(page)
                        .contains("<article id=\"" + failure.path("check").asString() + "\">")
                        .contains(failure.at("/findings/0/place").asString()));
        assertThat(page)
                .contains("<html lang=\"en\">")
                .doesNotContain("<script")
                .doesNotContain("src=")
                .doesNotContain("<link");
    }

    @Test
    void theTextIsWhatIsPrinted() throws Exception {
        assertThat(Files.readString(reports.resolve("report.txt")))
                .contains("FAILED createContact/reply.status  POST /contacts")
                .contains("DOES NOT CONFORM: ");
    }
}
