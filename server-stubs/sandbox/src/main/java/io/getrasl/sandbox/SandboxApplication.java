package io.getrasl.sandbox;

import io.getrasl.sandbox.db.Database;
import io.getrasl.sandbox.spec.Bundle;
import javax.sql.DataSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The parts of the server. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ComponentScan
@ServerParts
class SandboxApplication {

    /** Closed with the database and not with the server: the database has work of its own to do at its end. */
    @Bean(destroyMethod = "")
    DataSource dataSource(Database database) {
        return database.dataSource();
    }

    @Bean
    JdbcTemplate jdbcTemplate(DataSource dataSource) {
        return new JdbcTemplate(dataSource);
    }

    @Bean
    TransactionTemplate transactionTemplate(DataSource dataSource) {
        return new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    @Bean
    Bundle bundle() {
        return Bundle.load();
    }
}
