package io.getrasl.client.benchmarks.contender;

/** A client to measure. Does the same work as the others: the same requests, every reply decoded in full. Thread-safe. */
public interface Contender {

    /** Deletes the contacts 812 and 813 in one call. Returns how many the server says were deleted. */
    long deleteTwo();

    /** Lists a hundred contacts. Returns the sum of their ids. */
    long listHundred();
}
