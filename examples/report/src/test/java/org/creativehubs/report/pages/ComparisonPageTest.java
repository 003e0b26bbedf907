package org.creativehubs.report.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.report.pages.SampleFiles.figure;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.casestudy.StudiedHub;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.funding.FundingInstrument;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.HubFunction;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.Polarity;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageSection;
import org.junit.jupiter.api.Test;

class ComparisonPageTest {

  private static final StudiedHub MILL = StudiedHub.of(mill(), List.of());
  private static final StudiedHub YARD = StudiedHub.of(yard(), List.of());

  private static Hub mill() {
    return Hub.builder()
        .id("mill")
        .name("The Mill")
        .addFunctions(HubFunction.SPACE, HubFunction.PEOPLE)
        .floorArea(Area.parse("900 m2"))
        .floorAreaScope("levels 1 to 4")
        .addFigures(figureOf("jobs", "120", "jobs", Optional.empty(), "2019"))
        .addFigures(figureOf("tenants", "40", "businesses", Optional.empty(), "2019"))
        .addIndicators(indicator("visits", "400", "visits"))
        .addIndicators(indicator("energy", "9", "kWh"))
        .addAwards(award("GBP 4000.00"))
        .build();
  }

  private static Hub yard() {
    return Hub.builder()
        .id("yard")
        .name("The Yard")
        .addFunctions(HubFunction.SPACE)
        .floorArea(Area.parse("700 m2"))
        .addFigures(figureOf("jobs", "3500", "jobs", Optional.of("the district"), "2021"))
        .addIndicators(indicator("visits", "500", "visits"))
        .addIndicators(indicator("energy", "9", "MWh"))
        .addAwards(award("EUR 900.00"))
        .build();
  }

  private static Figure figureOf(
      String measure, String value, String unit, Optional<String> population, String year) {
    return Figure.builder()
        .measure(measure)
        .value(QualifiedNumber.parse(value))
        .unit(unit)
        .population(population)
        .asOf(PartialDate.parse(year))
        .source(Source.of("A report"))
        .build();
  }

  private static Indicator indicator(String id, String actual, String unit) {
    return Indicator.builder()
        .id(id)
        .measure(id)
        .unit(unit)
        .polarity(Polarity.HIGHER_IS_BETTER)
        .actual(QualifiedNumber.parse(actual))
        .build();
  }

  private static FundingAward award(String amount) {
    return FundingAward.builder()
        .funder("A fund")
        .instrument(FundingInstrument.GRANT)
        .amount(Money.parse(amount))
        .build();
  }

  private static Page page(StudiedHub... hubs) {
    return ComparisonPage.of(List.of(hubs), SampleFiles.origin("agreement.json"));
  }

  private static PageSection section(Page page, String heading) {
    return page.sections().stream()
        .filter(section -> section.heading().equals(heading))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsToldOfEachStandsSideBySideAndTheRestIsNotTold() {
    Page page = page(MILL, YARD);
    Table functions = section(page, "Functions").tables().get(0).table();

    assertThat(functions.columns()).containsExactly("what", "The Mill", "The Yard");
    assertThat(functions.rows().get(1).get(1)).isEqualTo(Answer.text("yes"));
    assertThat(functions.rows().get(1).get(2).isDefined()).isFalse();
    assertThat(figure(page, "functions that all of them have")).isEqualTo(Answer.number(1));
    assertThat(page.verdict())
        .isEqualTo("Of 2 hubs all have space; 6 things must not be compared.");
    assertThat(page.unknowns()).anyMatch(line -> line.startsWith("Of The Yard: people, practical"));
    assertThat(SampleFiles.html(page)).contains("What must not be compared");
    assertThat(SampleFiles.workbookSize(page)).isGreaterThan(5_000);
  }

  @Test
  void whatMustNotBeComparedIsSaidWithItsReason() {
    assertThat(section(page(MILL, YARD), "What must not be compared").remarks())
        .contains(
            "floor areas: that of The Mill is of levels 1 to 4, that of The Yard is of the whole",
            "jobs, jobs describes different people or places: not stated, the district",
            "jobs, jobs is of different years: 2019, 2021",
            "awards are in different currencies: EUR, GBP",
            "figures given with The Yard that describe others than the hub as a whole: jobs (of the"
                + " district)")
        .contains("indicator energy is given in different units: MWh, kWh");
  }

  @Test
  void indicatorsThatSeveralShareAreRanked() {
    Table ranked = section(page(MILL, YARD), "Indicators, ranked").tables().get(0).table();

    assertThat(ranked.rows()).hasSize(2);
    assertThat(ranked.toString()).contains("visits: The Yard", "500");
  }

  @Test
  void likeIsComparedWithLikeWithoutAWarning() {
    Hub twin = yard().toBuilder().id("twin").name("The Twin").build();
    Hub plain = yard().toBuilder().awards(List.of()).figures(List.of()).build();
    Page page =
        page(
            StudiedHub.of(plain, List.of()),
            StudiedHub.of(
                twin.toBuilder().awards(List.of()).figures(List.of()).build(), List.of()));

    assertThat(page.sections())
        .extracting(PageSection::heading)
        .doesNotContain("What must not be compared");
  }

  @Test
  void oneHubOrTwoOfANameAreRefused() {
    assertThatThrownBy(() -> page(MILL)).hasMessage("hubs must be >= 2, but was 1");
    assertThatThrownBy(() -> page(MILL, MILL)).hasMessageContaining("hubs");
  }
}
