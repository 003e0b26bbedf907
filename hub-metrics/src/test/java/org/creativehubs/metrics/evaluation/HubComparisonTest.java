package org.creativehubs.metrics.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.casestudy.StudiedHub;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.HubFunction;
import org.creativehubs.core.json.JsonCatalog;
import org.junit.jupiter.api.Test;

class HubComparisonTest {

  private static final HubComparisonInput EXAMPLE = JsonCatalog.example(HubComparison.ENTRY);
  private static final ComparedModels MODELS = HubComparison.answer(EXAMPLE);

  @Test
  void whatIsStatedStandsSideBySideAndTheRestIsNotStated() {
    assertThat(MODELS.shared()).containsExactly(HubFunction.SPACE);
    assertThat(MODELS.topic("Functions").value("practical support", "Harbour Mill"))
        .isEqualTo(Answer.text("yes"));
    assertThat(MODELS.topic("Functions").value("practical support", "Kiln Yard").isDefined())
        .isFalse();
    assertThat(MODELS.topic("Funding").value("revenue by source", "Harbour Mill"))
        .isEqualTo(Answer.text("rent 75 %, council 25 %"));
    assertThat(MODELS.topic("Success measures").value("people trained", "Harbour Mill").toString())
        .startsWith("kept: ");
    assertThat(MODELS.notStated("Kiln Yard")).contains("governance", "rent tiers", "people");
  }

  @Test
  void whatMustNotBeComparedIsSaidWithItsReason() {
    assertThat(MODELS.mustNot())
        .extracting(Finding::sentence)
        .containsExactly(
            "floor areas: that of Harbour Mill is of levels 1 and 2, that of Kiln Yard is of the"
                + " whole",
            "jobs, jobs describes different people or places: not stated, the old town",
            "jobs, jobs is of different years: 2023, 2025",
            "rent is stated on different bases: EUR per m2 per month, GBP per ft2 per year",
            "awards are in different currencies: EUR, GBP",
            "awards are of different years, and none is brought to one year: 2018, 2024",
            "indicator energy is given in different units: MWh, kWh",
            "figures given with Kiln Yard that describe others than the hub as a whole: jobs (of"
                + " the old town)");
    assertThat(MODELS.mustNot())
        .extracting(Finding::kind)
        .contains(FindingKind.DIFFERENT_SCOPES, FindingKind.DIFFERENT_UNITS);
  }

  @Test
  void onlyIndicatorsThatMayBeComparedAreRanked() {
    String ranked = MODELS.ranked().orElseThrow().toString();
    assertThat(ranked).contains("visits: Kiln Yard").doesNotContain("energy");
  }

  @Test
  void indicatorsOfOtherPeopleAreNotRanked() {
    StudiedHub yard = EXAMPLE.hubs().get(1);
    Hub other =
        yard.hub().toBuilder()
            .indicators(
                yard.hub().indicators().stream()
                    .map(one -> one.toBuilder().population("the old town").build())
                    .toList())
            .build();
    ComparedModels models =
        HubComparison.of(List.of(EXAMPLE.hubs().get(0), StudiedHub.of(other, List.of())));
    assertThat(models.ranked()).isEmpty();
    assertThat(models.mustNot())
        .extracting(Finding::subject)
        .contains("indicator visits", "indicator energy");
  }

  @Test
  void likeIsComparedWithLikeWithoutAWarning() {
    Hub plain = Hub.builder().id("plain").name("Plain").build();
    Hub twin = Hub.builder().id("twin").name("Twin").build();
    ComparedModels models =
        HubComparison.of(List.of(StudiedHub.of(plain, List.of()), StudiedHub.of(twin, List.of())));
    assertThat(models.mustNot()).isEmpty();
    assertThat(models.ranked()).isEqualTo(Optional.empty());
    assertThat(models.toString())
        .isEqualTo("Of 2 hubs no function is stated of all; 0 things must not be compared.");
  }

  @Test
  void oneHubOrTwoOfANameAreRefused() {
    StudiedHub mill = EXAMPLE.hubs().get(0);
    assertThatThrownBy(() -> HubComparison.of(List.of(mill)))
        .hasMessage("hubs must be >= 2, but was 1");
    assertThatThrownBy(() -> HubComparison.of(List.of(mill, mill))).hasMessageContaining("hubs");
  }
}
