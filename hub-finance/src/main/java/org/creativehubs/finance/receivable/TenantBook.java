package org.creativehubs.finance.receivable;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.creativehubs.core.ledger.Receipt;
import org.creativehubs.core.ledger.WriteOff;
import org.creativehubs.core.ledger.WriteOffKind;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/**
 * Settles the bills of one tenant, day by day: first the bills of the day and credits for them,
 * then receipts, those that name a bill first, then write-offs. Equal days go by id, so that the
 * order in which anything is listed does not matter.
 */
final class TenantBook {

  private static final int MOST_PARTS = 50_000_000;

  private final AllocationPolicy policy;
  private final NavigableMap<LocalDate, Day> days = new TreeMap<>();
  private final TreeSet<OpenBill> open = new TreeSet<>(OpenBill.OLDEST);
  private final Deque<Credit> credits = new ArrayDeque<>();
  private final List<Written> written = new ArrayList<>();
  private boolean hasBill;
  private long work;

  TenantBook(AllocationPolicy policy) {
    this.policy = policy;
  }

  void add(OpenBill bill) {
    hasBill = true;
    day(bill.bill().dated()).bills.add(bill);
  }

  void add(Receipt receipt, Optional<OpenBill> named) {
    day(receipt.received()).receipts.add(new Named(receipt, named));
  }

  void add(WriteOff writeOff, OpenBill bill) {
    day(writeOff.on()).writeOffs.add(new Written(writeOff, bill, writeOff.amount()));
  }

  private Day day(LocalDate date) {
    return days.computeIfAbsent(date, one -> new Day());
  }

  boolean hasBill() {
    return hasBill;
  }

  /** What is left of receipts when all is settled, in the order in which they came in. */
  Deque<Credit> credits() {
    return credits;
  }

  /** The write-offs, each with the amount that counted. */
  List<Written> written() {
    return written;
  }

  void settle() {
    days.forEach(this::settle);
  }

  private void settle(LocalDate date, Day day) {
    open.addAll(day.bills);
    if (!day.bills.isEmpty()) {
      applyCredits(date);
    }
    day.receipts.sort(Named.ORDER);
    for (Named one : day.receipts) {
      String receipt = one.receipt().id();
      Money left = pay(new Credit(receipt, one.receipt().amount()), one.named(), date);
      if (!left.isZero()) {
        credits.addLast(new Credit(receipt, left));
      }
    }
    day.writeOffs.sort(Comparator.comparing(one -> one.writeOff().id()));
    day.writeOffs.forEach(one -> writeOff(one, date));
  }

  private void applyCredits(LocalDate date) {
    if (policy.credit() == CreditRule.KEEP) {
      return;
    }
    while (!credits.isEmpty() && !open.isEmpty()) {
      Credit first = credits.removeFirst();
      Money left = pay(first, Optional.empty(), date);
      if (!left.isZero()) {
        credits.addFirst(new Credit(first.receipt(), left));
      }
    }
  }

  private Money pay(Credit credit, Optional<OpenBill> named, LocalDate date) {
    Money left = credit.amount();
    if (named.isPresent() && open.contains(named.get())) {
      left = pay(named.get(), credit.receipt(), left, date);
    }
    if (policy.rule() == AllocationRule.PRO_RATA) {
      left = payProRata(credit.receipt(), left, date);
    }
    while (!left.isZero() && !open.isEmpty()) {
      left = pay(open.first(), credit.receipt(), left, date);
    }
    return left;
  }

  private Money pay(OpenBill bill, String receipt, Money amount, LocalDate date) {
    Money left = bill.pay(receipt, amount, date);
    if (bill.isPaid()) {
      open.remove(bill);
    }
    return left;
  }

  /** Over what has fallen due; a receipt that covers all of it pays it bill by bill. */
  private Money payProRata(String receipt, Money amount, LocalDate date) {
    List<OpenBill> due = new ArrayList<>();
    Money sum = Money.zero(amount.currency());
    for (OpenBill bill : open) {
      if (bill.bill().due().isAfter(date)) {
        break;
      }
      due.add(bill);
      sum = sum.plus(bill.open());
    }
    work += due.size();
    Check.that(
        work <= MOST_PARTS, Fault.TOO_LARGE, "receipts", "have at most 50 million parts", work);
    if (amount.compareTo(sum) >= 0) {
      return amount;
    }
    List<Ratio> weights = due.stream().map(bill -> units(bill.open())).toList();
    List<Money> parts = amount.allocate(weights);
    for (int i = 0; i < parts.size(); i++) {
      pay(due.get(i), receipt, parts.get(i), date);
    }
    return Money.zero(amount.currency());
  }

  /** The open amount as a weight: whole numbers are split fast. */
  private static Ratio units(Money open) {
    return Ratio.of(open.minorUnits(), BigInteger.ONE);
  }

  private void writeOff(Written one, LocalDate date) {
    OpenBill bill = one.bill();
    Money left = bill.writeOff(one.amount(), date);
    if (bill.isPaid()) {
      open.remove(bill);
    }
    if (one.writeOff().kind() == WriteOffKind.CREDIT_NOTE && !left.isZero()) {
      for (OpenBill.Part back : bill.release(left, date)) {
        left = left.minus(back.amount());
        credits.add(new Credit(back.receipt(), back.amount()));
      }
      applyCredits(date);
    }
    written.add(new Written(one.writeOff(), bill, one.amount().minus(left)));
  }

  /** Money of a receipt that has not found a bill. */
  record Credit(String receipt, Money amount) {}

  /** A write-off of a bill, and how much of it counts. */
  record Written(WriteOff writeOff, OpenBill bill, Money amount) {}

  private record Named(Receipt receipt, Optional<OpenBill> named) {
    static final Comparator<Named> ORDER =
        Comparator.<Named, Boolean>comparing(one -> one.named().isEmpty())
            .thenComparing(one -> one.receipt().id());
  }

  private static final class Day {
    private final List<OpenBill> bills = new ArrayList<>(1);
    private final List<Named> receipts = new ArrayList<>(1);
    private final List<Written> writeOffs = new ArrayList<>(0);
  }
}
