package org.creativehubs.finance.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.assumption.AssumptionStanding;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class SchemeLimitsTest {

  @Test
  void aLimitChangesOnItsFirstDay() {
    assertThat(seis("2023-04-05")).contains(gbp("150000"));
    assertThat(seis("2023-04-06")).contains(gbp("250000"));
    assertThat(seis("2012-04-05")).isEmpty();
  }

  @Test
  void lawMayBeEnactedBeforeItIsInForce() {
    assertThat(assistance("2022-04-27")).isEqualTo(LimitState.NOT_ENACTED);
    assertThat(assistance("2022-04-28")).isEqualTo(LimitState.ENACTED_NOT_IN_FORCE);
    assertThat(assistance("2023-01-03")).isEqualTo(LimitState.ENACTED_NOT_IN_FORCE);
    assertThat(assistance("2023-01-04")).isEqualTo(LimitState.IN_FORCE);
  }

  @Test
  void aReplacedLimitIsRepealedAndNorthernIrelandKeepsItsOwn() {
    LimitsOnDate britain = on("2026-04-06", Territory.GREAT_BRITAIN, "eis-annual");
    assertThat(britain.limits().stream().map(LimitOnDate::state))
        .containsExactly(LimitState.REPEALED, LimitState.IN_FORCE);
    assertThat(britain.explanation().answer()).hasToString("up to 10,000,000 GBP");
    assertThat(
            on("2026-04-06", Territory.NORTHERN_IRELAND, "eis-annual")
                .inForce("eis-annual")
                .flatMap(PublishedLimit::money))
        .contains(gbp("5000000"));
    assertThat(britain.explain("eis-annual from 2026-04-06", "state").answer())
        .isEqualTo(Answer.text("in force"));
  }

  @Test
  void noLimitInForceIsUndefined() {
    LimitsOnDate none = on("2000-01-01", Territory.GREAT_BRITAIN, "eis-annual");
    assertThat(none.explanation().answer())
        .isEqualTo(
            Answer.of(
                Undefined.of(Reason.NOT_IN_FORCE, "no such limit is in force on 2000-01-01")));
    assertThatThrownBy(() -> on("2000-01-01", Territory.GREAT_BRITAIN, "eis"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("limit must be one of seis-company, seis-gross-assets,")
        .hasMessageEndingWith("but was eis");
  }

  @Test
  void reliefIsAShareAndEmployeesAreFewerThan() {
    LimitsOnDate all =
        SchemeLimits.answer(
            SchemeLimitsInput.builder()
                .on(LocalDate.of(2026, 11, 21))
                .territory(Territory.GREAT_BRITAIN)
                .build());
    assertThat(all.inForce("vct-relief").orElseThrow().shown()).hasToString("20 %");
    assertThat(all.inForce("seis-employees").orElseThrow().shown())
        .hasToString("under 25 employees");
    assertThat(all.inForce("seis-employees").orElseThrow().money()).isEmpty();
  }

  @Test
  void refusesTwoEditionsAtATime() {
    PublishedLimit limit = SchemeLimits.published().all().get(1);
    assertThatThrownBy(() -> SchemeLimits.of(List.of(limit, limit)))
        .hasMessageStartingWith("limits[1] must not apply together with limits[0], but was SEIS");
    assertThatThrownBy(() -> SchemeLimits.of(List.of()))
        .hasMessage("limits must hold at least one element, but was none");
    assertThat(JacksonLines.roundTrip(limit)).isEqualTo(limit);
  }

  private static Optional<Money> seis(String day) {
    return on(day, Territory.GREAT_BRITAIN, "seis-company")
        .inForce("seis-company")
        .flatMap(PublishedLimit::money);
  }

  private static LimitState assistance(String day) {
    return on(day, Territory.UNITED_KINGDOM, "minimal-financial-assistance")
        .limits()
        .get(0)
        .state();
  }

  private static LimitsOnDate on(String day, Territory territory, String limit) {
    return SchemeLimits.answer(
        SchemeLimitsInput.builder()
            .on(LocalDate.parse(day))
            .territory(territory)
            .limit(limit)
            .build());
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }

  @Test
  void aLimitNamesThatOfKnowledgeIntensiveCompanies() {
    SchemeLimitsInput input =
        SchemeLimitsInput.builder()
            .on(LocalDate.of(2026, 11, 1))
            .territory(Territory.GREAT_BRITAIN)
            .limit("eis-employees")
            .build();
    assertThat(SchemeLimits.answer(input).explanation().toString())
        .contains("if the company is knowledge-intensive: eis-employees-knowledge-intensive")
        .contains("under 500");
  }

  @Test
  void everyLimitOfTheEnterpriseSchemeHasThatOfKnowledgeIntensiveCompanies() {
    LimitsOnDate limits =
        SchemeLimits.published().on(LocalDate.of(2026, 11, 1), Territory.GREAT_BRITAIN);
    for (String limit :
        List.of(
            "eis-annual", "eis-lifetime", "eis-employees", "eis-investor", "eis-company-years")) {
      assertThat(limits.inForce(limit)).isPresent();
      assertThat(limits.inForce(limit + "-knowledge-intensive")).isPresent();
    }
  }

  @Test
  void onlyWhatWasOpenedInItsSourceIsVerified() {
    for (PublishedLimit limit : SchemeLimits.published().all()) {
      boolean isVerified = limit.standing() == AssumptionStanding.VERIFIED;
      assertThat(isVerified && limit.source().toString().contains("as quoted")).isFalse();
    }
    assertThat(
            SchemeLimits.published()
                .on(LocalDate.of(2026, 11, 1), Territory.GREAT_BRITAIN)
                .inForce("eis-investor")
                .map(PublishedLimit::standing))
        .contains(AssumptionStanding.AS_QUOTED);
  }
}
