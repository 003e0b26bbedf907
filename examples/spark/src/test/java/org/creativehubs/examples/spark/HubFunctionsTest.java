package org.creativehubs.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.RentLine;
import org.creativehubs.finance.lease.LeaseSchedule;
import org.creativehubs.metrics.location.LocationQuotient;
import org.creativehubs.metrics.location.LocationQuotients;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HubFunctionsTest {

  private static final SparkSession SPARK = LocalSpark.SESSION;

  @BeforeAll
  static void register() {
    HubFunctions.register(SPARK);
  }

  @Test
  void theQuotientOfSqlIsThatOfTheTableToTheBit() {
    Establishments made = new Establishments(3, 17, 9, 1, Long.MAX_VALUE);
    made.rows(SPARK, 20_000, 3).createOrReplaceTempView("establishments");
    EmploymentTable table = TablesOnSpark.table(SPARK.table("establishments"), "jobs");
    LocationQuotients single = LocationQuotient.pooled().of(table);
    List<Row> found =
        SPARK
            .sql(
                """
                WITH cells AS (
                  SELECT region, industry, sum(count) AS jobs
                  FROM establishments GROUP BY region, industry)
                SELECT region, industry, hub_quotient(
                  jobs,
                  sum(jobs) OVER (PARTITION BY region),
                  sum(jobs) OVER (PARTITION BY industry),
                  sum(jobs) OVER ()) AS quotient
                FROM cells\
                """)
            .collectAsList();
    assertThat(found).hasSize(17 * 9);
    for (Row row : found) {
      assertThat(row.getDouble(2))
          .isEqualTo(single.quotient(row.getString(0), row.getString(1)).orElseThrow());
    }
  }

  @Test
  void aQuotientThatDoesNotExistIsNull() {
    assertThat(SPARK.sql("SELECT hub_quotient(0, 5, 0, 9), hub_quotient(null, 5, 0, 9)").first())
        .satisfies(row -> assertThat(row.isNullAt(0)).isTrue())
        .satisfies(row -> assertThat(row.isNullAt(1)).isTrue());
  }

  @Test
  void anAgreementIsCheckedAndABrokenHubIsRefusedInItsRow() {
    SPARK.createDataset(Hubs.documents(10), Encoders.STRING()).createOrReplaceTempView("hubs");
    List<Row> rows =
        SPARK
            .sql(
                """
                SELECT checked.state, checked.notMet, checked.refusal.path
                FROM (SELECT hub_agreement(
                  value, 'mill', DATE'2019-01-01', DATE'2020-01-01', '2019-06-30') AS checked
                  FROM hubs)\
                """)
            .collectAsList();
    assertThat(rows).hasSize(10);
    assertThat(rows.stream().filter(row -> row.isNullAt(0)))
        .singleElement()
        .satisfies(row -> assertThat(row.getString(2)).contains("charges[0].annual"));
    Row unknown =
        SPARK
            .sql(
                "SELECT checked.refusal.code, checked.refusal.path FROM (SELECT hub_agreement("
                    + "value, 'no such', 'soon', '2020-01-01', '2019-06-30') AS checked FROM hubs)")
            .first();
    assertThat(unknown).hasToString("[MALFORMED,from]");
  }

  @Test
  void theLinesOfAScheduleAreRows() throws IOException {
    String json =
        new ObjectMapper()
            .readTree(Catalog.load().entry("lease-schedule").example())
            .get("lease")
            .toString();
    SPARK.createDataset(List.of(json, "{}"), Encoders.STRING()).createOrReplaceTempView("leases");
    List<Row> lines =
        SPARK
            .sql(
                "SELECT line.charge, line.due, line.net FROM (SELECT explode("
                    + "hub_rent_schedule(value, null, null).lines) AS line FROM leases)")
            .collectAsList();
    List<RentLine> alone = LeaseSchedule.of(HubJson.read(json, LeaseTerms.class)).lines();
    assertThat(lines).hasSameSizeAs(alone);
    for (int i = 0; i < lines.size(); i++) {
      assertThat(lines.get(i).getString(0)).isEqualTo(alone.get(i).charge());
      assertThat(lines.get(i).getLocalDate(1)).isEqualTo(alone.get(i).due());
      BigDecimal net = lines.get(i).getDecimal(2);
      assertThat(net).isEqualByComparingTo(alone.get(i).net().amount());
    }
    assertThat(
            SPARK
                .sql(
                    "SELECT hub_rent_schedule(value, null, null).refusal.code FROM leases"
                        + " WHERE value = '{}'")
                .first()
                .getString(0))
        .isEqualTo("MISSING_FIELD");
    assertThat(
            SPARK
                .sql(
                    "SELECT size(hub_rent_schedule(value, DATE'2026-09-10', '2026-12-10').lines)"
                        + " FROM leases WHERE value <> '{}'")
                .first()
                .getInt(0))
        .isBetween(1, lines.size() - 1);
  }
}
