package io.getrasl.server.validation;

/** Marks the records that arrive in requests. What a caller left out is null in them, or undefined where null has a meaning. */
public interface RequestModel {}
