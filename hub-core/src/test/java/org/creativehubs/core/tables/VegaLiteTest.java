package org.creativehubs.core.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.money.Money;
import org.junit.jupiter.api.Test;

/** What stands in the specifications; that Vega takes and draws them is seen by .ci/vega/run. */
class VegaLiteTest {

  private static final Table JOBS =
      Table.builder()
          .title("Jobs")
          .addColumns("region", "jobs", "low", "high", "rent")
          .addRows(row("Leeds", 0.1, 0.05, 0.3, "GBP 10.10"))
          .addRows(row("York", 0.7, 0.6, 0.8, "GBP 9007199254740993.01"))
          .addRows(
              List.of(
                  Answer.text("Holm"),
                  Reason.NOT_KNOWN.answer(),
                  Reason.NOT_KNOWN.answer(),
                  Reason.NOT_KNOWN.answer(),
                  Answer.of(Money.parse("GBP 1"))))
          .build();

  private static List<Answer> row(String name, double value, double low, double high, String rent) {
    return List.of(
        Answer.text(name),
        Answer.number(value),
        Answer.number(low),
        Answer.number(high),
        Answer.of(Money.parse(rent)));
  }

  private static JsonNode read(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void barsStandInTheOrderOfTheRows() {
    JsonNode bars = read(VegaLite.of(JOBS).bars("region", "jobs"));
    assertThat(bars.at("/$schema").asText()).endsWith("/vega-lite/v5.json");
    assertThat(bars.at("/mark/type").asText()).isEqualTo("bar");
    assertThat(bars.at("/encoding/y/sort").isNull()).isTrue();
    assertThat(bars.at("/data/values").findValuesAsText("region"))
        .containsExactly("Leeds", "York", "Holm");
    assertThat(bars.at("/encoding/x/scale").isMissingNode()).as("bars begin at zero").isTrue();
  }

  @Test
  void whatIsUndefinedIsNullAndNamedWithItsReason() {
    JsonNode bars = read(VegaLite.of(JOBS).bars("region", "jobs"));
    assertThat(bars.at("/data/values/2/jobs").isNull()).isTrue();
    assertThat(bars.at("/data/values/2/" + Table.REASONS).asText())
        .isEqualTo("jobs: " + Reason.NOT_KNOWN.answer().undefined().orElseThrow().because());
    assertThat(bars.at("/title/subtitle").asText())
        .isEqualTo("Not drawn, having no single value: Holm");
    assertThat(bars.at("/description").asText())
        .isEqualTo("Jobs: jobs of 3 rows by region. Not drawn, having no single value: Holm");
    assertThat(read(VegaLite.of(JOBS).bars("region", "rent")).at("/title/subtitle").isMissingNode())
        .isTrue();
  }

  @Test
  void moneyIsItsExactAmountUnderTheHeadingWithItsCurrency() {
    assertThat(VegaLite.of(JOBS).bars("region", "rent"))
        .contains("\"rent (GBP)\": 9007199254740993.01", "\"rent (GBP)\": 10.10");
  }

  @Property(tries = 300)
  void everyNumberIsReadBackToTheLastBit(@ForAll double number) {
    if (Double.isFinite(number)) {
      Table one =
          Table.builder()
              .title("one")
              .addColumns("name", "number")
              .addRows(List.of(Answer.text("a"), Answer.number(number)))
              .build();
      double read =
          read(VegaLite.of(one).bars("name", "number")).at("/data/values/0/number").doubleValue();
      assertThat(read).isEqualTo(Answer.number(number).number().orElseThrow());
      assertThat(read(TableWork.of(one).jsonLines()).at("/number").doubleValue()).isEqualTo(read);
    }
  }

  @Test
  void dotsAreRankedWithTheirIntervals() {
    JsonNode dots = read(VegaLite.of(JOBS).rankedDots("region", "jobs", "low", "high"));
    assertThat(dots.at("/data/values").findValuesAsText("region"))
        .containsExactly("York", "Leeds", "Holm");
    assertThat(dots.at("/layer/0/mark/type").asText()).isEqualTo("rule");
    assertThat(dots.at("/layer/0/encoding/x/field").asText()).isEqualTo("low");
    assertThat(dots.at("/layer/0/encoding/x2/field").asText()).isEqualTo("high");
    assertThat(dots.at("/layer/1/encoding/x/field").asText()).isEqualTo("jobs");
    assertThatThrownBy(() -> VegaLite.of(JOBS).rankedDots("region", "jobs", "low", "rent"))
        .hasMessage("columns must be in one unit, but was [GBP, none]");
  }

  @Test
  void yearsAndDaysStandAtTheirDistanceAndOtherPeriodsInTheirOrder() {
    assertThat(period(Answer.text("2019"), Answer.text("2024")).at("/timeUnit").asText())
        .isEqualTo("utcyear");
    assertThat(period(Answer.number(2019), Answer.number(2024)).at("/timeUnit").asText())
        .isEqualTo("utcyear");
    assertThat(
            period(Answer.text("2019-04-01"), Answer.text("2024-04-01")).at("/timeUnit").asText())
        .isEqualTo("utcyearmonthdate");
    JsonNode quarters = period(Answer.text("2019 Q1"), Answer.text("2019 Q2"));
    assertThat(quarters.at("/type").asText()).isEqualTo("ordinal");
    assertThat(quarters.at("/sort").isNull()).isTrue();
  }

  private static JsonNode period(Answer first, Answer second) {
    Table table =
        Table.builder()
            .title("over time")
            .addColumns("when", "series", "jobs")
            .addRows(List.of(first, Answer.text("a"), Answer.number(1)))
            .addRows(List.of(second, Answer.text("a"), Answer.number(2)))
            .build();
    JsonNode lines = read(VegaLite.of(table).lines("when", "jobs", "series"));
    assertThat(lines.at("/encoding/color/field").asText()).isEqualTo("series");
    return lines.at("/encoding/x");
  }

  @Test
  void aScatterHasItsNamesBesideTheDots() {
    JsonNode scatter = read(VegaLite.of(JOBS).scatter("jobs", "rent", "region"));
    assertThat(scatter.at("/layer/1/mark/type").asText()).isEqualTo("text");
    assertThat(scatter.at("/layer/1/encoding/text/field").asText()).isEqualTo("region");
    assertThat(scatter.at("/encoding/y/title").asText()).isEqualTo("rent (GBP)");
  }

  /** A point or bracket in a heading is no path into the value. */
  @Test
  void headingsAreNoPaths() {
    Table odd =
        Table.builder()
            .title("odd")
            .addColumns("a.b", "it's [x] \"y\" \\z")
            .addRows(List.of(Answer.text("a"), Answer.number(1)))
            .build();
    JsonNode bars = read(VegaLite.of(odd).bars("a.b", "it's [x] \"y\" \\z"));
    assertThat(bars.at("/encoding/y/field").asText()).isEqualTo("a\\.b");
    assertThat(bars.at("/encoding/x/field").asText()).isEqualTo("it\\'s \\[x\\] \\\"y\\\" \\\\z");
    assertThat(bars.at("/encoding/x/title").asText()).isEqualTo("it's [x] \"y\" \\z");
  }

  @Test
  void whatCannotBeDrawnIsRefused() {
    assertThatThrownBy(() -> VegaLite.of(JOBS).bars("jobs", "region"))
        .hasMessage("region must be a column of numbers to be drawn, but was Leeds");
    assertThatThrownBy(() -> VegaLite.of(JOBS).bars("region", "job"))
        .hasMessageContaining("column must be one of");
    assertThatThrownBy(() -> VegaLite.of(JOBS).scatter("jobs", "jobs", "region"))
        .hasMessage("columns must be given once, but was jobs");
    Table mixed =
        Table.builder()
            .title("mixed")
            .addColumns("name", "size")
            .addRows(List.of(Answer.text("a"), Answer.quantity(1, "m2")))
            .addRows(List.of(Answer.text("b"), Answer.quantity(1, "ha")))
            .build();
    assertThatThrownBy(() -> VegaLite.of(mixed).bars("name", "size"))
        .hasMessage("size must be in one unit to be drawn, but was [ha, m2]");
    Table empty = Table.builder().title("none").addColumns("name", "size").build();
    assertThatThrownBy(() -> VegaLite.of(empty).bars("name", "size"))
        .hasMessage("table must have a row to draw, but was none");
  }
}
