package io.getrasl.conformance.wrong;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Mutations of lists that need both the query and the reply. */
final class Lists {

    private static final int MAXIMUM = 100;

    private Lists() {}

    /** Finds a template by the id that lists show beside WhatsApp's. */
    static Mutation templateByInternalId() {
        return (call, correct) -> {
            Answer answer = correct.answer(call);
            String list = call.path().substring(0, call.path().lastIndexOf('/'));
            if (answer.status() == 404) {
                for (JsonNode item :
                        correct.answer(call.to("GET", list, null)).object().path("data")) {
                    if (item.path("id").asString().equals(call.id())) {
                        String known = list + '/' + item.path("template_id").asString();
                        return correct.answer(call.to("GET", known, null));
                    }
                }
            }
            return answer;
        };
    }

    /** Says that more fit on a page than may. */
    static Mutation aboveTheMaximum() {
        return (call, correct) -> {
            Answer answer = correct.answer(call);
            int asked = number(call.query().value("per_page"));
            ObjectNode body = answer.object();
            if (answer.status() != 200 || asked <= MAXIMUM) {
                return answer;
            }
            pagination(body).put("per_page", asked);
            return answer.withBody(body);
        };
    }

    /** Every page is the first, whatever its number says. */
    static Mutation alwaysTheFirst() {
        return (call, correct) -> {
            Answer answer = correct.answer(call.withQuery(call.query().without("page")));
            int asked = number(call.query().value("page"));
            ObjectNode body = answer.object();
            if (answer.status() != 200 || asked < 2) {
                return answer;
            }
            pagination(body).put("current_page", asked);
            return answer.withBody(body);
        };
    }

    /** Rows are counted with 32 bits. */
    static Mutation noFarPage() {
        return (call, correct) -> number(call.query().value("page")) > Integer.MAX_VALUE / MAXIMUM
                ? Answer.error(500, "INTERNAL_ERROR", "Numeric value out of range")
                : correct.answer(call);
    }

    /** A page of no size has the usual one. */
    static Mutation anySize() {
        return (call, correct) -> {
            Answer answer = correct.answer(call);
            return answer.status() == 422
                    ? correct.answer(call.withQuery(call.query().without("per_page")))
                    : answer;
        };
    }

    /** Counts what is on the page. */
    static Mutation totalOfThePage() {
        return Mutations.body(
                200, body -> pagination(body).put("total", body.path("data").size()));
    }

    /** An empty page is not found. */
    static Mutation noPagePastTheEnd() {
        return (call, correct) -> {
            Answer answer = correct.answer(call);
            boolean empty = answer.status() == 200
                    && answer.object().path("data").isEmpty()
                    && number(call.query().value("page")) > 1;
            return empty ? Answer.error(404, "NOT_FOUND", "Page not found") : answer;
        };
    }

    /** Keeps the position of the first item where there is none. */
    static Mutation positionOfNothing() {
        return Mutations.body(200, body -> {
            if (body.path("data").isEmpty()) {
                pagination(body).put("from", 0).put("to", 0);
            }
        });
    }

    /** Sorts the other way round. */
    static Query reversed(Query query) {
        String sort = query.value("sort");
        return sort == null ? query : query.with("sort", sort.startsWith("-") ? sort.substring(1) : "-" + sort);
    }

    /** Sorts by the first field only. */
    static Query firstFieldOnly(Query query) {
        String sort = query.value("sort");
        return sort == null ? query : query.with("sort", sort.split(",")[0]);
    }

    private static ObjectNode pagination(ObjectNode body) {
        return (ObjectNode) body.at("/meta/pagination");
    }

    private static int number(String text) {
        return text != null && text.matches("[0-9]{1,10}")
                ? (int) Math.min(Integer.MAX_VALUE, Long.parseLong(text))
                : 0;
    }
}
