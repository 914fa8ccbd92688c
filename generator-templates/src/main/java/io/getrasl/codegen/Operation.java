package io.getrasl.codegen;

import java.util.List;
import java.util.stream.Stream;

/**
 * One operation of the API.
 *
 * @param method the HTTP method in upper case
 * @param path the path template, without the server's path
 * @param scope the scope that the caller's token needs; null where none is needed
 * @param body the type of the request body as JSON; null where there is none
 * @param form the type of the request body as {@code multipart/form-data}; null where it cannot be sent so
 * @param bodyRequired whether the body may not be left out
 * @param pagination null where the operation is not paged
 * @param batch null where the operation takes no items that could be split into several requests
 * @param replacedBy the operation to use instead of a deprecated one; null where there is none
 * @param examples requests that succeed, in the order of the document
 */
public record Operation(
        String id,
        String method,
        String path,
        String summary,
        String description,
        boolean deprecated,
        String replacedBy,
        String scope,
        boolean retrySafe,
        List<Parameter> parameters,
        Type body,
        Type form,
        boolean bodyRequired,
        Reply reply,
        List<ErrorReply> errors,
        Pagination pagination,
        Batch batch,
        List<Example> examples) {

    public List<Parameter> pathParameters() {
        return in("path").toList();
    }

    public List<Parameter> queryParameters() {
        return in("query").toList();
    }

    private Stream<Parameter> in(String place) {
        return parameters.stream().filter(it -> it.in().equals(place));
    }
}
