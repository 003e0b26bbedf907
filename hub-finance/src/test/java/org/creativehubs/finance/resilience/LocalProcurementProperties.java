package org.creativehubs.finance.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

class LocalProcurementProperties {

  private static final Currency GBP = Currency.getInstance("GBP");

  private static List<Purchase> purchases(List<Long> pence) {
    List<Purchase> all = new ArrayList<>();
    for (int i = 0; i < pence.size(); i++) {
      all.add(Purchase.of("supplier " + i, Money.ofMinor(pence.get(i), GBP), i % 3 == 0));
    }
    return all;
  }

  @Property
  void localAndOtherSpendingAreAllOfIt(
      @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 0, max = 1L << 40) Long> pence,
      @ForAll @IntRange(min = 0, max = 100) int percent) {
    Ratio target = Ratio.of(percent, 100);
    LocalSpend found = LocalProcurement.of(purchases(pence), target);
    long total = pence.stream().mapToLong(Long::longValue).sum();
    assertThat(found.total()).isEqualTo(Money.ofMinor(total, GBP));
    List<Purchase> turned = new ArrayList<>();
    for (Purchase one : purchases(pence)) {
      turned.add(Purchase.of(one.supplier(), one.amount(), !one.local()));
    }
    Money other = LocalProcurement.of(turned, target).local();
    assertThat(found.local().plus(other)).isEqualTo(found.total());
    assertThat(found.share().isDefined()).isEqualTo(total > 0);
    found.share().value().ifPresent(is -> assertThat(is).isBetween(Ratio.ZERO, Ratio.ONE));
  }

  @Property
  void theTargetIsMetJustIfHeadroomIsLeft(
      @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 1, max = 1L << 40) Long> pence,
      @ForAll @IntRange(min = 0, max = 100) int percent) {
    Ratio target = Ratio.of(percent, 100);
    LocalSpend found = LocalProcurement.of(purchases(pence), target);
    boolean met = found.share().value().orElseThrow().compareTo(target) >= 0;
    assertThat(found.met()).contains(met);
    assertThat(found.headroom().isNegative()).isEqualTo(!met);
    Ratio room = found.local().toRatio().minus(found.total().toRatio().times(target));
    assertThat(room.minus(found.headroom().toRatio()))
        .isGreaterThanOrEqualTo(Ratio.ZERO)
        .isLessThan(Ratio.of(1, 100));
  }

  @Property
  void purchasesAndTheirCreditNotesCancelOut(
      @ForAll @Size(min = 1, max = 6) List<@LongRange(min = 1, max = 1L << 40) Long> pence,
      @ForAll @LongRange(min = 1, max = 1L << 40) long returned) {
    List<Purchase> all = purchases(pence);
    LocalSpend before = LocalProcurement.of(all, Ratio.of(1, 5));
    all.add(Purchase.of("supplier 0", Money.ofMinor(returned, GBP), true));
    all.add(Purchase.of("supplier 0", Money.ofMinor(-returned, GBP), true));
    Collections.reverse(all);
    LocalSpend after = LocalProcurement.of(all, Ratio.of(1, 5));
    assertThat(after.share()).isEqualTo(before.share());
    assertThat(after.headroom()).isEqualTo(before.headroom());
  }
}
