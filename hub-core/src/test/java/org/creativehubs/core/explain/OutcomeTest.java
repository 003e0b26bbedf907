package org.creativehubs.core.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

class OutcomeTest {

  private static final Undefined WHY = Reason.NO_COST.undefined();
  private static final Ratio THIRD = Ratio.of(1, 3);

  @Test
  void thereIsAValueOrAReason() {
    assertThat(Outcome.of(THIRD).value()).contains(THIRD);
    assertThat(Outcome.of(THIRD).undefined()).isEmpty();
    assertThat(Outcome.of(THIRD).isDefined()).isTrue();
    assertThat(Outcome.none(WHY).value()).isEmpty();
    assertThat(Outcome.none(WHY).undefined()).contains(WHY);
    assertThat(Outcome.none(WHY).isDefined()).isFalse();
  }

  @Test
  void anAbsentValueHasTheReasonGiven() {
    assertThat(Outcome.of(Optional.of(THIRD), WHY)).isEqualTo(Outcome.of(THIRD));
    assertThat(Outcome.of(Optional.empty(), WHY)).isEqualTo(Outcome.none(WHY));
  }

  @Test
  void twoFieldsAreOneOutcomeOrRefused() {
    Optional<Undefined> why = Optional.of(WHY);
    assertThat(Outcome.of(Optional.empty(), why)).isEqualTo(Outcome.none(WHY));
    assertThat(Outcome.of(OptionalDouble.of(0.5), Optional.empty())).isEqualTo(Outcome.of(0.5));
    assertThatThrownBy(() -> Outcome.of(Optional.of(THIRD), why))
        .hasMessageStartingWith("undefined must be absent if value is given, but was undefined:");
    assertThatThrownBy(() -> Outcome.of(OptionalDouble.empty(), Optional.empty()))
        .hasMessage("undefined must be given if value is absent, but was absent");
  }

  @Test
  void aReasonStaysWhateverIsMadeOfTheValue() {
    Outcome<Ratio> none = Outcome.none(WHY);
    assertThat(Outcome.of(THIRD).map(Ratio::negated)).isEqualTo(Outcome.of(Ratio.of(-1, 3)));
    assertThat(none.map(Ratio::negated)).isEqualTo(none);
    assertThat(Outcome.of(THIRD).answer(Answer::share)).isEqualTo(Answer.share(THIRD));
    assertThat(none.answer(Answer::share)).isEqualTo(Answer.of(WHY));
    assertThat(Outcome.of(THIRD)).hasToString("1/3");
    assertThat(none).hasToString(WHY.toString());
  }

  @Test
  void aQuotientByZeroIsUndefined() {
    Money two = Money.parse("GBP 2");
    Money zero = Money.parse("GBP 0");
    assertThat(Quotient.of(two, Money.parse("GBP 6"), WHY)).isEqualTo(Quotient.of(THIRD));
    assertThat(Quotient.of(two, zero, WHY)).isEqualTo(Quotient.none(WHY));
    assertThat(Quotient.of(Ratio.ONE, Ratio.of(3), WHY)).isEqualTo(Quotient.of(THIRD));
    assertThat(Quotient.of(Ratio.ONE, Ratio.ZERO, WHY)).isEqualTo(Quotient.none(WHY));
  }

  @Test
  void aQuotientIsAnAnswerOfAnyKind() {
    Quotient half = Quotient.of(Ratio.of(1, 2));
    assertThat(half.asShare()).isEqualTo(Answer.share(0.5));
    assertThat(half.asNumber()).isEqualTo(Answer.number(0.5));
    assertThat(half.asQuantity("years")).isEqualTo(Answer.quantity(0.5, "years"));
    assertThat(Quotient.none(WHY).asQuantity("years")).isEqualTo(Answer.of(WHY));
    assertThat(half).hasToString("0.5");
  }

  @Test
  void aQuotientIsAValueOrAReasonInJson() {
    assertThat(HubJson.write(Quotient.of(THIRD)))
        .isEqualTo("{\"value\":{\"exact\":\"1/3\",\"decimal\":\"0.333333333333333\"}}");
    assertThat(HubJson.write(Quotient.none(WHY)))
        .isEqualTo("{\"undefined\":{\"code\":\"NO_COST\",\"because\":\"nothing costs anything\"}}");
    assertThatThrownBy(() -> HubJson.read("{}", Quotient.class))
        .hasMessageContaining("undefined must be given if value is absent, but was absent");
  }
}
