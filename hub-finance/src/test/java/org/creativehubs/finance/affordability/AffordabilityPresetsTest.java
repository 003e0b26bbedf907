package org.creativehubs.finance.affordability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.subsidy.Lettings;
import org.junit.jupiter.api.Test;

class AffordabilityPresetsTest {

  private static PresetsOnDate on(String day) {
    return AffordabilityPresets.answer(
        AffordabilityPresetsInput.builder().on(LocalDate.parse(day)).build());
  }

  private static AffordabilityPreset preset(String id) {
    return AffordabilityPresets.published().stream()
        .filter(preset -> preset.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPolicyIsOfferedFromTheDayOfItsAdoption() {
    assertThat(on("2020-07-21").presets())
        .extracting(AffordabilityPreset::id)
        .doesNotContain("hackney-lp29");
    assertThat(on("2020-07-22").presets())
        .extracting(AffordabilityPreset::id)
        .contains("hackney-lp29");
    assertThat(on("2025-07-16").preset("lewisham-ec4").maximumShareOfMarket())
        .contains(Ratio.of(1, 2));
  }

  @Test
  void aDraftIsMarkedAndEndsWithTheAdoptedPlan() {
    AffordabilityPreset draft = on("2023-09-27").preset("islington-draft-2019");
    assertThat(draft.standing()).isEqualTo(PresetStanding.DRAFT);
    assertThat(draft.maximumShareOfMarket()).contains(Ratio.ZERO);
    assertThat(on("2023-09-28").presets()).doesNotContain(draft);
  }

  @Test
  void thePlanWithoutANumberSaysSoAndIsNoPolicyToAssessUnder() {
    for (String id : List.of("london-plan-e3", "southwark-p31")) {
      AffordabilityPreset plan = preset(id);
      assertThat(plan.policy()).isEmpty();
      assertThat(plan.shareOfMarket().undefined().orElseThrow().code())
          .isEqualTo("NO_SHARE_STATED");
    }
    assertThat(preset("london-plan-e3"))
        .hasToString(
            "london-plan-e3: undefined: London Plan E3 states no share of market"
                + " (NO_SHARE_STATED), adopted");
  }

  @Test
  void everyBandWithANumberBecomesAPolicyWithItsSource() {
    AffordabilityPolicy shoreditch =
        on("2024-01-01")
            .preset("hackney-lp29, Shoreditch Priority Office Area")
            .policy()
            .orElseThrow();
    assertThat(shoreditch.name()).isEqualTo("Hackney LP29, Shoreditch Priority Office Area");
    assertThat(shoreditch.maximumShareOfMarket().orElseThrow().maximum())
        .isEqualTo(Ratio.parse("40%"));
    assertThat(shoreditch.maximumShareOfMarket().orElseThrow().source())
        .map(Source::place)
        .hasValueSatisfying(place -> assertThat(place).contains("policy LP29"));
    AffordabilityPolicy ceiling = preset("gla-ceiling-2018").policy().orElseThrow();
    assertThat(ceiling.maximumAllInRate().orElseThrow().maximum()).isEqualTo(Lettings.rate("19"));
    assertThat(preset("peckham-levels").maximumShareOfMarket()).contains(Ratio.of(1, 3));
    assertThat(preset("third-of-market").maximumShareOfMarket()).contains(Ratio.of(1, 3));
  }

  @Test
  void lambethIsBandedByAreaAndSize() {
    PresetsOnDate lambeth =
        AffordabilityPresets.answer(
            AffordabilityPresetsInput.builder()
                .on(LocalDate.of(2026, 11, 21))
                .place("Lambeth")
                .build());
    assertThat(lambeth.presets())
        .extracting(preset -> preset.maximumShareOfMarket().orElseThrow().text())
        .containsExactly("0.5", "0.8", "1", "0.65", "0.5", "0.5", "0.65", "0.8");
    assertThat(lambeth.presets()).extracting(AffordabilityPreset::label).doesNotHaveDuplicates();
    assertThat(lambeth.table().rows()).hasSize(8);
  }

  @Test
  void aDayThatNoPublicationNamesSaysSo() {
    assertThat(preset("hackney-lp29").days()).isEqualTo("from 2020-07-22");
    assertThat(preset("lambeth-ed2").days()).isEqualTo("from 2021-09-22 (day not confirmed)");
    assertThat(preset("gla-ceiling-2018").days())
        .isEqualTo("from 2018-01-01 (only the year known)");
    assertThat(preset("islington-draft-2019").days())
        .isEqualTo(
            "from 2019-09-01 (only the month known) until before 2023-09-28 (day not confirmed)");
    assertThat(on("2026-11-21").explanation().toString())
        .contains("Waterloo, South Bank and Vauxhall, adopted, from 2021-09-22 (day not confirmed)")
        .contains("lewisham-ec4, adopted, from 2025-07-16: 50 %");
    assertThat(on("2026-11-21").explain("third-of-market", "applies").answer())
        .hasToString("from 2010-01-01 (day not confirmed)");
  }

  @Test
  void labelsNameOneBandEach() {
    assertThat(AffordabilityPresets.published())
        .extracting(AffordabilityPreset::label)
        .doesNotHaveDuplicates()
        .hasSize(17);
  }

  @Test
  void beforeAllOfThemNothingIsInForce() {
    PresetsOnDate none = on("2009-12-31");
    assertThat(none.presets()).isEmpty();
    assertThat(none.undefined().orElseThrow().code()).isEqualTo("NOT_IN_FORCE");
    assertThat(none.explanation().answer().isDefined()).isFalse();
  }

  @Test
  void aCellIsExplained() {
    assertThat(on("2026-01-01").explain("lewisham-ec4", "limit").answer()).hasToString("50 %");
  }

  @Test
  void unknownNamesAreRefusedWithTheKnownOnes() {
    AffordabilityPresetsInput.Builder place = AffordabilityPresetsInput.builder();
    place.on(LocalDate.of(2026, 1, 1)).place("Paris");
    assertThatThrownBy(() -> AffordabilityPresets.answer(place.build()))
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(Fault.UNKNOWN_CODE))
        .hasMessage(
            "place must be one of London, Hackney, Southwark, Lambeth, Lewisham, Islington, but"
                + " was Paris");
    AffordabilityPresetsInput.Builder preset = AffordabilityPresetsInput.builder();
    preset.on(LocalDate.of(2026, 1, 1)).preset("none");
    assertThatThrownBy(() -> AffordabilityPresets.answer(preset.build()))
        .hasMessageStartingWith("preset must be one of london-plan-e3, hackney-lp29, ");
  }

  private static AffordabilityPreset.Builder own() {
    AffordabilityPreset.Builder own = AffordabilityPreset.builder();
    own.id("own").title("t").place("p").standing(PresetStanding.OBSERVED).terms("all");
    own.from(LocalDate.of(2026, 1, 1)).fromBasis(DateBasis.CONFIRMED);
    return own.source(Source.of("s"));
  }

  @Test
  void ownPresetsKeepTheRules() {
    assertThatThrownBy(() -> own().maximumShareOfMarket(Ratio.parse("1.01")).build())
        .hasMessage("maximumShareOfMarket must be in [0, 1], but was 1.01");
    assertThatThrownBy(() -> own().toBasis(DateBasis.YEAR_ONLY).build())
        .hasMessage("toBasis must be given only if to is, but was YEAR_ONLY");
    assertThatThrownBy(() -> own().to(LocalDate.of(2026, 1, 1)).build())
        .hasMessage("to must be after from 2026-01-01, but was 2026-01-01");
  }
}
