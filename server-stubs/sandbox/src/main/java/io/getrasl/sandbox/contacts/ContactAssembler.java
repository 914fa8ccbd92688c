package io.getrasl.sandbox.contacts;

import io.getrasl.server.model.Contact;
import io.getrasl.server.model.ContactType;
import io.getrasl.server.model.Group;
import io.getrasl.server.model.Source;
import io.getrasl.server.model.Status;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes replies of stored contacts, with the relations that were asked for. Thread-safe. */
@Component
class ContactAssembler {

    private final ContactRelations relations;

    ContactAssembler(ContactRelations relations) {
        this.relations = relations;
    }

    /** One statement per relation, whatever the number of contacts. */
    List<Contact> assemble(long tenant, List<ContactRow> rows, Predicate<String> includes) {
        Map<Long, Group> groups =
                includes.test("groups") ? relations.groups(tenant, ids(rows, ContactRow::groupIds)) : null;
        Map<Long, Source> sources = includes.test("source")
                ? relations.sources(tenant, ids(rows, row -> List.of(row.sourceId())))
                : Map.of();
        Map<Long, Status> statuses = includes.test("status")
                ? relations.statuses(tenant, ids(rows, row -> List.of(row.statusId())))
                : Map.of();
        return rows.stream()
                .map(row -> contact(row)
                        .groups(groups == null ? null : pick(groups, row.groupIds()))
                        .source(sources.get(row.sourceId()))
                        .status(statuses.get(row.statusId()))
                        .build())
                .toList();
    }

    /** Without relations and without a statement. */
    List<Contact> plain(List<ContactRow> rows) {
        return rows.stream().map(row -> contact(row).build()).toList();
    }

    private static Set<Long> ids(List<ContactRow> rows, Function<ContactRow, Collection<Long>> ids) {
        return rows.stream().map(ids).flatMap(Collection::stream).collect(Collectors.toSet());
    }

    private static List<Group> pick(Map<Long, Group> groups, List<Long> ids) {
        return ids.stream().map(groups::get).filter(Objects::nonNull).toList();
    }

    private static Contact.Builder contact(ContactRow row) {
        return Contact.builder()
                .id(row.id())
                .firstname(row.firstname())
                .lastname(row.lastname())
                .company(row.company())
                .type(ContactType.of(row.type()))
                .email(row.email())
                .phone(row.phone())
                .statusId(row.statusId())
                .sourceId(row.sourceId())
                .description(row.description())
                .city(row.city())
                .state(row.state())
                .zip(row.zip())
                .address(row.address())
                .countryId(row.countryId())
                .assignedId(row.assignedId())
                .groupId(row.groupIds())
                .isOptedOut(row.isOptedOut())
                .createdAt(row.createdAt())
                .updatedAt(row.updatedAt());
    }
}
