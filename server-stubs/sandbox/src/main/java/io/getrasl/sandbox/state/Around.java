package io.getrasl.sandbox.state;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What fallbacks look at beside the record itself. */
interface Around {

    /** The time of the import, to the millisecond. */
    OffsetDateTime now();

    /** The id of the workspace that the record is in. */
    long workspace();

    /** An id that no record of the kind has. */
    long nextId(RecordType type);

    /** The lowest id in that table that is the workspace's, or null. */
    @Nullable
    Long firstOf(String table);

    /** The number that the workspace sends from, or a made-up one where it is not connected. */
    String sender();

    /** What a token may call a minute that says nothing about it; null for no limit. */
    @Nullable
    Integer callsPerMinute();
}
