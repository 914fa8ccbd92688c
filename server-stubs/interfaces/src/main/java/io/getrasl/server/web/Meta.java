package io.getrasl.server.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.getrasl.server.query.Page;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** About a reply itself. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"request_id", "timestamp", "pagination"})
record Meta(
        @JsonProperty("request_id") UUID requestId,
        OffsetDateTime timestamp,
        @Nullable Pagination pagination) {

    /** Which page a reply is, and how many there are. */
    @JsonPropertyOrder({"current_page", "per_page", "total", "last_page", "from", "to"})
    record Pagination(
            @JsonProperty("current_page") int currentPage,
            @JsonProperty("per_page") int perPage,
            long total,
            @JsonProperty("last_page") long lastPage,
            @Nullable Long from,
            @Nullable Long to) {

        static Pagination of(Page<?> page) {
            long before = (page.number() - 1L) * page.perPage();
            boolean empty = page.items().isEmpty();
            return new Pagination(
                    page.number(),
                    page.perPage(),
                    page.total(),
                    page.lastPage(),
                    empty ? null : before + 1,
                    empty ? null : before + page.items().size());
        }
    }
}
