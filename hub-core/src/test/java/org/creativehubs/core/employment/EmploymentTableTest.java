package org.creativehubs.core.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmploymentTableTest {

  private static final EmploymentTable JOBS =
      EmploymentTable.of(
          "jobs",
          List.of("North", "Coast"),
          List.of("film", "craft", "other"),
          new double[][] {{10, 0, 90}, {5, 20.5, 300}});

  private static EmploymentTable.Builder jobs() {
    return EmploymentTable.builder().measure("jobs");
  }

  @Test
  void labelsAndCountsStayAsGiven() {
    assertThat(JOBS.measure()).isEqualTo("jobs");
    assertThat(JOBS.regions()).containsExactly("North", "Coast");
    assertThat(JOBS.industries()).containsExactly("film", "craft", "other");
    assertThat(JOBS.count("Coast", "craft")).isEqualTo(20.5);
    assertThat(JOBS.countAt(1, 0)).isEqualTo(5);
    assertThat(JOBS.regionIndex("Coast")).isEqualTo(1);
    assertThat(JOBS.industryIndex("other")).isEqualTo(2);
  }

  @Test
  void totalsAddUpRowsColumnsAndAll() {
    assertThat(JOBS.regionTotal("North")).isEqualTo(100);
    assertThat(JOBS.regionTotalAt(1)).isEqualTo(325.5);
    assertThat(JOBS.industryTotal("film")).isEqualTo(15);
    assertThat(JOBS.industryTotalAt(2)).isEqualTo(390);
    assertThat(JOBS.total()).isEqualTo(425.5);
  }

  @Test
  void exactTotalsAreNotRounded() {
    assertThat(JOBS.exactTotal()).isEqualTo(Ratio.parse("425.5"));
    assertThat(JOBS.exactRegionTotalAt(1)).isEqualTo(Ratio.parse("325.5"));
    assertThat(JOBS.exactIndustryTotalAt(1)).isEqualTo(Ratio.parse("20.5"));
    EmploymentTable whole =
        EmploymentTable.of(
            "jobs", List.of("A", "B"), List.of("x", "y"), new double[][] {{1, 2}, {3, 4}});
    assertThat(whole.exactTotal()).isEqualTo(Ratio.of(10));
    assertThat(whole.exactRegionTotalAt(0)).isEqualTo(Ratio.of(3));
    assertThat(whole.exactIndustryTotalAt(0)).isEqualTo(Ratio.of(4));
  }

  @Test
  void totalsBeyondWholeDoublesAreStillExactInside() {
    EmploymentTable huge =
        EmploymentTable.of(
            "jobs", List.of("A"), List.of("x", "y", "z"), new double[][] {{0x1p53, 1, 1}});
    assertThat(huge.total()).isEqualTo(0x1p53 + 2);
    assertThat(huge.exactTotal()).isEqualTo(Ratio.of((1L << 53) + 2));
    EmploymentTable odd =
        EmploymentTable.of("jobs", List.of("A"), List.of("x", "y"), new double[][] {{0x1p53, 1}});
    assertThat(odd.exactTotal()).isEqualTo(Ratio.of((1L << 53) + 1));
  }

  @Test
  void longRowsKeepTheOrderOfFirstAppearanceAndMissingCellsAreZero() {
    EmploymentTable table =
        jobs().add("North", "film", 10).add("Coast", "craft", 20).add("North", "craft", 0).build();
    assertThat(table.regions()).containsExactly("North", "Coast");
    assertThat(table.industries()).containsExactly("film", "craft");
    assertThat(table.count("Coast", "film")).isZero();
    assertThat(jobs().add("Empty", "film", 0).build().regions()).containsExactly("Empty");
  }

  @Test
  void manyRowsAreKept() {
    EmploymentTable.Builder builder = jobs();
    for (int i = 0; i < 1000; i++) {
      builder.add("r" + i / 10, "i" + i % 10, i);
    }
    EmploymentTable table = builder.build();
    assertThat(table.count("r57", "i3")).isEqualTo(573);
    assertThat(table.total()).isEqualTo(499_500);
  }

  @Test
  void aCellIsGivenOnce() {
    assertThatThrownBy(() -> jobs().add("North", "film", 10).add("North", "film", 3).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("count[North, film] must be given once, but was 10.0 and 3.0");
    assertThatThrownBy(() -> jobs().add("North", "film", 0).add("North", "film", 0).build())
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void anUnfinishedBuilderIsRefused() {
    assertThatThrownBy(() -> EmploymentTable.builder().add("A", "x", 1).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("measure must be set");
    assertThatThrownBy(() -> jobs().build())
        .hasMessage("regions must hold at least one element, but was none");
    assertThatThrownBy(() -> jobs().add(" ", "film", 1))
        .hasMessage("region must hold a visible character, but was  ");
    assertThatThrownBy(() -> jobs().add("North", "", 1))
        .hasMessage("industry must hold a visible character, but was empty");
    assertThatThrownBy(() -> EmploymentTable.builder().measure(""))
        .hasMessage("measure must hold a visible character, but was empty");
  }

  @Test
  void aConcentrationAddsTheCountAndTheRestThatItImplies() {
    EmploymentTable kent =
        EmploymentTable.builder()
            .measure("businesses")
            .addConcentration("Medway", "creative", 1699, Ratio.of(74, 1000), "other")
            .build();
    assertThat(kent.count("Medway", "creative")).isEqualTo(1699);
    assertThat(kent.count("Medway", "other")).isCloseTo(1699 / 0.074 - 1699, within(1e-9));
    assertThat(kent.regionTotal("Medway")).isCloseTo(22_959.4594594595, within(1e-9));
    assertThat(jobs().addConcentration("A", "x", 7, Ratio.ONE, "rest").build().count("A", "rest"))
        .isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, 'shareOfAll must be in (0, 1], but was 0'",
    "1, -1/2, 'shareOfAll must be in (0, 1], but was -0.5'",
    "1, 1.001, 'shareOfAll must be in (0, 1], but was 1.001'",
    "0, 0.5, 'count must be above 0 where it is a share of all, but was 0.0'",
    "-1, 0.5, 'count must be >= 0, but was -1.0'"
  })
  void aConcentrationNeedsACountAndAShare(double count, String share, String message) {
    assertThatThrownBy(() -> jobs().addConcentration("A", "x", count, Ratio.parse(share), "rest"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource({
    "NaN, be a finite number",
    "Infinity, be a finite number",
    "-Infinity, be a finite number",
    "-1, be >= 0",
    "-4.9E-324, be >= 0",
    "4.9E-324, be 0 or from 1e-100 to 1e100",
    "1.1E100, be 0 or from 1e-100 to 1e100"
  })
  void whatIsNoCountIsRefusedByItsPlace(double number, String rule) {
    assertThatThrownBy(
            () ->
                EmploymentTable.of(
                    "jobs",
                    List.of("A", "B"),
                    List.of("x", "y"),
                    new double[][] {{1, 2}, {3, number}}))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("counts[1][1] must " + rule + ", but was " + number);
    assertThatThrownBy(() -> jobs().add("A", "x", number))
        .hasMessage("count[A, x] must " + rule + ", but was " + number);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.0, 1e-100, 1e100, 0.5})
  void countsReachFromTheSmallestToTheLargest(double count) {
    EmploymentTable table = jobs().add("A", "x", count).build();
    assertThat(table.total()).isEqualTo(count + 0.0);
    assertThat(table).isEqualTo(jobs().add("A", "x", count + 0.0).build());
  }

  @Test
  void aTotalBeyondTheLargestCountIsRefused() {
    assertThatThrownBy(() -> jobs().add("A", "x", 1e100).add("A", "y", 1e100).build())
        .hasMessage("total must be 0 or from 1e-100 to 1e100, but was 2.0E100");
  }

  @Test
  void shapesAreRefusedByTheRowAtFault() {
    List<String> regions = List.of("A", "B");
    List<String> industries = List.of("x", "y");
    assertThatThrownBy(
            () -> EmploymentTable.of("jobs", regions, industries, new double[][] {{1, 2}}))
        .hasMessage("counts must have one row for each of 2 regions, but was 1 rows");
    assertThatThrownBy(
            () -> EmploymentTable.of("jobs", regions, industries, new double[][] {{1, 2}, {3}}))
        .hasMessage("counts[1] must have one count for each of 2 industries, but was 1 counts");
    assertThatThrownBy(
            () -> EmploymentTable.of("jobs", List.of("A", "A"), industries, new double[2][2]))
        .hasMessage("regions[1] must have a name of its own, but was A");
    assertThatThrownBy(
            () -> EmploymentTable.of("jobs", regions, List.of("x", " "), new double[2][2]))
        .hasMessage("industries[1] must hold a visible character, but was  ");
    assertThatThrownBy(() -> EmploymentTable.of("jobs", regions, List.of(), new double[2][0]))
        .hasMessage("industries must hold at least one element, but was none");
  }

  @Test
  void moreCellsThanAnArrayHoldsAreRefused() {
    assertThat(Wide.cells(1000, 1000)).isEqualTo(1_000_000);
    assertThatThrownBy(() -> Wide.cells(100_000, 100_000))
        .hasMessage("counts must fit one array of cells, but was 10000000000");
  }

  @Test
  void unknownLabelsAreRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> JOBS.count("South", "film"))
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(Fault.UNKNOWN_CODE))
        .hasMessage("region must be one of North, Coast, but was South");
    assertThatThrownBy(() -> JOBS.industryTotal("Film"))
        .hasMessage("industry must be one of film, craft, other, but was Film");
    List<String> many = IntStream.range(0, 22).mapToObj(i -> "r" + i).toList();
    assertThatThrownBy(
            () ->
                EmploymentTable.of("jobs", many, List.of("x"), new double[22][1]).regionTotal("z"))
        .hasMessageContaining("r11 and 10 more, but was z");
    assertThatThrownBy(() -> JOBS.countAt(0, 3)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void theArrayGivenIsCopied() {
    double[][] counts = {{1, 2}};
    EmploymentTable table = EmploymentTable.of("jobs", List.of("A"), List.of("x", "y"), counts);
    counts[0][0] = 9;
    assertThat(table.count("A", "x")).isEqualTo(1);
    double[] row = new double[3];
    table.copyRegion(0, row, 1);
    assertThat(row).containsExactly(0, 1, 2);
  }

  @Test
  void mergingAddsCellsAndSortsLabels() {
    EmploymentTable one = jobs().add("North", "film", 1).add("Coast", "craft", 2).build();
    EmploymentTable two = jobs().add("North", "film", 10).add("Alps", "art", 5).build();
    EmploymentTable merged = one.merge(two);
    assertThat(merged.regions()).containsExactly("Alps", "Coast", "North");
    assertThat(merged.industries()).containsExactly("art", "craft", "film");
    assertThat(merged.count("North", "film")).isEqualTo(11);
    assertThat(merged.count("Alps", "art")).isEqualTo(5);
    assertThat(merged.count("Alps", "film")).isZero();
  }

  @Test
  void mergingKeepsASharedSourceAndRefusesAnotherMeasure() {
    EmploymentTable sourced = JOBS.withSource(Source.of("Survey"));
    assertThat(sourced.merge(sourced).source()).contains(Source.of("Survey"));
    assertThat(sourced.merge(JOBS).source()).isEmpty();
    EmploymentTable firms =
        EmploymentTable.of("businesses", List.of("A"), List.of("x"), new double[1][1]);
    assertThatThrownBy(() -> JOBS.merge(firms))
        .hasMessage("tables[1].measure must be jobs as before, but was businesses");
    assertThatThrownBy(() -> EmploymentTable.merged(List.of()))
        .hasMessage("tables must hold at least one element, but was none");
  }

  @Test
  void equalTablesHaveEqualParts() {
    EmploymentTable same =
        jobs()
            .add("North", "film", 10)
            .add("North", "craft", 0)
            .add("North", "other", 90)
            .add("Coast", "film", 5)
            .add("Coast", "craft", 20.5)
            .add("Coast", "other", 300)
            .build();
    assertThat(same).isEqualTo(JOBS).hasSameHashCodeAs(JOBS);
    assertThat(JOBS).isNotEqualTo(JOBS.withSource(Source.of("Survey")));
    assertThat(JOBS).isNotEqualTo("jobs");
    EmploymentTable other =
        EmploymentTable.of("firms", JOBS.regions(), JOBS.industries(), new double[2][3]);
    assertThat(other).isNotEqualTo(JOBS);
  }

  @Test
  void printsInOneLine() {
    assertThat(JOBS).hasToString("425.5 jobs in 2 regions x 3 industries");
    assertThat(jobs().add("A", "x", 1200).build())
        .hasToString("1,200 jobs in 1 region x 1 industry");
  }

  @Test
  void fewIndustriesStandSideBySide() {
    assertThat(JOBS.table().toString().lines())
        .containsExactly(
            "jobs by region and industry",
            "region  film  craft  other  total",
            "------  ----  -----  -----  -----",
            "North     10      0     90    100",
            "Coast      5   20.5    300  325.5");
    assertThat(JOBS.explain("Coast", "total").steps())
        .map(Step::toString)
        .containsExactly("Coast, total: 5 + 20.5 + 300 = 325.5");
  }

  @Test
  void manyIndustriesStandOneBelowTheOther() {
    List<String> industries = IntStream.range(0, 13).mapToObj(i -> "i" + i).toList();
    double[][] counts = new double[1][13];
    counts[0][12] = 4;
    assertThat(EmploymentTable.of("jobs", List.of("A"), industries, counts).table().toCsv())
        .isEqualTo("region,industry,jobs\r\nA,i12,4\r\n");
    assertThat(
            EmploymentTable.of("jobs", List.of("A"), industries, counts)
                .explain("A, i12", "jobs")
                .answer())
        .isEqualTo(Answer.number(4));
  }

  @Test
  void readsBackFromJson() {
    assertThat(JacksonLines.write(JOBS.withSource(Source.of("Survey"))))
        .isEqualTo(
            "{\"measure\":\"jobs\",\"regions\":[\"North\",\"Coast\"],"
                + "\"industries\":[\"film\",\"craft\",\"other\"],"
                + "\"counts\":[[10,0,90],[5,20.5,300]],\"source\":{\"document\":\"Survey\"}}");
    assertThat(JacksonLines.roundTrip(JOBS.withSource(Source.of("Survey"))))
        .isEqualTo(JOBS.withSource(Source.of("Survey")));
    assertThat(
            JacksonLines.write(
                EmploymentTable.of(
                    "jobs", List.of("A"), List.of("x", "y"), new double[][] {{0x1p53, 0.1}})))
        .isEqualTo(
            "{\"measure\":\"jobs\",\"regions\":[\"A\"],\"industries\":[\"x\",\"y\"],"
                + "\"counts\":[[9.007199254740992E15,0.1]]}");
    assertThat(
            JacksonLines.roundTrip(
                EmploymentTable.of(
                    "jobs", List.of("A"), List.of("x", "y"), new double[][] {{0x1p53, 0.1}})))
        .isEqualTo(
            EmploymentTable.of(
                "jobs", List.of("A"), List.of("x", "y"), new double[][] {{0x1p53, 0.1}}));
  }

  @Test
  void badShapesInJsonAreRefusedByTheirPath() {
    assertThat(
            JacksonLines.refusal(
                "{\"measure\":\"jobs\",\"regions\":[\"A\",\"B\"],\"industries\":[\"x\"],"
                    + "\"counts\":[[1],[2,3]]}",
                EmploymentTable.class))
        .hasMessage("counts[1] must have one count for each of 1 industries, but was 2 counts");
    assertRefused("[[1],[-2]]", "counts[1][0] must be >= 0, but was -2.0");
    assertThatThrownBy(() -> read("[[1],[\"2\"]]")).hasMessageStartingWith("counts[1][0] must be");
    assertRefused("[[1],[1e999]]", "counts[1][0] must be a finite number, but was 1e999");
    assertRefused("[[1],[null]]", "counts[1][0] must be left out or have a value, but was null");
    assertRefused("[[1],null]", "counts[1] must be left out or have a value, but was null");
    assertRefused("[[1]]", "counts must have one row for each of 2 regions, but was 1 rows");
  }

  private static void assertRefused(String counts, String message) {
    assertThatThrownBy(() -> read(counts)).hasMessage(message);
  }

  private static EmploymentTable read(String counts) {
    String json =
        "{\"measure\":\"jobs\",\"regions\":[\"A\",\"B\"],\"industries\":[\"x\"],\"counts\":"
            + counts
            + "}";
    return HubJson.read(json, EmploymentTable.class);
  }

  @Test
  void missingAndUnknownFieldsAreRefused() {
    assertThatThrownBy(
            () -> HubJson.read("{\"regions\":[\"A\"],\"counts\":[[1]]}", EmploymentTable.class))
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(Fault.MISSING_FIELD));
    assertThatThrownBy(
            () ->
                HubJson.read(
                    "{\"measure\":\"jobs\",\"regions\":[\"A\"],\"industries\":[\"x\"],"
                        + "\"counts\":[[1]],\"total\":1}",
                    EmploymentTable.class))
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(Fault.UNKNOWN_FIELD));
  }
}
