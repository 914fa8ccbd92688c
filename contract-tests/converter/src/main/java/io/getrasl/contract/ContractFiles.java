package io.getrasl.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;

/** Contracts as files, one each, in a folder per operation: {@code contacts/GetContact/getContact_200_known.rasl.json}. */
public final class ContractFiles {
    /** How the name of a contract file ends. */
    public static final String SUFFIX = ".rasl.json";

    private ContractFiles() {}

    /**
     * Writes the contracts of the specification on the class path.
     *
     * @param arguments the directory to write to; what it held before is removed
     * @throws IOException when it cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        write(ExampleContracts.from(Specification.fromClassPath()), Path.of(arguments[0]));
    }

    /**
     * Makes a directory hold exactly these contracts.
     *
     * @throws IOException when it cannot be written
     */
    public static void write(List<ExampleContract> contracts, Path directory) throws IOException {
        clear(directory);
        for (ExampleContract contract : contracts) {
            String id = contract.operationId();
            String folder = Character.toUpperCase(id.charAt(0)) + id.substring(1);
            Path file = directory.resolve(contract.tag()).resolve(folder).resolve(contract.name() + SUFFIX);
            Files.createDirectories(file.getParent());
            Json.MAPPER.writer(SerializationFeature.INDENT_OUTPUT).writeValue(file, contract);
        }
    }

    /**
     * Reads one contract file.
     *
     * @throws tools.jackson.core.JacksonException when it is no contract
     */
    public static ExampleContract read(Path file) {
        return Json.MAPPER.readValue(file, ExampleContract.class);
    }

    private static void clear(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
