package io.getrasl.sandbox.state;

import io.getrasl.sandbox.access.TokenHash;
import java.util.List;
import java.util.Locale;

/** Workspaces, their plans, users and tokens. */
final class WorkspaceTypes {

    /** What the sandbox's routes and options take for the workspace where none is named. */
    private static final long FIRST_WORKSPACE = 41;

    private static final long FIRST_USER = 101;
    private static final String FIRST_TOKEN = "rasl_sandbox_full";

    private WorkspaceTypes() {}

    static RecordType workspaces() {
        return new RecordType("workspaces", "tenants", RecordType.Shape.LIST, "The workspaces, at least one.")
                .keptInPlace()
                .ofNoWorkspace()
                .id(FIRST_WORKSPACE, "workspace")
                .with(
                        Field.text("name", 255, (draft, around) -> "Workspace " + draft.id(), "Company name."),
                        Field.text("subdomain", 255, WorkspaceTypes::subdomain, "Short name, unique."),
                        Field.text("status", 50, Fallback.of("active"), "State of the account."),
                        Fields.createdAt(),
                        Fields.optionalNumber("plan_id", Long.MAX_VALUE, "Id of the plan."),
                        Field.text("plan_name", 255, Fallback.of("Sandbox"), "Name of the plan."),
                        Field.text("plan_status", 50, Fallback.of("active"), "State of the subscription.")
                                .orNull(),
                        Field.of(Kind.SECOND, "plan_expires_at", Fallback.NOTHING, "End of the billing period.")
                                .orNull());
    }

    static RecordType limits() {
        return new RecordType(
                        "limits",
                        "plan_limits",
                        RecordType.Shape.MAP,
                        "How much the plan allows of each feature; -1 for no limit.")
                .orderedBy("feature")
                .with(
                        Field.text("feature", 50, Fallback.NOTHING, "The feature.")
                                .oneOf(List.of("contacts", "conversations", "campaigns", "staff")),
                        Field.number("maximum", Long.MAX_VALUE, Fallback.of(-1L), "The most; -1 for no limit."))
                .orElse("{}");
    }

    static RecordType features() {
        return new RecordType(
                        "features", "plan_features", RecordType.Shape.MAP, "Whether the plan includes each feature.")
                .orderedBy("feature")
                .with(
                        Field.text("feature", 50, Fallback.NOTHING, "The feature.")
                                .oneOf(List.of(
                                        "whatsapp_templates",
                                        "bulk_messaging",
                                        "chatbot",
                                        "advanced_analytics",
                                        "api_access",
                                        "custom_branding")),
                        Field.of(Kind.FLAG, "enabled", Fallback.of(true), "Whether the plan includes it."))
                .orElse("{}");
    }

    static RecordType staff() {
        return new RecordType("staff", "staff", RecordType.Shape.LIST, "The users of the workspace.")
                .id(FIRST_USER, "user")
                .with(Field.text("name", 255, (draft, around) -> "User " + draft.id(), "The user's name."))
                .orElse("[{}]");
    }

    /** @param scopes all that there are */
    static RecordType tokens(List<String> scopes) {
        RecordType calls = new RecordType(
                        "window", "rate_windows", RecordType.Shape.ONE, "How often it has called in its latest minute.")
                .keptInPlace()
                .ofNoWorkspace()
                .orderedBy("token")
                .with(
                        Field.number("minute", Long.MAX_VALUE, Fallback.of(0L), "The minute, counted from 1970.")
                                .in("window_minute"),
                        Field.number("calls", Integer.MAX_VALUE, Fallback.of(0L), "Calls in it."))
                .orElse("{}");
        return new RecordType(
                        "tokens",
                        "tokens",
                        RecordType.Shape.LIST,
                        "What may call the API. Exports have hashes, never tokens.")
                .keptInPlace()
                .orderedBy("sha256")
                .with(
                        Field.text(
                                "sha256",
                                64,
                                Fallback.NOTHING,
                                "SHA-256 of the token, in hexadecimal. Exports have it; write token instead."),
                        Field.text(
                                        "token",
                                        255,
                                        Fallback.NOTHING,
                                        "The token itself; rasl_sandbox_full where token and sha256 are left out.")
                                .onlyRead(),
                        Field.of(
                                        Kind.WORDS,
                                        "scopes",
                                        (draft, around) -> scopes,
                                        "What it may do; everything where it is left out.")
                                .oneOf(scopes),
                        Field.number(
                                        "calls_per_minute",
                                        Integer.MAX_VALUE,
                                        (draft, around) -> around.callsPerMinute(),
                                        "What it may call in a minute, null for no limit; what --rate-limit says where it is left out.")
                                .orNull())
                .finishedBy((draft, around) -> hash(draft))
                .owning(calls, "token");
    }

    /** Text of the tokens of a workspace that names none: the first workspace has one, so that anybody can call. */
    static String tokensOf(boolean firstWorkspace) {
        return firstWorkspace ? "[{}]" : "[]";
    }

    private static void hash(Draft draft) {
        if (draft.get("sha256") != null && draft.get("token") != null) {
            throw new StateException(draft.spot("token"), "stands beside sha256; give one of them");
        }
        if (draft.get("sha256") == null) {
            Object token = draft.get("token");
            draft.put("sha256", TokenHash.of(token == null ? FIRST_TOKEN : (String) token));
        } else if (!((String) draft.get("sha256")).matches("[0-9a-f]{64}")) {
            throw new StateException(draft.spot("sha256"), "must be 64 hexadecimal digits in lower case");
        }
    }

    private static Object subdomain(Draft draft, Around around) {
        String name = ((String) draft.get("name")).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return name.isEmpty() ? "workspace" + draft.id() : name;
    }
}
