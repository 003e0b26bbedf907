package org.creativehubs.finance.rentroll;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.finance.receivable.AgedBill;
import org.creativehubs.finance.receivable.Arrears;
import org.creativehubs.finance.receivable.ArrearsInput;

/** The bills of a ledger that are in arrears on the date of a roll, by their letting. */
final class OverdueBills {

  private final Currency currency;
  private final boolean isKnown;
  private final ImmutableList<AgedBill> all;
  private final Map<String, List<AgedBill>> byLetting = new HashMap<>();

  private OverdueBills(Currency currency, boolean isKnown, List<AgedBill> all) {
    this.currency = currency;
    this.isKnown = isKnown;
    this.all = ImmutableList.copyOf(all);
    for (AgedBill bill : all) {
      bill.letting()
          .ifPresent(id -> byLetting.computeIfAbsent(id, any -> new ArrayList<>()).add(bill));
    }
  }

  static OverdueBills of(RentRollInput input, Currency currency) {
    List<AgedBill> bills =
        input
            .ledger()
            .map(ledger -> ArrearsInput.builder().ledger(ledger).on(input.on()))
            .map(asked -> Arrears.answer(asked.allocation(input.allocation()).build()).bills())
            .orElse(List.of());
    return new OverdueBills(currency, input.ledger().isPresent(), bills);
  }

  List<AgedBill> all() {
    return all;
  }

  /** Nothing yet, where there is a ledger. */
  Optional<Money> none() {
    return isKnown ? Optional.of(Money.zero(currency)) : Optional.empty();
  }

  /** What is open of the bills under a letting; empty where there is no ledger. */
  Optional<Money> of(String letting) {
    List<AgedBill> bills = byLetting.getOrDefault(letting, List.of());
    return isKnown ? Optional.of(sum(bills, currency)) : Optional.empty();
  }

  static Money sum(List<AgedBill> bills, Currency currency) {
    return Money.sum(currency, bills.stream().map(AgedBill::open).toList());
  }
}
