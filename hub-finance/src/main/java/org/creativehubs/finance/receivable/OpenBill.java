package org.creativehubs.finance.receivable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.creativehubs.core.ledger.Bill;
import org.creativehubs.core.money.Money;

/** A bill while receipts and write-offs settle it, in the order of their days. */
final class OpenBill {

  /** The oldest first; the id decides where days are the same. */
  static final Comparator<OpenBill> OLDEST =
      Comparator.<OpenBill, LocalDate>comparing(one -> one.bill.due())
          .thenComparing(one -> one.bill.dated())
          .thenComparing(one -> one.bill.id());

  private final Bill bill;
  private final List<Part> parts = new ArrayList<>(1);
  private final List<Settled> settled = new ArrayList<>(1);
  private Money open;
  private Money writtenOff;

  OpenBill(Bill bill) {
    this.bill = bill;
    this.open = bill.total();
    this.writtenOff = Money.zero(bill.currency());
  }

  Bill bill() {
    return bill;
  }

  Money open() {
    return open;
  }

  boolean isPaid() {
    return open.isZero();
  }

  Money writtenOff() {
    return writtenOff;
  }

  Money paid() {
    return bill.total().minus(open).minus(writtenOff);
  }

  List<Part> parts() {
    return parts;
  }

  /** What lowered the open amount, by its days. */
  List<Settled> settled() {
    return settled;
  }

  /** Pays as much as is open, and gives back what is left of the receipt. */
  Money pay(String receipt, Money amount, LocalDate on) {
    Money part = amount.compareTo(open) < 0 ? amount : open;
    if (!part.isZero()) {
      parts.add(new Part(receipt, this, on, part));
      lower(part, on);
    }
    return amount.minus(part);
  }

  /** Writes off as much as is open, and gives back what is left. */
  Money writeOff(Money amount, LocalDate on) {
    Money part = amount.compareTo(open) < 0 ? amount : open;
    lower(part, on);
    writtenOff = writtenOff.plus(part);
    return amount.minus(part);
  }

  /** Gives back what was paid beyond a credit note, the last receipt first. */
  List<Part> release(Money amount, LocalDate on) {
    List<Part> released = new ArrayList<>();
    Money left = amount;
    for (int i = parts.size() - 1; i >= 0 && !left.isZero(); i--) {
      Part last = parts.get(i);
      Money back = left.compareTo(last.amount()) < 0 ? left : last.amount();
      released.add(new Part(last.receipt(), this, on, back));
      parts.set(i, new Part(last.receipt(), this, last.on(), last.amount().minus(back)));
      left = left.minus(back);
    }
    writtenOff = writtenOff.plus(amount.minus(left));
    return released;
  }

  private void lower(Money part, LocalDate on) {
    if (!part.isZero()) {
      open = open.minus(part);
      settled.add(new Settled(on, part));
    }
  }

  /** A part of a receipt that pays a bill. */
  record Part(String receipt, OpenBill bill, LocalDate on, Money amount) {}

  /** What lowers the open amount from a day on. */
  record Settled(LocalDate on, Money amount) {}
}
