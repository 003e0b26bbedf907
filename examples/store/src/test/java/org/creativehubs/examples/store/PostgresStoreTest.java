package org.creativehubs.examples.store;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.quantity.Ratio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On a PostgreSQL of its own, where one is installed. */
class PostgresStoreTest extends StoreContract {

  private static @Nullable LocalPostgres server;

  @BeforeAll
  static void start() throws Exception {
    assumeThat(LocalPostgres.isInstalled())
        .as("PostgreSQL and a user who is not root: apt-get install postgresql")
        .isTrue();
    server = LocalPostgres.start();
  }

  @AfterAll
  static void stop() throws Exception {
    if (server != null) {
      server.stop();
    }
  }

  @Override
  DataSource empty() throws SQLException {
    String name = "hubs_" + UUID.randomUUID().toString().replace('-', '_');
    LocalPostgres running = requireNonNull(server);
    try (Connection connection = running.database("postgres").getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    return running.database(name);
  }

  /** An analyst needs no Java: a fraction has its decimal beside it. */
  @Test
  void documentsAreAskedInSql() throws SQLException {
    store()
        .put(
            Hub.builder()
                .id("mill")
                .name("The Mill")
                .addRentTiers(tier("third", Ratio.of(1, 3)), tier("half", Ratio.of(1, 2)))
                .build());

    assertThat(
            asked(
                "select sum(coalesce(tier #>> '{shareOfMarket,decimal}', tier ->> 'shareOfMarket')"
                    + "::numeric) from hub, jsonb_array_elements(document -> 'rentTiers') tier"))
        .isEqualTo("0.833333333333333");
  }

  private static RentTier tier(String name, Ratio share) {
    return RentTier.builder().name(name).size(Ratio.ONE).shareOfMarket(share).build();
  }
}
