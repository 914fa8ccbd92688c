package io.getrasl.client.benchmarks.contender;

import java.time.OffsetDateTime;
import java.util.List;

/** A contact as one would write it by hand. */
record Contact(
        long id,
        String firstname,
        String lastname,
        String company,
        String type,
        String email,
        String phone,
        long statusId,
        long sourceId,
        String description,
        String city,
        String state,
        String zip,
        String address,
        Long countryId,
        Long assignedId,
        List<Long> groupId,
        boolean isOptedOut,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt) {}
