package org.creativehubs.core.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class TableWorkTest {

  private record Row(String region, String industry, Answer jobs) {}

  private static final Table JOBS =
      jobs(
          row("Leeds", "film", Answer.number(10)),
          row("Leeds", "music", Reason.UNKNOWN_CELL.answer()),
          row("York", "film", Answer.number(30)),
          row("York", "music", Answer.number(2.5)),
          row("Hull", "film", Answer.number(-1)));

  private static Row row(String region, String industry, Answer jobs) {
    return new Row(region, industry, jobs);
  }

  private static Table jobs(Row... rows) {
    return Grid.of(
            Column.text("region", Row::region),
            Column.text("industry", Row::industry),
            Column.answer("jobs", Row::jobs))
        .totals("all")
        .sheet("jobs", List.of(rows))
        .table();
  }

  private static String printed(TableWork work, String heading) {
    return work.column(heading).toString();
  }

  @Test
  void totalsAreLeftOut() {
    assertThat(JOBS.totals()).isEqualTo(1);
    assertThat(TableWork.of(JOBS).table().rows()).hasSize(5);
    assertThat(TableWork.of(JOBS).table().totals()).isEqualTo(0);
  }

  @Test
  void whatIsUndefinedComesLastInAnyOrder() {
    TableWork work = TableWork.of(JOBS);
    assertThat(printed(work.sortedBy("jobs"), "region"))
        .isEqualTo("[Hull, York, Leeds, York, Leeds]");
    assertThat(printed(work.sortedDownBy("jobs"), "region"))
        .isEqualTo("[York, Leeds, York, Hull, Leeds]");
    assertThat(printed(work.sortedBy("region"), "industry"))
        .isEqualTo("[film, film, music, film, music]");
  }

  @Test
  void whatIsUndefinedMeetsNoConditionOnNumbers() {
    TableWork work = TableWork.of(JOBS);
    assertThat(work.whereNumber("jobs", jobs -> jobs < 1e9).table().rows()).hasSize(4);
    assertThat(work.where("jobs", cell -> !cell.isDefined()).table().rows()).hasSize(1);
    assertThat(work.whereText("region", "York", "Hull").table().rows()).hasSize(3);
  }

  @Test
  void columnsArePickedInTheOrderAskedFor() {
    TableWork work = TableWork.of(JOBS).select("jobs", "region").first(1);
    assertThat(work.table().columns()).containsExactly("jobs", "region");
    assertThat(work.table().rows())
        .containsExactly(List.of(Answer.number(10), Answer.text("Leeds")));
    assertThatThrownBy(() -> TableWork.of(JOBS).select("job"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("jobs");
  }

  @Test
  void aCellThatNoRowGivesIsNotKnownInAPivot() {
    Table wide = TableWork.of(JOBS).pivot("region", "industry", "jobs").table();
    assertThat(wide.columns()).containsExactly("region", "film", "music");
    assertThat(wide.rows().get(2).get(2)).isEqualTo(Reason.NOT_KNOWN.answer());
    assertThat(wide.rows().get(0).get(2)).isEqualTo(Reason.UNKNOWN_CELL.answer());
    assertThatThrownBy(() -> TableWork.of(JOBS).pivot("region", "region", "jobs"))
        .hasMessageContaining("be given once for each region and region");
  }

  @Test
  void aJoinKeepsRowsWithoutAPartner() {
    Table people =
        Table.builder()
            .title("people")
            .addColumns("region", "people")
            .addRows(List.of(Answer.text("York"), Answer.number(7)))
            .addRows(List.of(Answer.text("Leeds"), Answer.number(5)))
            .build();
    TableWork joined = TableWork.of(JOBS).join(people, "region");
    assertThat(printed(joined, "people"))
        .isEqualTo("[5, 5, 7, 7, " + Reason.NOT_KNOWN.answer() + "]");
    assertThatThrownBy(() -> TableWork.of(people).join(JOBS, "region"))
        .isInstanceOf(InvalidValueException.class)
        .extracting(thrown -> ((InvalidValueException) thrown).code())
        .isEqualTo(Fault.DUPLICATE);
  }

  @Test
  void aColumnIsRenamed() {
    TableWork renamed = TableWork.of(JOBS).renamed("jobs", "people");
    assertThat(renamed.table().columns()).containsExactly("region", "industry", "people");
    assertThat(renamed.column("people")).isEqualTo(TableWork.of(JOBS).column("jobs"));
  }

  @Test
  void aSummaryCountsWhatIsNotKnownAndLeavesItOutOfTheFigures() {
    Table summary = TableWork.of(JOBS).summary("industry", "jobs").table();
    assertThat(summary.columns())
        .containsExactly("industry", "rows", "not known", "sum", "mean", "least", "median", "most");
    assertThat(summary.rows().get(0).toString()).isEqualTo("[film, 3, 0, 39, 13, -1, 10, 30]");
    assertThat(summary.rows().get(1).toString())
        .isEqualTo("[music, 2, 1, 2.5, 2.5, 2.5, 2.5, 2.5]");
  }

  @Test
  void tablesOfYearsStandBelowOneAnother() {
    Map<Integer, Tabular> years = new LinkedHashMap<>();
    years.put(2022, () -> JOBS);
    years.put(2023, () -> JOBS);
    Table tidy = TableWork.stacked("year", years).table();
    assertThat(tidy.columns()).containsExactly("year", "region", "industry", "jobs");
    assertThat(tidy.rows()).hasSize(10);
    assertThat(tidy.rows().get(5).get(0)).isEqualTo(Answer.text("2023"));
  }

  @Test
  void jsonLinesKeepAllDigitsAndSayWhyAValueIsMissing() {
    Table table =
        Table.builder()
            .title("rents")
            .addColumns("unit", "rent", "share", "area")
            .addRows(
                List.of(
                    Answer.text("a \"b\"\n"),
                    Answer.of(Money.parse("GBP 12.30")),
                    Answer.share(1 / 3.0),
                    Answer.quantity(5, "m2")))
            .addRows(
                List.of(
                    Answer.text("c"),
                    Answer.of(Money.parse("GBP 5")),
                    Reason.UNKNOWN_CELL.answer(),
                    Answer.quantity(6, "ft2")))
            .build();
    assertThat(TableWork.of(table).jsonLines())
        .isEqualTo(
            "{\"unit\": \"a \\\"b\\\"\\u000a\", \"rent (GBP)\": 12.30, \"share\":"
                + " 0.3333333333333333, \"area\": \"5 m2\"}\n"
                + "{\"unit\": \"c\", \"rent (GBP)\": 5.00, \"share\": null, \"area\": \"6 ft2\","
                + " \"not known because\": \"share: "
                + Reason.UNKNOWN_CELL.undefined().because()
                + "\"}\n");
  }

  private static Table pairs(String heading, String other, Answer... cells) {
    Table.Builder table = Table.builder();
    table.title("pairs").addColumns(heading, other);
    for (int i = 0; i < cells.length; i += 2) {
      table.addRows(List.of(cells[i], cells[i + 1]));
    }
    return table.build();
  }

  @Test
  void numbersThatPrintAlikeAreNotTheSame() {
    Table near =
        pairs(
            "k",
            "v",
            Answer.number(0.36161),
            Answer.number(1),
            Answer.number(0.36159),
            Answer.number(2));
    Table one = pairs("k", "w", Answer.number(0.36161), Answer.number(9));
    assertThat(near.rows().get(0).get(0)).hasToString(near.rows().get(1).get(0).toString());
    TableWork joined = TableWork.of(near).join(TableWork.of(one), "k");
    assertThat(joined.column("w").get(0)).isEqualTo(Answer.number(9));
    assertThat(joined.column("w").get(1).isDefined()).isFalse();
    assertThat(TableWork.of(near).summary("k", "v").table().rows()).hasSize(2);
  }

  @Test
  void whatIsNotKnownIsThePartnerOfNothing() {
    Answer unknown = Reason.UNKNOWN_CELL.answer();
    Table left = pairs("k", "v", unknown, Answer.number(1));
    Table right = pairs("k", "w", unknown, Answer.number(9), unknown, Answer.number(8));
    assertThat(TableWork.of(left).join(right, "k").column("w").get(0).isDefined()).isFalse();
  }

  @Test
  void yearsStayNumbersInAPivotAndBecomePlainHeadings() {
    Table years =
        Table.builder()
            .title("jobs")
            .addColumns("year", "place", "jobs")
            .addRows(List.of(Answer.number(2019), Answer.text("A"), Answer.number(5)))
            .addRows(List.of(Answer.number(2020), Answer.text("A"), Answer.number(7)))
            .build();
    assertThat(TableWork.of(years).pivot("year", "place", "jobs").column("year"))
        .containsExactly(Answer.number(2019), Answer.number(2020));
    assertThat(TableWork.of(years).pivot("place", "year", "jobs").table().columns())
        .containsExactly("place", "2019", "2020");
  }

  @Test
  void aSummaryTakesNeitherBoundsForNumbersNorUnitsTogether() {
    Answer over = Answer.quantity(QualifiedNumber.parse("over 450"), "jobs");
    Answer ten = Answer.quantity(10, "jobs");
    Table jobs = pairs("k", "v", Answer.text("A"), over, Answer.text("A"), ten);
    TableWork summary = TableWork.of(jobs).summary("k", "v");
    assertThat(summary.column("not known")).containsExactly(Answer.number(1));
    assertThat(summary.column("sum")).containsExactly(ten);
    Table mixed =
        pairs(
            "k",
            "v",
            Answer.text("A"),
            Answer.of(Money.parse("GBP 5")),
            Answer.text("B"),
            Answer.of(Money.parse("EUR 5")));
    assertThatThrownBy(() -> TableWork.of(mixed).summary("k", "v"))
        .hasMessage("v must be of one unit, but was GBP, EUR");
  }
}
