package org.creativehubs.finance.additionality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.appraisal.Samples.factors;
import static org.creativehubs.finance.appraisal.Samples.ratio;

import org.creativehubs.core.explain.Step;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.appraisal.Samples;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class AdditionalityTest {

  @Test
  void everyStepFromGrossToNetIsShown() {
    NetImpact found = net("55.5", "0.35", factors("0.15", "0.3", "0.05", "1.29"));
    assertThat(found.net()).isEqualTo(ratio("26.3048979375"));
    assertThat(found.explanation().steps().stream().map(Step::label))
        .containsSubsequence(
            "gross",
            "after deadweight",
            "additionality",
            "after leakage",
            "after displacement",
            "after substitution",
            "net");
    assertThat(found.explanation().steps().get(0))
        .hasToString("deadweight (survey, chosen): 35 % [the hub's survey]");
    assertThat(found.explanation().toString())
        .contains("additionality: (1 - 35 %) x (1 - 15 %) x (1 - 30 %) x (1 - 5 %) x 1.29 = 47.4");
    assertThat(found.explanation().answer()).hasToString("26.3049 jobs");
  }

  @Test
  void nothingGrossHasNoAdditionality() {
    NetImpact found = net("0", "0.35", factors("0", "0", "0", "1"));
    assertThat(found.additionality()).isEmpty();
    assertThat(found.net()).isEqualTo(Ratio.ZERO);
    assertThat(found.explanation().toString())
        .contains("additionality: undefined: the gross impact is zero (NO_GROSS)");
    assertThat(JacksonLines.roundTrip(found)).isEqualTo(found);
  }

  @Test
  void theReferenceCaseIsDeducted() {
    ImpactFactors factors = factors("0.1", "0.25", "0", "1.25");
    ImpactComparison found = compared("40", "100", factors);
    assertThat(found.additional()).isEqualTo(ratio("-50.625"));
    assertThat(found)
        .asString()
        .startsWith("-50.625 additional jobs (reference case deducted) [leakage, intervention 10 %")
        .contains("leakage, reference case 10 %");
    assertThat(JacksonLines.roundTrip(found)).isEqualTo(found);
  }

  @Test
  void ratesOutsideTheirRangeAreRefused() {
    assertThatThrownBy(() -> factors("1.01", "0", "0", "1"))
        .hasMessage("leakage must be in [0, 1], but was 1.01");
    assertThatThrownBy(() -> factors("0", "-0.1", "0", "1"))
        .hasMessage("displacement must be in [0, 1], but was -0.1");
    assertThatThrownBy(() -> factors("0", "0", "2", "1"))
        .hasMessage("substitution must be in [0, 1], but was 2");
    assertThatThrownBy(() -> factors("0", "0", "0", "0.99"))
        .hasMessage("multiplier must be >= 1, but was 0.99");
    assertThatThrownBy(() -> net("-1", "0", factors("1", "1", "1", "1")))
        .hasMessage("gross must be >= 0, but was -1");
    assertThatThrownBy(() -> net("1", "1.5", factors("1", "1", "1", "1")))
        .hasMessage("deadweight must be in [0, 1], but was 1.5");
  }

  @Test
  void presetsSayHowWellTheyAreKnown() {
    ImpactFactors reckoned =
        ReadyReckoner.factors(
            ReckonerLevel.MEDIUM,
            ReckonerLevel.LOW,
            Ratio.ZERO,
            ReckonerFactor.REGION_MULTIPLIER,
            ReckonerLevel.MEDIUM);
    assertThat(reckoned)
        .asString()
        .startsWith("leakage 25 %, displacement 25 %, substitution 0 %, multiplier 1.5: ready reck")
        .contains("2014, unverified");
    assertThat(PublishedAdditionality.CONSERVATIVE.factors(Ratio.ZERO, Ratio.ONE))
        .asString()
        .startsWith("leakage 20 %, displacement 40 %")
        .contains("as quoted");
    assertThat(PublishedAdditionality.STANDARD.deadweight()).isEqualTo(ratio("0.2"));
    assertThatThrownBy(
            () -> ReadyReckoner.value(ReckonerFactor.DISPLACEMENT, ReckonerLevel.VERY_HIGH))
        .hasMessage("level must be one of NONE, LOW, MEDIUM, HIGH, but was VERY_HIGH");
  }

  @Test
  void theReferenceCaseIsExplainedBesideTheIntervention() {
    ImpactComparison found = compared("100", "40", factors("0.1", "0.25", "0", "1.25"));
    assertThat(found.intervention().gross()).isEqualTo(ratio("100"));
    assertThat(found.intervention().multiplierEffect()).isEqualTo(ratio("16.875"));
    assertThat(found.reference().net()).isEqualTo(ratio("33.75"));
    assertThat(found.assumptions()).hasSize(2);
    assertThat(found.explanation())
        .hasToString(
            """
            How many jobs come on top of the reference case?
              1. leakage, intervention (survey, chosen): 10 % [the hub's survey]
              2. displacement, intervention (survey, chosen): 25 % [the hub's survey]
              3. substitution, intervention (survey, chosen): 0 % [the hub's survey]
              4. multiplier, intervention (survey, chosen): 1.25 [the hub's survey]
              5. leakage, reference case (survey, chosen): 10 % [the hub's survey]
              6. displacement, reference case (survey, chosen): 25 % [the hub's survey]
              7. substitution, reference case (survey, chosen): 0 % [the hub's survey]
              8. multiplier, reference case (survey, chosen): 1.25 [the hub's survey]
              9. gross, intervention: 100 jobs
              10. after leakage, intervention: 100 jobs x (1 - 10 %) = 90 jobs
              11. after displacement, intervention: 90 jobs x (1 - 25 %) = 67.5 jobs
              12. after substitution, intervention: 67.5 jobs x (1 - 0 %) = 67.5 jobs
              13. net, intervention: 67.5 jobs x 1.25 = 84.375 jobs
              14. gross, reference case: 40 jobs
              15. after leakage, reference case: 40 jobs x (1 - 10 %) = 36 jobs
              16. after displacement, reference case: 36 jobs x (1 - 25 %) = 27 jobs
              17. after substitution, reference case: 27 jobs x (1 - 0 %) = 27 jobs
              18. net, reference case: 27 jobs x 1.25 = 33.75 jobs
              19. additional impact: 84.375 jobs - 33.75 jobs = 50.625 jobs [English Partnerships, Additionality Guide (3rd edition, 2008)]\
            """);
    ImpactFactors factors = factors("0.1", "0.25", "0", "1.25");
    ImpactCase one = ImpactCase.of(ratio("100"), factors);
    assertThat(AdditionalImpact.of(one, ImpactCase.of(ratio("40"), factors), "jobs"))
        .isEqualTo(found);
  }

  @Test
  void aShortFormAsksForNoMoreThanItsFourNumbers() {
    ImpactFactors factors = factors("0", "0", "0", "1");
    NetImpact found = NetAdditionality.of(ratio("10"), "jobs", ratio("0.2"), factors);
    assertThat(found).isEqualTo(net("10", "0.2", factors));
    assertThat(found.afterDeadweight()).isEqualTo(ratio("8"));
    assertThat(found.additionality()).contains(ratio("0.8"));
  }

  @Test
  void impactsHaveAUnitAndAGrossOfZeroOrMore() {
    ImpactFactors factors = factors("0", "0", "0", "1");
    NetAdditionalityInput.Builder net = NetAdditionalityInput.builder().unit(" ");
    net.gross(Ratio.ONE).deadweight(Ratio.ZERO).factors(factors);
    assertThatThrownBy(net::build).hasMessage("unit must hold a visible character, but was  ");
    ImpactCase one = ImpactCase.of(Ratio.ONE, factors);
    AdditionalImpactInput.Builder compared = AdditionalImpactInput.builder().unit(" ");
    assertThatThrownBy(compared.intervention(one).reference(one)::build)
        .hasMessage("unit must hold a visible character, but was  ");
    assertThatThrownBy(() -> ImpactCase.of(ratio("-1"), factors))
        .hasMessage("gross must be >= 0, but was -1");
  }

  @Test
  void aReckonerIsNamedByEveryLevelThatWasChosen() {
    ImpactFactors reckoned =
        ReadyReckoner.factors(
            ReckonerLevel.MEDIUM,
            ReckonerLevel.LOW,
            Ratio.ZERO,
            ReckonerFactor.NEIGHBOURHOOD_MULTIPLIER,
            ReckonerLevel.HIGH);
    assertThat(reckoned.provenance().name())
        .isEqualTo("ready reckoners: leakage medium, displacement low, multiplier high");
    assertThat(reckoned.multiplier()).isEqualTo(ratio("1.15"));
    assertThat(PublishedAdditionality.OPTIMISTIC.factors(Ratio.ZERO, Ratio.ONE).provenance().name())
        .isEqualTo("econstack, optimistic");
  }

  @Test
  void anAnswerThatIsReadNamesItsAssumptions() {
    NetImpact net = net("10", "0.2", factors("0", "0", "0", "1"));
    assertThatThrownBy(() -> HubJson.read(Samples.without("assumptions", net), NetImpact.class))
        .hasMessageContaining("assumptions must hold at least one element, but was none");
    ImpactComparison compared = compared("100", "40", factors("0", "0", "0", "1"));
    assertThatThrownBy(
            () -> HubJson.read(Samples.without("assumptions", compared), ImpactComparison.class))
        .hasMessageContaining("assumptions must hold at least one element, but was none");
  }

  private static NetImpact net(String gross, String deadweight, ImpactFactors factors) {
    return NetAdditionality.answer(
        NetAdditionalityInput.builder()
            .unit("jobs")
            .gross(ratio(gross))
            .deadweight(ratio(deadweight))
            .factors(factors)
            .build());
  }

  private static ImpactComparison compared(String with, String without, ImpactFactors factors) {
    return AdditionalImpact.answer(
        AdditionalImpactInput.builder()
            .unit("jobs")
            .intervention(ImpactCase.of(ratio(with), factors))
            .reference(ImpactCase.of(ratio(without), factors))
            .build());
  }
}
