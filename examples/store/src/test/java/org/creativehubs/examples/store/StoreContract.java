package org.creativehubs.examples.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.place.Place;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.rentroll.RentRoll;
import org.creativehubs.finance.rentroll.RentRollInput;
import org.creativehubs.metrics.sla.SlaChecker;
import org.creativehubs.metrics.sla.SlaCheckerInput;
import org.creativehubs.metrics.sla.SlaReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a store does, whatever its database. */
abstract class StoreContract {

  private static final LocalDate DAY = LocalDate.parse("2026-06-30");
  private static final DateRange YEAR =
      DateRange.of(LocalDate.parse("2026-01-01"), LocalDate.parse("2027-01-01"));
  private static final String JOBS = "local-jobs";

  private final RentRollInput roll = JsonCatalog.example(RentRoll.ENTRY);
  private final SlaCheckerInput promises = JsonCatalog.example(SlaChecker.ENTRY);
  private HubStore store;

  /** An empty database. */
  abstract DataSource empty() throws Exception;

  private DataSource database;

  @BeforeEach
  void open() throws Exception {
    database = empty();
    store = HubStore.open(database);
  }

  private Hub mill() {
    return roll.hub().orElseThrow();
  }

  /** A hub with an agreement, and nothing yet that speaks for it. */
  private Hub levels() {
    return Hub.builder()
        .id("levels")
        .name("Levels")
        .place(Place.builder().name("Peckham").build())
        .addAgreements(promises.agreement().orElseThrow())
        .build();
  }

  private SlaReport check(Hub hub) {
    return SlaChecker.answer(
        promises.toBuilder()
            .agreement(hub.agreement("peckham-levels"))
            .evidence(hub.evidence())
            .build());
  }

  @Test
  void aHubComesBackAsItWasWithItsRecordsInTheirOrder() throws SQLException {
    Hub hub = levels().toBuilder().addAllEvidence(promises.evidence()).build();
    store.put(hub);
    store.put(mill());

    assertThat(store.hub("levels")).contains(hub);
    assertThat(store.hub("mill")).contains(mill());
    assertThat(store.hub("elsewhere")).isEmpty();
  }

  @Test
  void aHubPutAgainReplacesItsLeasesAndRecords() throws SQLException {
    store.put(mill());
    Hub without = mill().toBuilder().lettings(List.of()).build();
    store.put(without);

    assertThat(store.hub("mill")).contains(without);
    assertThat(store.leasesEnding(YEAR)).isEmpty();
  }

  @Test
  void hubsAreFoundByPlaceAndLeasesByTheirEnd() throws SQLException {
    store.put(levels());
    store.put(mill());

    assertThat(store.hubsIn("Peckham")).containsExactly(levels());
    assertThat(store.hubsIn("Leeds")).isEmpty();
    assertThat(store.leasesEnding(YEAR))
        .containsExactly(
            new EndingLease("mill", "studio-3", LocalDate.parse("2026-04-01")),
            new EndingLease("mill", "studio-7", LocalDate.parse("2026-04-01")));
    LocalDate end = LocalDate.parse("2026-04-01");
    assertThat(store.leasesEnding(DateRange.of(YEAR.start(), end))).isEmpty();
    assertThat(store.leasesEnding(DateRange.of(end.plusDays(1), YEAR.end()))).isEmpty();
  }

  @Test
  void whatFailsHalfWayLeavesWhatWasKept() throws SQLException {
    store.put(mill());
    Place place = Place.builder().name("a".repeat(501)).build();
    Hub broken = mill().toBuilder().place(place).lettings(List.of()).build();

    assertThatThrownBy(() -> store.put(broken)).isInstanceOf(SQLException.class);
    assertThat(store.hub("mill")).contains(mill());
    assertThat(store.leasesEnding(YEAR)).hasSize(2);
  }

  @Test
  void theRentRollOfWhatComesBackIsThatOfTheHub() throws SQLException {
    store.put(mill());
    assertThat(RentRoll.of(store.hub("mill").orElseThrow(), DAY))
        .isEqualTo(RentRoll.of(mill(), DAY));
  }

  @Test
  void anAgreementIsCheckedOnTheRecordsThatCameIn() throws SQLException {
    store.put(levels());
    assertThat(check(store.hub("levels").orElseThrow()).check(JOBS).isMet()).isFalse();

    for (Evidence record : promises.evidence()) {
      store.record("levels", record);
    }

    SlaReport report = check(store.hub("levels").orElseThrow());
    assertThat(report.check(JOBS).isMet()).isTrue();
    assertThat(report).isEqualTo(SlaChecker.answer(promises));
  }

  @Test
  void aRecordThatFitsNothingIsRefusedAndNotKept() throws SQLException {
    store.put(mill());
    Evidence record = promises.evidence().get(0);

    assertThatThrownBy(() -> store.record("mill", record))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("obligation");
    assertThatThrownBy(() -> store.record("elsewhere", record))
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(Fault.UNKNOWN_CODE));
    assertThat(store.hub("mill")).contains(mill());
  }

  @Test
  void aDatabaseIsBroughtUpToDateOnceAndKeepsWhatItHolds() throws SQLException {
    store.put(mill());

    assertThat(HubStore.open(database).hub("mill")).contains(mill());
    String migrations = "select count(\"version\") from \"flyway_schema_history\"";
    assertThat(asked(migrations)).isEqualTo("2");
  }

  /** The first column of the first row. */
  final String asked(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      assertThat(row.next()).isTrue();
      return row.getString(1);
    }
  }

  /** The store that is tested. */
  final HubStore store() {
    return store;
  }
}
