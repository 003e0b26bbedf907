package org.creativehubs.finance.receivable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.creativehubs.core.ledger.Bill;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.ledger.Receipt;
import org.creativehubs.core.ledger.WriteOff;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;

/** The bills of a ledger as receipts and write-offs up to a day have settled them. */
final class Books {

  private final Ledger ledger;
  private final LocalDate on;
  private final AllocationPolicy policy;
  private final Map<String, OpenBill> bills = new HashMap<>();
  private final Map<String, TenantBook> tenants = new TreeMap<>();
  private final List<UnallocatedReceipt> held = new ArrayList<>();

  private Books(Ledger ledger, LocalDate on, AllocationPolicy policy) {
    this.ledger = ledger;
    this.on = on;
    this.policy = policy;
  }

  static Books of(Ledger ledger, LocalDate on, AllocationPolicy policy) {
    Books books = new Books(ledger, on, policy);
    books.addBills();
    books.addReceipts();
    books.addWriteOffs();
    books.tenants.values().forEach(TenantBook::settle);
    return books;
  }

  private void addBills() {
    for (Bill bill : ledger.bills()) {
      if (!bill.dated().isAfter(on)) {
        OpenBill open = new OpenBill(bill);
        bills.put(bill.id(), open);
        if (open.isPaid()) {
          continue; // a bill of zero is paid when it is given
        }
        book(bill.tenant()).add(open);
      }
    }
  }

  private void addReceipts() {
    Matching matching = new Matching(ledger, policy);
    for (Receipt receipt : ledger.receipts()) {
      if (receipt.received().isAfter(on)) {
        continue;
      }
      Optional<UnallocatedReason> reason = matching.reason(receipt);
      if (reason.isPresent()) {
        held.add(UnallocatedReceipt.of(receipt, receipt.amount(), reason.get()));
      } else {
        Optional<OpenBill> named =
            matching.named(receipt).flatMap(bill -> Optional.ofNullable(bills.get(bill.id())));
        book(matching.payer(receipt).orElseThrow()).add(receipt, named);
      }
    }
  }

  private void addWriteOffs() {
    for (WriteOff writeOff : ledger.writeOffs()) {
      if (!writeOff.on().isAfter(on)) {
        OpenBill bill = Check.notNull(bills.get(writeOff.bill()), "bill");
        book(bill.bill().tenant()).add(writeOff, bill);
      }
    }
  }

  private TenantBook book(String tenant) {
    return tenants.computeIfAbsent(tenant, one -> new TenantBook(policy));
  }

  Currency currency() {
    return ledger.currency();
  }

  /** The bills given by the day, in the order of the ledger. */
  List<OpenBill> bills() {
    return ledger.bills().stream()
        .map(bill -> bills.get(bill.id()))
        .filter(bill -> bill != null)
        .toList();
  }

  /** Bills of which something is open, the oldest first. */
  List<OpenBill> open() {
    return bills().stream().filter(bill -> !bill.isPaid()).sorted(OpenBill.OLDEST).toList();
  }

  /** Everything that pays no bill: what is held, then the credits, by the order of the ledger. */
  List<UnallocatedReceipt> unallocated() {
    Map<String, Receipt> byId = new HashMap<>();
    ledger.receipts().forEach(receipt -> byId.put(receipt.id(), receipt));
    List<UnallocatedReceipt> all = new ArrayList<>(held);
    for (Map.Entry<String, TenantBook> book : tenants.entrySet()) {
      UnallocatedReason reason =
          book.getValue().hasBill()
              ? UnallocatedReason.CREDIT_ON_ACCOUNT
              : UnallocatedReason.NO_BILL;
      for (TenantBook.Credit credit : merged(book.getValue().credits())) {
        Receipt receipt = Check.notNull(byId.get(credit.receipt()), "receipt");
        UnallocatedReceipt.Builder row = UnallocatedReceipt.builder();
        row.receipt(receipt.id()).tenant(book.getKey()).received(receipt.received());
        row.reference(receipt.reference()).amount(credit.amount()).reason(reason);
        all.add(row.build());
      }
    }
    all.sort(
        Comparator.comparing(UnallocatedReceipt::received)
            .thenComparing(UnallocatedReceipt::receipt));
    return all;
  }

  private static List<TenantBook.Credit> merged(Collection<TenantBook.Credit> credits) {
    Map<String, Money> sums = new TreeMap<>();
    credits.forEach(credit -> sums.merge(credit.receipt(), credit.amount(), Money::plus));
    return sums.entrySet().stream()
        .map(sum -> new TenantBook.Credit(sum.getKey(), sum.getValue()))
        .toList();
  }

  /** What each tenant has paid beyond its bills, or without any. */
  Map<String, Money> credits() {
    Map<String, Money> sums = new TreeMap<>();
    tenants.forEach(
        (tenant, book) -> {
          Money sum = sum(book.credits().stream().map(TenantBook.Credit::amount).toList());
          if (!sum.isZero()) {
            sums.put(tenant, sum);
          }
        });
    for (UnallocatedReceipt one : held) {
      one.tenant().ifPresent(tenant -> sums.merge(tenant, one.amount(), Money::plus));
    }
    return sums;
  }

  /** The write-offs up to the day with the amounts that counted. */
  List<TenantBook.Written> written() {
    return tenants.values().stream().flatMap(book -> book.written().stream()).toList();
  }

  Money sum(Iterable<Money> amounts) {
    return Money.sum(currency(), amounts);
  }
}
