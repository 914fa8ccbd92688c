package io.getrasl.codegen;

import java.util.List;

/** An error status of an operation and the codes that it can carry ({@code x-error-codes}). */
public record ErrorReply(int status, List<String> codes) {}
