package io.getrasl.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One contract: a request, who sends it, and the reply that it gets.
 *
 * @param operationId the operation
 * @param tag its first tag
 * @param example name of the example in the specification, such as {@code VALIDATION_ERROR.missing}
 * @param method HTTP method in capitals
 * @param basePath path below which the specification's first server serves, such as {@code /api/v2}
 * @param path percent-encoded path below the base path
 * @param pathParameters values of the path's placeholders, in the order of the document
 * @param query query parameters in the order of the document, not encoded; arrays as lists separated by commas
 * @param caller who sends it, see {@link CallerTokens}
 * @param requestType content type of the body, or {@code null} for none
 * @param request the body as JSON, or {@code null} for none; of a form, an object with a property for each part
 * @param files the parts of a form that are files, see {@link FormPart}
 * @param status HTTP status of the reply
 * @param code error code of the reply, or {@code null} for a success
 * @param responseHeaders headers of the reply
 * @param response the JSON body of the reply, or {@code null} for none
 * @param volatileValues values of the reply that differ from call to call
 * @param pointer where the reply's value stands in the bundle
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExampleContract(
        String operationId,
        String tag,
        String example,
        String method,
        String basePath,
        String path,
        Map<String, String> pathParameters,
        Map<String, String> query,
        String caller,
        String requestType,
        JsonNode request,
        List<String> files,
        int status,
        String code,
        Map<String, String> responseHeaders,
        JsonNode response,
        List<VolatileValue> volatileValues,
        String pointer) {

    /** Name that is unique in the specification and is a Java identifier, such as {@code getContact_404_NOT_FOUND}. */
    @JsonIgnore
    public String name() {
        return operationId + '_' + status + '_' + example.replaceAll("[^A-Za-z0-9_]", "_");
    }

    /** Whether the request is a form and not JSON. */
    @JsonIgnore
    public boolean isForm() {
        return FormPart.CONTENT_TYPE.equals(requestType);
    }

    /** Name for people, such as {@code batchDeleteContacts 422 VALIDATION_ERROR.missing}. */
    @JsonIgnore
    public String title() {
        return operationId + ' ' + status + ' ' + example;
    }

    /** The error code that an example of this name shows. */
    static String codeOf(String example) {
        int dot = example.indexOf('.');
        return dot < 0 ? example : example.substring(0, dot);
    }

    @Override
    public String toString() {
        return title();
    }
}
