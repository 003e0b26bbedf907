package org.creativehubs.finance.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

class CovenantsProperties {

  private static final Currency GBP = Currency.getInstance("GBP");

  @Property(tries = 300)
  void headroomIsBelowZeroJustIfTheCovenantIsBroken(
      @ForAll CovenantKind kind,
      @ForAll @LongRange(min = 0, max = 10_000) long amount,
      @ForAll @LongRange(min = 0, max = 10_000) long against,
      @ForAll @IntRange(min = 0, max = 3_000) int thousandths) {
    CovenantCheck check = check(kind, amount, against, thousandths);
    assertThat(check.headroom().isNegative()).isEqualTo(!check.met());
    check
        .ratio()
        .value()
        .ifPresent(
            ratio -> {
              int order = ratio.compareTo(check.test().threshold());
              assertThat(check.met()).isEqualTo(kind.isCeiling() ? order <= 0 : order >= 0);
            });
  }

  @Property(tries = 300)
  void takingTheHeadroomAwayStillKeepsTheCovenant(
      @ForAll @LongRange(min = 0, max = 10_000) long income,
      @ForAll @LongRange(min = 0, max = 10_000) long service,
      @ForAll @IntRange(min = 0, max = 3_000) int thousandths) {
    CovenantCheck check = check(CovenantKind.DEBT_SERVICE_COVER, income, service, thousandths);
    Assume.that(check.met());
    long room = check.headroom().minorUnits().longValueExact();
    assertThat(check(CovenantKind.DEBT_SERVICE_COVER, income - room, service, thousandths).met())
        .isTrue();
    assertThat(
            check(CovenantKind.DEBT_SERVICE_COVER, income - room - 1, service, thousandths).met())
        .isFalse();
  }

  private static CovenantCheck check(
      CovenantKind kind, long amount, long against, int thousandths) {
    CovenantTest test =
        CovenantTest.of(
            kind,
            Money.ofMinor(amount, GBP),
            Money.ofMinor(against, GBP),
            Ratio.of(thousandths, 1000));
    return Covenants.answer(CovenantsInput.builder().addTests(test).build()).checks().get(0);
  }
}
