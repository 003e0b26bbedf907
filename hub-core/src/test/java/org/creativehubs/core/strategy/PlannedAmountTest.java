package org.creativehubs.core.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlannedAmountTest {

  private static final Money TEN = Money.parse("GBP 10.00");
  private static final Money HUNDRED = Money.parse("GBP 100.00");

  private static PlannedAmount.Builder amount(Money amount) {
    PlannedAmount.Builder builder = PlannedAmount.builder();
    builder.id("studios").purpose("Studios").amount(amount);
    return builder;
  }

  @Test
  void anExactAmountIsBothItsBounds() {
    PlannedAmount exact = amount(TEN).build();
    assertThat(exact.lowerBound()).contains(TEN);
    assertThat(exact.upperBound()).contains(TEN);
    assertThat(exact).extracting(PlannedAmount::words).isEqualTo("Studios: GBP 10.00");
  }

  @Test
  void anAmountWithAPlusHasNoUpperEnd() {
    PlannedAmount open = amount(TEN).amountQualifier(Qualifier.AT_LEAST).build();
    assertThat(open.lowerBound()).contains(TEN);
    assertThat(open.upperBound()).isEmpty();
    assertThat(open).extracting(PlannedAmount::words).isEqualTo("Studios: at least GBP 10.00");
  }

  @Test
  void aRangeIsOpenWhereItsUpperEndIsOpen() {
    PlannedAmount closed = amount(TEN).upper(HUNDRED).build();
    assertThat(closed.upperBound()).contains(HUNDRED);
    PlannedAmount open = amount(TEN).upper(HUNDRED).upperQualifier(Qualifier.AT_LEAST).build();
    assertThat(open.lowerBound()).contains(TEN);
    assertThat(open.upperBound()).isEmpty();
    assertThat(open)
        .extracting(PlannedAmount::words)
        .isEqualTo("Studios: GBP 10.00 to at least GBP 100.00");
  }

  @Test
  void aRoughAmountHasNoBounds() {
    PlannedAmount rough = amount(TEN).amountQualifier(Qualifier.CIRCA).build();
    assertThat(rough.lowerBound()).isEmpty();
    assertThat(rough.upperBound()).isEmpty();
    PlannedAmount most = amount(TEN).amountQualifier(Qualifier.UP_TO).build();
    assertThat(most.lowerBound()).isEmpty();
    assertThat(most.upperBound()).contains(TEN);
  }

  @Test
  void theUpperEndIsAboveTheAmountInItsCurrency() {
    assertThat(amount(TEN).upper(Money.parse("GBP 10.01")).build().upper()).isPresent();
    assertThatThrownBy(() -> amount(TEN).upper(TEN).build())
        .hasMessage("upper must be above GBP 10.00, but was GBP 10.00");
    assertThatThrownBy(() -> amount(TEN).upper(Money.parse("EUR 20.00")).build())
        .hasMessage("upper must be in the currency of amount, GBP, but was EUR 20.00");
    assertThatThrownBy(() -> amount(TEN).upperQualifier(Qualifier.OVER).build())
        .hasMessage("upperQualifier must be absent where there is no upper, but was OVER");
  }

  @ParameterizedTest
  @EnumSource(names = {"EXACT", "BETWEEN"})
  void qualifiersOfOneAmountAlone(Qualifier qualifier) {
    String rule = " must be a qualifier of one amount, and absent if it is exact, but was ";
    assertThatThrownBy(() -> amount(TEN).amountQualifier(qualifier).build())
        .hasMessage("amountQualifier" + rule + qualifier);
    assertThatThrownBy(() -> amount(TEN).upper(HUNDRED).upperQualifier(qualifier).build())
        .hasMessage("upperQualifier" + rule + qualifier);
  }

  @Test
  void anAmountIsNotNegativeAndLastsAMonthOrMore() {
    assertThat(amount(Money.parse("GBP 0.00")).months(1).build().months()).hasValue(1);
    assertThatThrownBy(() -> amount(Money.parse("GBP -0.01")).build())
        .hasMessage("amount must be >= 0, but was GBP -0.01");
    assertThatThrownBy(() -> amount(TEN).months(0).build())
        .hasMessage("months must be > 0, but was 0");
    assertThatThrownBy(() -> amount(TEN).partOf("The whole ").build())
        .hasMessageStartingWith("partOf must be text on one line");
    assertThatThrownBy(() -> PlannedAmount.builder().id("a").purpose("").amount(TEN).build())
        .hasMessage("purpose must hold a visible character, but was empty");
    assertThatThrownBy(() -> PlannedAmount.builder().id("").purpose("A").amount(TEN).build())
        .hasMessageStartingWith("id must hold");
  }
}
