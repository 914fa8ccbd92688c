package io.getrasl.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractFilesTest {
    private final List<ExampleContract> contracts = new Shop().contracts();

    @TempDir
    private Path directory;

    @Test
    void eachContractIsReadBackAsItWas() throws IOException {
        ContractFiles.write(contracts, directory);

        assertThat(files().map(ContractFiles::read)).containsExactlyInAnyOrderElementsOf(contracts);
    }

    @Test
    void aFolderPerOperationHoldsItsContracts() throws IOException {
        ContractFiles.write(contracts, directory);

        assertThat(directory.resolve("shelf/PutItem/putItem_403_FULL.rasl.json"))
                .isRegularFile();
    }

    @Test
    void contractsThatAreGoneAreRemoved() throws IOException {
        ContractFiles.write(contracts, directory);

        ContractFiles.write(contracts.subList(0, 1), directory);

        assertThat(files()).hasSize(1);
    }

    private Stream<Path> files() throws IOException {
        return Files.walk(directory).filter(Files::isRegularFile);
    }
}
