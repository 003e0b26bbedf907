package org.creativehubs.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.finance.rentroll.HubRentRoll;
import org.creativehubs.finance.rentroll.RentRoll;
import org.creativehubs.metrics.sla.PortfolioLine;
import org.creativehubs.metrics.sla.PortfolioSummary;
import org.creativehubs.metrics.sla.SlaPortfolio;
import org.creativehubs.metrics.sla.SlaPortfolioInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HubsOnSparkTest {

  private static final SparkSession SPARK = LocalSpark.SESSION;
  private static final int HUBS = 200;

  private static Dataset<String> documents(int parts) {
    return SPARK.createDataset(Hubs.documents(HUBS), Encoders.STRING()).repartition(parts);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7})
  void everyHubHasTheRentRollThatItHasAlone(int parts) {
    List<Row> rows =
        HubsOnSpark.rentRolls(documents(parts), Hubs.ON).where("hub is not null").collectAsList();
    assertThat(rows).hasSize(HUBS - HUBS / 10);
    for (Row row : rows) {
      int number = Integer.parseInt(row.<String>getAs("hub").substring(4));
      HubRentRoll alone = RentRoll.of(Hubs.hub(number), Hubs.ON);
      assertThat(row.<BigDecimal>getAs("passingRent"))
          .isEqualByComparingTo(alone.totals().passingRent().amount());
      assertThat(row.<BigDecimal>getAs("dueInYear"))
          .isEqualByComparingTo(alone.totals().dueInYear().amount());
      assertThat(row.<Integer>getAs("lettings")).isEqualTo(alone.totals().lettings());
      assertThat(row.<Double>getAs("waultToExpiry"))
          .isEqualTo(alone.waultToExpiry().orElseThrow().toDouble());
      assertThat(row.<Row>getAs("refusal")).isNull();
    }
  }

  @Test
  void aBrokenHubIsARowThatSaysWhereAndWhy() {
    List<String> documents = new ArrayList<>(Hubs.documents(10));
    documents.addAll(List.of("", "{", "[]", "{\"id\":\"x\"}"));
    documents.add(null);
    Dataset<String> hubs = SPARK.createDataset(documents, Encoders.STRING());
    List<Row> refused =
        HubsOnSpark.rentRolls(hubs, Hubs.ON)
            .where("refusal is not null")
            .select("refusal.path", "refusal.code", "refusal.faults", "hub")
            .collectAsList();
    assertThat(refused).hasSize(6);
    assertThat(refused.get(0).getString(0)).isEqualTo("lettings[0].terms.charges[0].annual.amount");
    assertThat(refused).extracting(row -> row.getString(1)).doesNotContainNull();
    assertThat(refused.get(5).getString(1)).isEqualTo("NULL_VALUE");
    assertThat(HubsOnSpark.rentRolls(hubs, Hubs.ON).where("refusal is null").count()).isEqualTo(9);
  }

  @Test
  void rentRollsAreTypedRowsOfParquetThatSqlAddsUp(@TempDir Path folder) {
    String path = folder.resolve("rolls").toString();
    HubsOnSpark.rentRolls(documents(3), Hubs.ON).write().parquet(path);
    Row sums =
        SPARK
            .read()
            .parquet(path)
            .selectExpr("sum(passingRent)", "count(refusal.code)", "count(hub)")
            .first();
    BigDecimal alone =
        IntStream.range(0, HUBS)
            .filter(number -> !Hubs.isBroken(number))
            .mapToObj(number -> RentRoll.of(Hubs.hub(number), Hubs.ON))
            .map(roll -> roll.totals().passingRent().amount())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(sums.getDecimal(0)).isEqualByComparingTo(alone);
    assertThat(sums.getLong(1)).isEqualTo(HUBS / 10);
    assertThat(sums.getLong(2)).isEqualTo(HUBS - HUBS / 10);
  }

  private static PortfolioSummary alone(int worst) {
    List<Hub> hubs =
        IntStream.range(0, HUBS)
            .filter(number -> !Hubs.isBroken(number))
            .mapToObj(Hubs::hub)
            .toList();
    return SlaPortfolio.answer(
        SlaPortfolioInput.builder()
            .addAllHubs(hubs)
            .period(Hubs.PERIOD)
            .asAt(Hubs.AS_AT)
            .addAllReadings(Hubs.READINGS)
            .worst(worst)
            .build());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 11})
  void thePortfolioOfAllHubsIsThatOfOneMachineWhateverFails(int parts) {
    Dataset<String> failing = LocalSpark.failingOnce(documents(parts), Encoders.STRING());
    HubPortfolioAnswer found =
        HubsOnSpark.portfolio(failing, Hubs.PERIOD, Hubs.AS_AT, Hubs.READINGS, 20);
    assertThat(found.refused()).isEqualTo(HUBS / 10);
    assertThat(HubJson.write(found.summary().orElseThrow())).isEqualTo(HubJson.write(alone(20)));
  }

  @Test
  void everyAgreementIsARowAndEveryBrokenHubOneWithItsRefusal() {
    List<Row> rows =
        HubsOnSpark.agreements(documents(4), Hubs.PERIOD, Hubs.AS_AT, Hubs.READINGS)
            .collectAsList();
    assertThat(rows).hasSize(HUBS);
    List<PortfolioLine> lines = alone(HUBS).lines();
    for (PortfolioLine line : lines) {
      Row row =
          rows.stream()
              .filter(each -> line.hub().orElseThrow().equals(each.getAs("hub")))
              .findFirst()
              .orElseThrow();
      assertThat(row.<String>getAs("agreement")).isEqualTo(line.agreement());
      assertThat(row.<String>getAs("state")).isEqualTo(line.state().name());
      assertThat(row.<Integer>getAs("notMet")).isEqualTo(line.notMet());
      assertThat(row.<String>getAs("worstObligation")).isEqualTo(line.worstObligation());
    }
    assertThat(rows.stream().filter(row -> row.getAs("refusal") != null)).hasSize(HUBS / 10);
  }

  @Test
  void anAgreementThatIsRefusedIsARowWithItsNameAndTheRefusal() {
    List<String> one = List.of(Hubs.document(1));
    assertThat(
            HubsOnSpark.agreements(
                    SPARK.createDataset(one, Encoders.STRING()),
                    Hubs.PERIOD,
                    Hubs.AS_AT,
                    List.of(Hubs.READINGS.get(0), Hubs.READINGS.get(0)))
                .collectAsList())
        .singleElement()
        .satisfies(row -> assertThat(row.<String>getAs("hub")).isEqualTo("hub-1"))
        .satisfies(row -> assertThat(row.<String>getAs("agreement")).isEqualTo("mill"))
        .satisfies(row -> assertThat(row.<Row>getAs("refusal")).isNotNull());
  }

  @Test
  void noHubsAreNoSummary() {
    Dataset<String> none = SPARK.createDataset(List.of(), Encoders.STRING());
    assertThat(HubsOnSpark.portfolio(none, Hubs.PERIOD, Hubs.AS_AT, List.of(), 5))
        .isEqualTo(HubPortfolioAnswer.none());
  }
}
