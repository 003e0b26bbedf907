package org.creativehubs.finance.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.creativehubs.core.money.Money;

class SelfSufficiencyProperties {

  private static final Currency GBP = Currency.getInstance("GBP");

  @Property(tries = 200)
  void sustainedIsNeverBeforeFirstReached(
      @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = 3) Long> earned) {
    List<EarnedYear> years = new ArrayList<>();
    for (long amount : earned) {
      LocalDate end = LocalDate.of(2001 + years.size(), 3, 31);
      years.add(EarnedYear.of(end, Money.ofMinor(amount, GBP), Money.ofMinor(2, GBP)));
    }
    SufficiencyPath path = SelfSufficiency.of(years);
    assertThat(path.sustainedSince().isPresent()).isEqualTo(earned.get(earned.size() - 1) >= 2);
    path.sustainedSince()
        .ifPresent(
            since -> {
              assertThat(since).isAfterOrEqualTo(path.firstReached().orElseThrow());
              assertThat(path.years())
                  .allMatch(line -> line.yearEnd().isBefore(since) || line.reached());
            });
  }
}
