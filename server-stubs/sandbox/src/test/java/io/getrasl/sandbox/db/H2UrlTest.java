package io.getrasl.sandbox.db;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class H2UrlTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jdbc:h2:file:./rasl                  | jdbc:h2:file:./rasl;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=128;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE
            jdbc:h2:~/rasl                       | jdbc:h2:~/rasl;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=128;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE
            jdbc:h2:file:./rasl;write_delay=500  | jdbc:h2:file:./rasl;write_delay=500;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=128;DB_CLOSE_ON_EXIT=FALSE
            jdbc:h2:./rasl;AUTO_SERVER=TRUE      | jdbc:h2:./rasl;AUTO_SERVER=TRUE;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=128;WRITE_DELAY=0
            jdbc:h2:mem:rasl;LOCK_TIMEOUT=1      | jdbc:h2:mem:rasl;LOCK_TIMEOUT=1;QUERY_CACHE_SIZE=128
            jdbc:h2:mem:rasl                     | jdbc:h2:mem:rasl;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=128
            jdbc:h2:tcp://db/rasl                | jdbc:h2:tcp://db/rasl
            jdbc:postgresql://db/rasl            | jdbc:postgresql://db/rasl
            """)
    void saysWhatTheUrlLeavesOpen(String url, String complete) {
        assertThat(H2Url.complete(url)).isEqualTo(complete);
    }
}
