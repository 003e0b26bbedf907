package org.creativehubs.finance.rentmix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.subsidy.Lettings;
import org.junit.jupiter.api.Test;

class AbilityToPayTest {

  private static RentRate tenge(String amount) {
    return RentRate.parse("KZT " + amount + " per m2 per month");
  }

  private static AbilityToPayInput.Builder survey(String... amounts) {
    AbilityToPayInput.Builder survey = AbilityToPayInput.builder();
    for (String amount : amounts) {
      survey.addAnswers(RentAnswer.of(tenge(amount)));
    }
    return survey;
  }

  private static RentDemand asked(String... amounts) {
    return AbilityToPay.answer(survey(amounts).build());
  }

  @Test
  void fiftySquareMetresAtAThousandTengeAreFiftyThousandAMonth() {
    RentDemand almaty =
        AbilityToPay.answer(
            AbilityToPayInput.builder()
                .addAnswers(RentAnswer.of(tenge("1000"), 450))
                .space(Area.parse("50 m2"))
                .shareServed(Ratio.parse("65.2%"))
                .build());
    assertThat(almaty.points().get(0).rentForSpace()).contains(Money.parse("KZT 50000"));
    assertThat(almaty.served()).contains(Ratio.parse("293.4"));
    assertThat(almaty.respondents()).isEqualTo(450);
    assertThat(almaty.explanation().toString())
        .contains("served by 50 m2: 65.2 % x 450 = 293.4")
        .contains("rent for the space at KZT 1000 per m2 per month");
  }

  @Test
  void zerosAreShownAndCountAsRespondents() {
    RentDemand demand = asked("0", "0", "2500");
    assertThat(demand.zeroAnswers()).isEqualTo(2);
    assertThat(demand.points()).hasSize(1);
    assertThat(demand.points().get(0).share()).isEqualTo(Ratio.of(1, 3));
    assertThat(demand.able(tenge("0"))).isEqualTo(3);
    assertThat(demand.able(tenge("2500"))).isEqualTo(1);
    assertThat(demand.able(tenge("2500.01"))).isZero();
  }

  @Test
  void allPricesThatTieAreNamedAndTheLowestIsPreferred() {
    RentDemand demand = asked("500", "1000");
    assertThat(demand.bestPrices()).containsExactly(tenge("500"), tenge("1000"));
    assertThat(demand.bestPrice()).contains(tenge("500"));
    assertThat(demand.explanation().toString()).contains("the lowest of 2 that tie");
    assertThat(demand.median()).isEqualTo(tenge("750"));
  }

  @Test
  void ifNobodyCanPayThereIsNoBestPrice() {
    RentDemand demand = asked("0", "0");
    assertThat(demand.bestPrice()).isEmpty();
    assertThat(demand.undefined().orElseThrow().code()).isEqualTo("NO_POSITIVE_ANSWER");
    assertThat(demand.median()).isEqualTo(tenge("0"));
    assertThat(demand.points()).isEmpty();
    assertThat(demand.toString()).contains("nobody could pay anything");
  }

  @Test
  void answersInOtherUnitsAndPeriodsAreComparedExactly() {
    AbilityToPayInput mixed =
        AbilityToPayInput.builder()
            .addAnswers(RentAnswer.of(tenge("1000")))
            .addAnswers(RentAnswer.of(RentRate.parse("KZT 12000 per m2 per year"), 2))
            .build();
    RentDemand demand = AbilityToPay.answer(mixed);
    assertThat(demand.points()).hasSize(1);
    assertThat(demand.points().get(0).able()).isEqualTo(3);
  }

  @Test
  void aCellIsExplained() {
    assertThat(asked("500", "1000", "1000").explain(tenge("1000").toString(), "revenue"))
        .asString()
        .contains("1,000 KZT per m2 per month x 2 = 2,000 KZT per m2 per month");
  }

  @Test
  void badSurveysAreRefused() {
    assertThatThrownBy(() -> survey().build())
        .hasMessage("answers must hold at least one element, but was none");
    AbilityToPayInput.Builder currencies = survey("1");
    currencies.addAnswers(RentAnswer.of(Lettings.rate("1")));
    assertThatThrownBy(currencies::build)
        .hasMessage("answers[1] must be in KZT as answers[0] is, but was GBP");
    assertThatThrownBy(() -> survey("1").space(Area.parse("0 m2")).build())
        .hasMessage("space must be > 0, but was 0 m2");
    assertThatThrownBy(() -> survey("1").shareServed(Ratio.ONE).build())
        .hasMessage("space must be given if shareServed is, but was absent");
    assertThatThrownBy(
            () -> survey("1").space(Area.parse("5 m2")).shareServed(Ratio.of(11, 10)).build())
        .hasMessage("shareServed must be in [0, 1], but was 1.1");
    assertThatThrownBy(() -> RentAnswer.of(tenge("1"), 0))
        .hasMessage("respondents must be in [1, 1000000000], but was 0");
    assertThatThrownBy(() -> tenge("-1")).hasMessage("amount must be >= 0, but was -1");
  }
}
