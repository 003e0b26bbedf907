package org.creativehubs.finance.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.creativehubs.core.funding.FundRestriction;
import org.creativehubs.core.money.Money;

class FundAccountsProperties {

  private static final Currency GBP = Currency.getInstance("GBP");

  private static FundMovement fund(String name, FundRestriction restriction, List<Long> amounts) {
    return FundMovement.builder()
        .name(name)
        .restriction(restriction)
        .opening(Money.ofMinor(amounts.get(0), GBP))
        .income(Money.ofMinor(Math.abs(amounts.get(1)), GBP))
        .spending(Money.ofMinor(Math.abs(amounts.get(2)), GBP))
        .transfers(Money.ofMinor(amounts.get(3), GBP))
        .build();
  }

  private static List<FundMovement> funds(List<List<Long>> amounts, List<FundRestriction> kinds) {
    List<FundMovement> funds = new ArrayList<>();
    for (int i = 0; i < Math.min(amounts.size(), kinds.size()); i++) {
      funds.add(fund("fund " + i, kinds.get(i), amounts.get(i)));
    }
    return funds;
  }

  private static FundStatement of(List<FundMovement> funds) {
    return FundAccounts.answer(FundAccountsInput.builder().addAllFunds(funds).build());
  }

  @Property
  void theSumsByRestrictionAreAllThereIs(
      @ForAll @Size(min = 1, max = 9) List<@Size(4) List<@LongRange(min = -1L << 40, max = 1L << 40) Long>> amounts,
      @ForAll @Size(min = 1, max = 9) List<FundRestriction> kinds) {
    List<FundMovement> funds = funds(amounts, kinds);
    FundStatement found = of(funds);
    long closing = 0;
    for (FundMovement fund : funds) {
      closing += fund.closing().minorUnits().longValueExact();
    }
    assertThat(found.total()).isEqualTo(Money.ofMinor(closing, GBP));
    assertThat(
            found
                .unrestricted()
                .plus(found.designated())
                .plus(found.restricted())
                .plus(found.endowment()))
        .isEqualTo(found.total());
    Collections.reverse(funds);
    assertThat(of(funds).restricted()).isEqualTo(found.restricted());
  }

  @Property
  void transfersAreAtFaultJustIfTheyDoNotCancelOut(
      @ForAll @Size(min = 1, max = 9) List<@Size(4) List<@LongRange(min = -1L << 40, max = 1L << 40) Long>> amounts,
      @ForAll @Size(min = 1, max = 9) List<FundRestriction> kinds) {
    List<FundMovement> funds = funds(amounts, kinds);
    long sum = funds.stream().mapToLong(one -> one.transfers().minorUnits().longValueExact()).sum();
    assertThat(hasUnbalanced(of(funds))).isEqualTo(sum != 0);
    funds.add(fund("counterpart", FundRestriction.UNRESTRICTED, List.of(0L, 0L, 0L, -sum)));
    FundStatement balanced = of(funds);
    assertThat(hasUnbalanced(balanced)).isFalse();
  }

  @Property
  void justMoneyForAPurposeIsAtFaultIfOverspentOrTakenAway(
      @ForAll @Size(4) List<@LongRange(min = -9, max = 9) Long> amounts,
      @ForAll FundRestriction restriction) {
    FundMovement fund = fund("a fund", restriction, amounts);
    List<FundFaultKind> kinds = of(List.of(fund)).faults().stream().map(FundFault::kind).toList();
    boolean free = restriction.isFree();
    assertThat(kinds.contains(FundFaultKind.OVERSPENT))
        .isEqualTo(!free && fund.closing().isNegative());
    assertThat(kinds.contains(FundFaultKind.TRANSFER_OUT_OF_RESTRICTED))
        .isEqualTo(!free && amounts.get(3) < 0);
  }

  private static boolean hasUnbalanced(FundStatement statement) {
    return statement.faults().stream()
        .anyMatch(fault -> fault.kind() == FundFaultKind.TRANSFERS_DO_NOT_BALANCE);
  }
}
