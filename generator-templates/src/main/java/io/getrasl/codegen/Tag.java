package io.getrasl.codegen;

import java.util.List;

/** Operations that belong together and become one Java interface. */
public record Tag(String name, String description, List<Operation> operations) {}
