package org.creativehubs.finance.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

class ProfitShareProperties {

  private static final Currency GBP = Currency.getInstance("GBP");

  @Property(tries = 200)
  void councilAndRetainedAddUpToProfit(
      @ForAll @Size(min = 1, max = 8) List<@LongRange(min = -900_000, max = 900_000) Long> pence,
      @ForAll boolean carry) {
    SharedProfit shared = share(pence, carry);
    assertThat(shared.council().plus(shared.retained()))
        .isEqualTo(
            Money.sum(GBP, pence.stream().map(amount -> Money.ofMinor(amount, GBP)).toList()));
    assertThat(shared.lines()).noneMatch(line -> line.council().isNegative());
  }

  @Property(tries = 200)
  void carryingLossesNeverGivesTheCouncilMore(
      @ForAll @Size(min = 1, max = 8) List<@LongRange(min = -900_000, max = 900_000) Long> pence) {
    assertThat(share(pence, true).council()).isLessThanOrEqualTo(share(pence, false).council());
  }

  @Property(tries = 200)
  void justWhatIsAboveTheThresholdIsShared(
      @ForAll @LongRange(min = -5_000, max = 5_000) long pence, @ForAll boolean carry) {
    Ratio above = Ratio.of(Math.max(0, pence - 1_000), 400);
    Ratio council = share(List.of(pence), carry).council().toRatio();
    assertThat(council.minus(above).abs()).isLessThanOrEqualTo(Ratio.of(1, 200));
  }

  private static SharedProfit share(List<Long> pence, boolean carry) {
    ProfitShareInput.Builder input = ProfitShareInput.builder();
    for (int i = 0; i < pence.size(); i++) {
      input.addYears(
          YearResult.of(LocalDate.of(2001 + i, 3, 31), Money.ofMinor(pence.get(i), GBP)));
    }
    return ProfitShare.answer(
        input
            .policy(
                ProfitSharePolicy.builder()
                    .share(Ratio.parse("25%"))
                    .threshold(Money.ofMinor(1_000, GBP))
                    .carryLosses(carry)
                    .build())
            .build());
  }
}
