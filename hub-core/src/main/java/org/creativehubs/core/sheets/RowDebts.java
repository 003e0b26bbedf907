package org.creativehubs.core.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.ledger.Bill;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.ledger.Receipt;
import org.creativehubs.core.money.Money;

/** What the rows of a roll say that their tenants owe or have paid too much. */
final class RowDebts {

  private final SheetReading reading;
  private final LocalDate on;
  private final List<Bill> bills = new ArrayList<>();
  private final List<Receipt> credits = new ArrayList<>();

  RowDebts(SheetReading reading, LocalDate on) {
    this.reading = reading;
    this.on = on;
  }

  /** Keeps an amount as a bill or, below zero, as a receipt. */
  void owe(Letting letting, Money amount) {
    LocalDate day = on.minusDays(1);
    String tenant = letting.tenant().orElse(letting.id());
    if (amount.isPositive()) {
      bills.add(
          Bill.of("arrears " + bills.size(), tenant, day, amount).toBuilder()
              .letting(letting.id())
              .charge("arrears in the rent roll")
              .build());
      reading.remark(
          "arrears were taken to have fallen due by " + day + "; how old they are is not known");
    } else if (amount.isNegative()) {
      credits.add(Receipt.of("credit " + credits.size(), tenant, day, amount.abs()));
      reading.count("lettings in credit, which was read as a receipt: {}");
    }
  }

  /** The ledger; empty where the sheet has no column of arrears. */
  Optional<Ledger> ledger() {
    if (reading.column(SheetRole.ARREARS) < 0) {
      return Optional.empty();
    }
    Ledger.Builder ledger = Ledger.builder().currency(reading.currency());
    return Optional.of(ledger.addAllBills(bills).addAllReceipts(credits).build());
  }
}
