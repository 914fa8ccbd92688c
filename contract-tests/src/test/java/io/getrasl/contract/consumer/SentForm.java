package io.getrasl.contract.consumer;

import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.getrasl.contract.FormPart;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The parts of a form that was sent. */
final class SentForm {
    private SentForm() {}

    static List<FormPart> parts(LoggedRequest sent) {
        return sent.getParts().stream().map(SentForm::part).toList();
    }

    /** The order of parts means nothing, and who parses a form need not keep it. */
    static List<FormPart> inOneOrder(List<FormPart> parts) {
        return parts.stream().sorted(Comparator.comparing(FormPart::name)).toList();
    }

    private static FormPart part(Request.Part part) {
        return new FormPart(
                part.getName(),
                part.getBody().asString(),
                Optional.ofNullable(part.getFileName())
                        .map(name -> new FormPart.File(
                                name, part.getHeader("Content-Type").firstValue())));
    }
}
