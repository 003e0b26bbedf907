package org.creativehubs.metrics.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.creativehubs.metrics.scorecard.Kpis.code;
import static org.creativehubs.metrics.scorecard.Kpis.more;
import static org.creativehubs.metrics.scorecard.Kpis.n;
import static org.creativehubs.metrics.scorecard.Kpis.number;
import static org.creativehubs.metrics.scorecard.Kpis.subject;

import java.util.List;
import java.util.stream.Stream;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.indicator.AggregationRule;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.Polarity;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.time.StatedPeriod;
import org.creativehubs.metrics.kpi.KpiSheet;
import org.junit.jupiter.api.Test;

class SideBySideTest {

  private static final ComparedSubject MILL =
      subject(
          "Mill",
          more("jobs").actual(n("120")).build(),
          more("area").actual(n("3000")).build(),
          more("tenants").actual(n("60")).build(),
          more("grant").actual(n("400000")).build(),
          empty("20"));
  private static final ComparedSubject DEPOT =
      subject(
          "Depot",
          more("jobs").actual(n("90")).build(),
          more("area").actual(n("1500")).build(),
          more("tenants").actual(n("60")).build(),
          more("grant").actual(n("200000")).build(),
          empty("35"));
  private static final ComparedSubject WHARF =
      subject(
          "Wharf",
          more("jobs").actual(n("30")).build(),
          more("area").actual(n("1000")).build(),
          more("tenants").actual(n("10")).build(),
          more("grant").actual(n("0")).build(),
          empty("20"));

  @Test
  void hubsAreComparedByTheIndicatorsTheyHave() {
    List<ComparedFigure> figures = List.of(plain("jobs"), per("jobs", "area"));
    List<Hub> hubs = List.of(hub("a", MILL), hub("b", DEPOT), hub("c", WHARF));
    KpiSheet sheet = SideBySide.ofHubs(hubs, figures);
    KpiSheet plain = SideBySide.of(List.of(MILL, DEPOT, WHARF), figures);
    assertThat(sheet.table()).hasToString(plain.table().toString());
    assertThatThrownBy(() -> SideBySide.ofHubs(List.of(), figures))
        .hasMessage("subjects must be given exactly if hubs are not, but was 0 given");
    assertThatThrownBy(() -> SideBySide.ofHubs(List.of(hub("a", MILL), hub("b", MILL)), figures))
        .hasMessage("hubs[1] must have a name of its own, but was Mill");
  }

  private static Hub hub(String id, ComparedSubject subject) {
    return Hub.builder().id(id).name(subject.name()).indicators(subject.indicators()).build();
  }

  @Test
  void threeHubsAreComparedByFiveFiguresAtOnce() {
    KpiSheet sheet =
        SideBySide.answer(
            SideBySideInput.builder()
                .addSubjects(MILL, DEPOT, WHARF)
                .addFigures(plain("jobs"), per("jobs", "area"), per("jobs", "tenants"))
                .addFigures(ofThousands("jobs", "grant"), plain("empty-days"))
                .build());
    assertThat(ranks(sheet, "jobs")).containsExactly(1.0, 2.0, 3.0);
    assertThat(ranks(sheet, "jobs per area")).containsExactly(2.0, 1.0, 3.0);
    assertThat(ranks(sheet, "jobs per tenants")).containsExactly(2.0, 3.0, 1.0);
    assertThat(ranks(sheet, "empty-days")).containsExactly(1.0, 3.0, 1.0);
    assertThat(number(sheet, "jobs per area: Mill", "gap to the best")).isEqualTo(-0.02);
    assertThat(number(sheet, "jobs per area: Mill", "gap to the median")).isZero();
    assertThat(number(sheet, "empty-days: Depot", "gap to the best")).isEqualTo(15);
    assertThat(sheet.value("jobs per 1000 grant: Depot", "figure"))
        .hasToString("0.45 pieces per 1,000 pieces");
    assertThat(number(sheet, "jobs per 1000 grant: Mill", "gap to the best")).isEqualTo(-0.15);
    assertThat(code(sheet, "jobs per 1000 grant: Wharf", "rank")).isEqualTo("ZERO_DENOMINATOR");
    assertThat(code(sheet, "jobs: Mill", "per")).isEqualTo("AS_GIVEN");
    assertThat(sheet.explain("jobs per 1000 grant: Mill", "gap to the best").toString())
        .contains(
            "120 pieces / 400,000 pieces x 1000",
            "rank: 1 + 1 = 2",
            "0.3 pieces per 1,000 pieces - 0.45 pieces per 1,000 pieces");
    assertThat(sheet.conventions()).contains("empty-days: less is better", "jobs: more is better");
    assertThat(sheet.rows()).hasSize(15);
    assertThat(sheet.findings()).isEmpty();
  }

  @Test
  void theProductOfBalticIsNotDividedByTheJobsOfAnotherPopulation() {
    KpiSheet sheet = SideBySide.answer(Kpis.example(SideBySideInput.class));
    assertThat(code(sheet, "gva per jobs: Baltic Creative", "figure"))
        .isEqualTo("DIFFERENT_POPULATIONS");
    assertThat(code(sheet, "gva per jobs: Baltic Creative", "rank"))
        .isEqualTo("DIFFERENT_POPULATIONS");
    assertThat(sheet.findings())
        .containsExactly(
            Finding.of(
                FindingKind.DIFFERENT_POPULATIONS,
                "Baltic Creative",
                "Baltic Creative: gross value added describes the Baltic Triangle in 2019, jobs"
                    + " describes the Baltic Triangle at the time of the guide"));
    assertThat(number(sheet, "gva per jobs: North", "gap to the median")).isEqualTo(2500);
    assertThat(number(sheet, "jobs: Baltic Creative", "rank")).isEqualTo(1);
  }

  @Test
  void aShareOrAMeanIsNotSpreadOverAnArea() {
    Indicator share =
        Indicator.builder()
            .id("women")
            .measure("women among tenants")
            .unit("share")
            .polarity(Polarity.HIGHER_IS_BETTER)
            .actual(n("0.5"))
            .build();
    Indicator mean = more("stay").aggregation(AggregationRule.MEAN).actual(n("4")).build();
    ComparedSubject hub = subject("hub", share, mean, more("area").actual(n("100")).build());
    assertThat(compared("women", "area", hub).value("women per area: hub", "figure"))
        .hasToString(
            "undefined: only amounts can be divided: women among tenants is a share or a mean"
                + " (NOT_AN_AMOUNT)");
    assertThat(code(compared("stay", "area", hub), "stay per area: hub", "rank"))
        .isEqualTo("NOT_AN_AMOUNT");
    assertThat(code(compared("area", "stay", hub), "area per stay: hub", "figure"))
        .isEqualTo("NOT_AN_AMOUNT");
  }

  @Test
  void figuresOfDifferentPeriodsMakeAFinding() {
    ComparedSubject early = subject("early", of(2019, "5"));
    ComparedSubject late = subject("late", of(2020, "6"));
    SideBySideInput.Builder input = SideBySideInput.builder();
    input.addSubjects(early, late, subject("undated", more("it").actual(n("1")).build()));
    KpiSheet sheet = SideBySide.answer(input.addFigures(plain("it")).build());
    assertThat(sheet.findings())
        .containsExactly(
            Finding.of(
                FindingKind.DIFFERENT_DATES,
                "it",
                "it is compared of early for 2019, late for 2020"));
  }

  @Test
  void theCreativeSectorOfTheWestMidlandsIsDividedAsReported() {
    Indicator jobs = more("jobs").actual(n("48800")).build();
    Indicator firms = more("firms").actual(n("9975")).build();
    Indicator product = more("gva").actual(n("4000000000")).build();
    ComparedSubject region = subject("West Midlands", jobs, firms, product);
    assertThat(number(compared("gva", "jobs", region), "gva per jobs: West Midlands", "figure"))
        .isCloseTo(81_967, within(0.5));
    assertThat(number(compared("jobs", "firms", region), "jobs per firms: West Midlands", "figure"))
        .isCloseTo(4.89, within(0.005));
  }

  @Test
  void equalFiguresShareTheBetterRank() {
    KpiSheet sheet =
        SideBySide.answer(
            SideBySideInput.builder()
                .addSubjects(of("a", "5"), of("b", "3"), of("c", "5"), of("d", "over 9"))
                .addSubjects(of("e", "1"), subject("f"))
                .addFigures(plain("it"))
                .build());
    assertThat(number(sheet, "it: a", "rank")).isEqualTo(1);
    assertThat(number(sheet, "it: c", "rank")).isEqualTo(1);
    assertThat(number(sheet, "it: b", "rank")).isEqualTo(3);
    assertThat(number(sheet, "it: b", "gap to the median")).isEqualTo(-1);
    assertThat(code(sheet, "it: d", "rank")).isEqualTo("NOT_EXACT");
    assertThat(code(sheet, "it: f", "rank")).isEqualTo("NOT_KNOWN");
    assertThat(sheet.headings()).doesNotContain("per");
  }

  @Test
  void whatDoesNotAlignIsRefused() {
    assertThatThrownBy(() -> compared("jobs", "none", MILL))
        .hasMessage("figures[0].per must be an indicator of at least one subject, but was none");
    assertThatThrownBy(() -> per("jobs", "jobs"))
        .hasMessage("per must be another indicator, but was jobs");
    assertThatThrownBy(
            () -> ComparedFigure.builder().indicator("jobs").perHowMany(Ratio.ONE).build())
        .hasMessage("perHowMany must be given only if per is given, but was 1");
    assertThatThrownBy(
            () -> ComparedFigure.builder().indicator("a").per("b").perHowMany(Ratio.ZERO).build())
        .hasMessage("perHowMany must be > 0, but was 0");
    SideBySideInput.Builder twice = SideBySideInput.builder();
    twice.addSubjects(MILL).addFigures(plain("jobs"), plain("jobs"));
    assertThatThrownBy(twice::build).hasMessageContaining("figures[1]");
    assertThatThrownBy(() -> SideBySideInput.builder().addSubjects(MILL).build())
        .hasMessage("figures must hold at least one element, but was none");
    SideBySideInput.Builder mixed = SideBySideInput.builder();
    mixed.addSubjects(subject("few", empty("2")));
    mixed.addSubjects(subject("other", more("empty-days").actual(n("1")).build()));
    assertThatThrownBy(mixed.addFigures(plain("empty-days"))::build)
        .hasMessage(
            "subjects[1].indicators[empty-days].polarity must be LOWER_IS_BETTER as of the first,"
                + " but was HIGHER_IS_BETTER");
  }

  private static Stream<Double> ranks(KpiSheet sheet, String figure) {
    return Stream.of("Mill", "Depot", "Wharf")
        .map(hub -> number(sheet, figure + ": " + hub, "rank"));
  }

  private static Indicator empty(String days) {
    return Kpis.indicator("empty-days", Polarity.LOWER_IS_BETTER).actual(n(days)).build();
  }

  private static Indicator of(int year, String actual) {
    PartialDate stated = PartialDate.parse(Integer.toString(year));
    return more("it").actual(n(actual)).period(period(stated)).build();
  }

  private static StatedPeriod period(PartialDate year) {
    return StatedPeriod.builder().from(year).to(year).build();
  }

  private static ComparedSubject of(String name, String actual) {
    return subject(name, more("it").actual(n(actual)).build());
  }

  private static ComparedFigure plain(String indicator) {
    return ComparedFigure.builder().indicator(indicator).build();
  }

  private static ComparedFigure per(String indicator, String per) {
    return ComparedFigure.builder().indicator(indicator).per(per).build();
  }

  private static ComparedFigure ofThousands(String indicator, String per) {
    return ComparedFigure.builder()
        .indicator(indicator)
        .per(per)
        .perHowMany(Ratio.of(1000))
        .build();
  }

  private static KpiSheet compared(String indicator, String per, ComparedSubject subject) {
    SideBySideInput.Builder input = SideBySideInput.builder();
    return SideBySide.answer(input.addSubjects(subject).addFigures(per(indicator, per)).build());
  }
}
