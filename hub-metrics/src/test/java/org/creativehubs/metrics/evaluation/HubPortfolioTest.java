package org.creativehubs.metrics.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.place.Place;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.metrics.kpi.KpiSheet;
import org.junit.jupiter.api.Test;

class HubPortfolioTest {

  private static final HubPortfolioInput EXAMPLE = JsonCatalog.example(HubPortfolio.ENTRY);
  private static final HubCoverage CITY = HubPortfolio.answer(EXAMPLE);

  private static final EmploymentTable FIRMS =
      EmploymentTable.of(
          "firms",
          List.of("Marsh", "Hill"),
          List.of("design", "film"),
          new double[][] {{30, 0}, {10, 5}});

  private static Hub hub(String id) {
    return Hub.builder().id(id).name("Hub " + id).build();
  }

  private static Hub in(String district, String id) {
    return hub(id).toBuilder().place(Place.of(district)).build();
  }

  private static HubPortfolioInput city(Hub... hubs) {
    return HubPortfolioInput.builder().addHubs(hubs).businesses(FIRMS).build();
  }

  @Test
  void districtsAndSectorsAreCoveredOrGaps() {
    assertThat(CITY.toString())
        .isEqualTo(
            "2 of 4 districts covered (gaps: 1, not stated: 0); 3 of 3 sectors covered (gaps: 0,"
                + " not stated: 0)");
    KpiSheet districts = CITY.districts().orElseThrow();
    assertThat(districts.value("Northfield", "coverage")).isEqualTo(Answer.text("gap"));
    assertThat(districts.value("Meadows", "coverage")).isEqualTo(Answer.text("nothing there"));
    assertThat(districts.value("Harbour", "businesses per hub"))
        .isEqualTo(Answer.number(Ratio.parse("37.5")));
    assertThat(CITY.summary().value("districts by sector", "share covered"))
        .isEqualTo(Answer.share(Ratio.of(115, 200)));
  }

  @Test
  void gapsComeWithTheLargestFirst() {
    assertThat(CITY.gaps().orElseThrow().rows().get(0).name())
        .isEqualTo("Northfield, Design and designer fashion");
    assertThat(CITY.gaps().orElseThrow().rows()).hasSize(5);
  }

  @Test
  void aMemberWhoseCodeIsCreativeMakesItsHubServeTheSubsector() {
    assertThat(CITY.sectors().orElseThrow().value("Design and designer fashion", "which"))
        .isEqualTo(Answer.text("Harbour Mill, Lamp Works"));
  }

  @Test
  void hubsThatAreClosedOrOpenLaterAreLeftOut() {
    assertThat(CITY.summary().findings())
        .extracting(Finding::subject, Finding::sentence)
        .contains(tuple("The Shed", "its space is closed"));
    Hub later = in("Hill", "l").toBuilder().opened(PartialDate.parse("2030")).build();
    Hub closing = in("Marsh", "c").toBuilder().closed(PartialDate.parse("2029")).build();
    HubPortfolioInput in2026 =
        city(later, closing).toBuilder().on(LocalDate.of(2026, 11, 30)).build();
    assertThat(HubPortfolio.answer(in2026).summary().value("districts", "covered"))
        .isEqualTo(Answer.number(1));
    HubPortfolioInput in2031 = in2026.toBuilder().on(LocalDate.of(2031, 1, 1)).build();
    assertThat(HubPortfolio.answer(in2031).districts().orElseThrow().value("Hill", "hubs"))
        .isEqualTo(Answer.number(1));
    assertThat(HubPortfolio.answer(in2031).districts().orElseThrow().value("Marsh", "hubs"))
        .isEqualTo(Answer.number(0));
  }

  @Test
  void aHubOfWhichThePlaceIsNotToldLeavesGapsOpen() {
    HubCoverage open = HubPortfolio.answer(city(hub("x"), in("Marsh", "m")));
    assertThat(open.districts().orElseThrow().value("Hill", "coverage"))
        .isEqualTo(Answer.text("not stated"));
    HubCoverage outside = HubPortfolio.answer(city(in("Elsewhere", "x"), in("Marsh", "m")));
    assertThat(outside.districts().orElseThrow().value("Hill", "coverage"))
        .isEqualTo(Answer.text("gap"));
    assertThat(outside.summary().findings())
        .extracting(Finding::sentence)
        .contains("its place is none of the districts");
  }

  @Test
  void aHubOfWhichTheSectorsAreNotToldLeavesTheSectorsOfItsDistrictOpen() {
    HubCoverage open = HubPortfolio.answer(city(in("Hill", "h")));
    KpiSheet gaps = open.gaps().orElseThrow();
    assertThat(gaps.value("Hill, design", "coverage")).isEqualTo(Answer.text("not stated"));
    assertThat(gaps.value("Marsh, design", "coverage")).isEqualTo(Answer.text("gap"));
  }

  @Test
  void theCallerMayNameDistrictAndSectors() {
    HubPortfolioInput named =
        city(hub("x")).toBuilder()
            .putDistrictOf("x", "Hill")
            .putSectorsOf("x", List.of("film"))
            .build();
    assertThat(HubPortfolio.answer(named).gaps().orElseThrow().rows())
        .extracting(row -> row.name())
        .containsExactly("Marsh, design", "Hill, design");
    assertThatThrownBy(() -> named.toBuilder().putDistrictOf("y", "Hill").build())
        .hasMessage("districtOf must name hubs by id, but was y");
  }

  @Test
  void namingTheDistrictOfOneHubLeavesThoseOfOthersAsTheyAre() {
    HubPortfolioInput named =
        HubPortfolioInput.builder()
            .addHubs(in("Marsh", "m"), hub("x"))
            .putDistrictOf("x", "Hill")
            .build();
    assertThat(HubPortfolio.answer(named).districts().orElseThrow().rows()).hasSize(2);
    assertThat(HubPortfolio.answer(named).sectors()).isEqualTo(Optional.empty());
  }

  @Test
  void theHerfindahlIndexIsOfHubsByDistrict() {
    assertThat(CITY.concentration().value("hubs by district", "Herfindahl index"))
        .isEqualTo(Answer.number(Ratio.of(5, 9)));
  }

  @Test
  void whatHubsShareIsByNameWhateverTheCapitals() {
    KpiSheet offers = CITY.offers().orElseThrow();
    assertThat(offers.value("wood workshop (facility)", "hubs")).isEqualTo(Answer.number(2));
    assertThat(offers.value("mentoring (service)", "shared")).isEqualTo(Answer.text("by several"));
    assertThat(CITY.overlaps().orElseThrow().value("Dock Studios and Harbour Mill", "overlap"))
        .isEqualTo(Answer.share(Ratio.of(2, 6)));
  }

  @Test
  void withoutHubsInADistrictNothingIsConcentrated() {
    HubCoverage none = HubPortfolio.answer(city(in("Elsewhere", "x")));
    assertThat(none.concentration().value("hubs by district", "Herfindahl index").isDefined())
        .isFalse();
    assertThat(none.overlaps()).isEmpty();
  }

  @Test
  void tooManyHubsAreRefused() {
    List<Hub> many = IntStream.range(0, 202).mapToObj(i -> hub("h" + i)).toList();
    assertThatThrownBy(() -> HubPortfolioInput.builder().addAllHubs(many).build())
        .hasMessageStartingWith("hubs must ask for at most 20,000 rows");
  }
}
