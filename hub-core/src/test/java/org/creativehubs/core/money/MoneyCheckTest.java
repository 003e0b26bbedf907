package org.creativehubs.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class MoneyCheckTest {

  private static final Currency GBP = Currency.getInstance("GBP");
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final Money POUND = Money.parse("GBP 1");
  private static final Money EURO = Money.parse("EUR 1");

  @Test
  void oneCurrencyIsAccepted() {
    MoneyCheck.inCurrency(POUND, "cost", GBP);
    MoneyCheck.sameCurrency(POUND, "cost", POUND, "rent");
    MoneyCheck.sameCurrency(GBP, "lease", GBP, "openingCash");
    MoneyCheck.oneCurrency(List.of(), "flows");
    MoneyCheck.oneCurrency(List.of(EURO), "flows");
    MoneyCheck.oneCurrency(List.of(EURO, EURO), "flows");
  }

  @Test
  void aSecondCurrencyIsRefusedWithTheAmount() {
    refuses(
        () -> MoneyCheck.inCurrency(EURO, "cost", GBP), "cost must be in GBP, but was EUR 1.00");
    refuses(
        () -> MoneyCheck.sameCurrency(EURO, "cost", POUND, "rent"),
        "cost must be in GBP as rent is, but was EUR 1.00");
    refuses(
        () -> MoneyCheck.sameCurrency(EUR, "lease", GBP, "openingCash"),
        "lease must be in GBP as openingCash is, but was EUR");
    refuses(
        () -> MoneyCheck.oneCurrency(List.of(POUND, POUND, EURO), "flows"),
        "flows[2] must be in GBP as flows[0] is, but was EUR 1.00");
  }

  private static void refuses(ThrowingCallable check, String message) {
    assertThatThrownBy(check)
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(Fault.INCONSISTENT))
        .hasMessage(message);
  }
}
