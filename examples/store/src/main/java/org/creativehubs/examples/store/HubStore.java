package org.creativehubs.examples.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.place.Place;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * Hubs and what speaks for their agreements as JSON in PostgreSQL or H2.
 *
 * <p>A hub is one document, read and written by {@link HubJson}, so that whatever comes back has
 * passed all checks; a few columns beside it are there to find it. Records come in one by one and
 * each is a document of its own; a hub that comes back holds them as its evidence. Every method is
 * one transaction.
 */
public final class HubStore {

  private static final String POSTGRESQL = "PostgreSQL";

  private final DataSource database;
  private final String document;

  private HubStore(DataSource database, String document) {
    this.database = database;
    this.document = document;
  }

  /**
   * A store whose tables are made, or brought up to date, by Flyway.
   *
   * @param database an empty database, or one that a store of an earlier version left
   * @return the store
   * @throws SQLException if the database fails
   */
  public static HubStore open(DataSource database) throws SQLException {
    String document = documentType(database);
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:org/creativehubs/examples/store")
        .placeholders(Map.of("document", document))
        .load()
        .migrate();
    return new HubStore(database, document);
  }

  /** PostgreSQL can look into documents; H2 keeps them as they are. */
  private static String documentType(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      String product = connection.getMetaData().getDatabaseProductName();
      return product.equals(POSTGRESQL) ? "jsonb" : "text";
    }
  }

  /**
   * Keeps a hub, in the place of what was kept under its id.
   *
   * @param hub the hub
   * @throws SQLException if the database fails
   */
  public void put(Hub hub) throws SQLException {
    inTransaction(
        connection -> {
          update(connection, "delete from hub where id = ?", hub.id());
          update(
              connection,
              "insert into hub (id, place, document) values (?, ?, cast(? as " + document + "))",
              hub.id(),
              hub.place().map(Place::name).orElse(null),
              HubJson.write(hub.toBuilder().evidence(List.of()).build()));
          for (Letting letting : hub.lettings()) {
            update(
                connection,
                "insert into letting (hub, id, lease_end) values (?, ?, ?)",
                hub.id(),
                letting.id(),
                letting.terms().flatMap(terms -> terms.term().end()).orElse(null));
          }
          for (Evidence evidence : hub.evidence()) {
            add(connection, hub.id(), evidence);
          }
          return hub;
        });
  }

  /**
   * Adds a record to those of a hub.
   *
   * @param hub the id of the hub
   * @param record what speaks for or against one of its obligations
   * @throws InvalidValueException if there is no such hub, or the record does not fit it
   * @throws SQLException if the database fails
   */
  public void record(String hub, Evidence record) throws SQLException {
    inTransaction(
        connection -> {
          Hub found =
              hub(connection, hub)
                  .orElseThrow(
                      () ->
                          new InvalidValueException(
                              Fault.UNKNOWN_CODE, "hub", "be one that is kept", hub));
          found.toBuilder().addEvidence(record).build();
          add(connection, hub, record);
          return found;
        });
  }

  private void add(Connection connection, String hub, Evidence record) throws SQLException {
    update(
        connection,
        "insert into record (hub, obligation, document) values (?, ?, cast(? as " + document + "))",
        hub,
        record.obligation(),
        HubJson.write(record));
  }

  /**
   * A hub with all its records.
   *
   * @param id the id of the hub
   * @return the hub, if one is kept under the id
   * @throws SQLException if the database fails
   */
  public Optional<Hub> hub(String id) throws SQLException {
    return inTransaction(connection -> hub(connection, id));
  }

  /**
   * The hubs of a place.
   *
   * @param place the name of the place
   * @return the hubs in the order of their ids
   * @throws SQLException if the database fails
   */
  public List<Hub> hubsIn(String place) throws SQLException {
    return inTransaction(
        connection -> {
          List<Hub> hubs = new ArrayList<>();
          String ids = "select id from hub where place = ? order by id";
          for (String id : texts(connection, ids, place)) {
            hub(connection, id).ifPresent(hubs::add);
          }
          return hubs;
        });
  }

  /**
   * The leases that end in a period, whatever their hub.
   *
   * @param period the period
   * @return the leases in the order of their ends
   * @throws SQLException if the database fails
   */
  public List<EndingLease> leasesEnding(DateRange period) throws SQLException {
    String sql =
        "select hub, id, lease_end from letting where lease_end >= ? and lease_end < ?"
            + " order by lease_end, hub, id";
    return inTransaction(
        connection ->
            rows(
                connection,
                sql,
                row ->
                    new EndingLease(
                        row.getString(1), row.getString(2), row.getObject(3, LocalDate.class)),
                period.start(),
                period.end()));
  }

  private static Optional<Hub> hub(Connection connection, String id) throws SQLException {
    List<String> found = texts(connection, "select document from hub where id = ?", id);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Hub.Builder hub = HubJson.read(found.get(0), Hub.class).toBuilder();
    String records = "select document from record where hub = ? order by number";
    for (String record : texts(connection, records, id)) {
      hub.addEvidence(HubJson.read(record, Evidence.class));
    }
    return Optional.of(hub.build());
  }

  private static List<String> texts(Connection connection, String sql, Object... values)
      throws SQLException {
    return rows(connection, sql, row -> row.getString(1), values);
  }

  private static <T> List<T> rows(
      Connection connection, String sql, Step<ResultSet, T> reading, Object... values)
      throws SQLException {
    try (PreparedStatement statement = filled(connection, sql, values);
        ResultSet row = statement.executeQuery()) {
      List<T> rows = new ArrayList<>();
      while (row.next()) {
        rows.add(reading.take(row));
      }
      return rows;
    }
  }

  private static void update(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = filled(connection, sql, values)) {
      statement.executeUpdate();
    }
  }

  private static PreparedStatement filled(
      Connection connection, String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  private <T> T inTransaction(Step<Connection, T> step) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        T result = step.take(connection);
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException failure) {
        connection.rollback();
        throw failure;
      }
    }
  }

  /** What is done with a connection or a row, which may fail. */
  @FunctionalInterface
  private interface Step<F, T> {
    T take(F from) throws SQLException;
  }
}
