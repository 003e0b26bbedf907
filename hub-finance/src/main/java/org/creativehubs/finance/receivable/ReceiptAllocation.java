package org.creativehubs.finance.receivable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.ledger.Bill;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.ledger.Receipt;
import org.creativehubs.core.ledger.WriteOff;
import org.creativehubs.core.money.Money;

/**
 * Which receipt pays which bill, and what is left of both?
 *
 * <p>Day by day up to the day asked for: the bills of a day join those that are open, credits on
 * account pay them, then receipts pay by the named {@link AllocationRule}, those that name a bill
 * first, then write-offs lower what is open. Where days are the same the id decides, so that the
 * order of the ledger does not matter. A credit note on a bill that is paid frees the money of the
 * receipt that came last. Nothing is lost: receipts = allocated + left, and bills = paid + written
 * off + open, to the penny. Nothing is undefined.
 *
 * <p>Source: a debtor who pays may say for which debt, else the creditor chooses (Clayton's Case).
 *
 * <pre>{@code
 * LocalDate due = LocalDate.of(2026, 9, 29);
 * Ledger.Builder ledger = Ledger.builder().currency(Currency.getInstance("GBP"));
 * ledger.addBills(Bill.of("INV-1", "bo", due, Money.parse("GBP 900.00")));
 * ledger.addReceipts(Receipt.of("B-1", "bo", due, Money.parse("GBP 400.00")));
 * AllocatedReceipts settled = ReceiptAllocation.of(ledger.build(), due.plusDays(1));
 * settled.open(); // GBP 500.00
 * }</pre>
 */
public final class ReceiptAllocation {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<ReceiptAllocationInput, AllocatedReceipts> ENTRY =
      CatalogEntry.of(
              "receipt-allocation",
              ReceiptAllocation.class,
              ReceiptAllocationInput.class,
              AllocatedReceipts.class)
          .title("Allocation of receipts")
          .question("Which receipt pays which bill, and what is left of both?")
          .convention("which bill is paid: named; as referenced, then the oldest, unless said")
          .convention("on one day: bills, credits, receipts that name a bill, others, write-offs")
          .convention("a receipt pays bills given by its day; a credit waits for the next")
          .convention("pro rata by largest remainder over what has fallen due")
          .source(Source.of("Devaynes v Noble (Clayton's Case) (1816)", "1 Mer 572"))
          .answeredBy(ReceiptAllocation::answer);

  private ReceiptAllocation() {}

  /**
   * The receipts of a ledger up to a day by {@link AllocationPolicy#asReferenced()}.
   *
   * @param ledger bills, receipts and write-offs
   * @param on the day; what is later is left out
   * @return what each receipt pays, and how each bill stands
   */
  public static AllocatedReceipts of(Ledger ledger, LocalDate on) {
    return of(ledger, on, AllocationPolicy.asReferenced());
  }

  /**
   * The receipts of a ledger up to a day.
   *
   * @param ledger bills, receipts and write-offs
   * @param on the day; what is later is left out
   * @param allocation how receipts find bills
   * @return what each receipt pays, and how each bill stands
   * @throws org.creativehubs.core.value.InvalidValueException if receipts find no bill and the
   *     policy refuses them
   */
  public static AllocatedReceipts of(Ledger ledger, LocalDate on, AllocationPolicy allocation) {
    ReceiptAllocationInput.Builder input = ReceiptAllocationInput.builder();
    return answer(input.ledger(ledger).on(on).allocation(allocation).build());
  }

  /**
   * Allocates the receipts of the given input.
   *
   * @param input ledger, day and conventions
   * @return what each receipt pays, and how each bill stands
   */
  public static AllocatedReceipts answer(ReceiptAllocationInput input) {
    Books books = Books.of(input.ledger(), input.on(), input.allocation());
    List<OpenBill> bills = books.bills();
    List<OpenBill.Part> parts =
        bills.stream()
            .flatMap(bill -> bill.parts().stream())
            .filter(part -> !part.amount().isZero())
            .sorted(
                Comparator.comparing(OpenBill.Part::on)
                    .thenComparing(OpenBill.Part::receipt)
                    .thenComparing(OpenBill.Part::bill, OpenBill.OLDEST))
            .toList();
    List<UnallocatedReceipt> left = books.unallocated();
    Money allocated = books.sum(parts.stream().map(OpenBill.Part::amount).toList());
    Money received =
        books.sum(left.stream().map(UnallocatedReceipt::amount).toList()).plus(allocated);
    Money billed = books.sum(bills.stream().map(bill -> bill.bill().total()).toList());
    Money off = books.sum(bills.stream().map(OpenBill::writtenOff).toList());
    return AllocatedReceipts.builder()
        .on(input.on())
        .allocation(input.allocation())
        .addAllParts(parts.stream().map(AllocatedPart::of).toList())
        .addAllUnallocated(left)
        .addAllBills(bills.stream().map(BillBalance::of).toList())
        .received(received)
        .allocated(allocated)
        .billed(billed)
        .writtenOff(off)
        .writeOffsNotNeeded(notNeeded(books))
        .later(later(input))
        .explanation(explained(input, received, allocated, billed, off))
        .build();
  }

  private static Money notNeeded(Books books) {
    return books.sum(
        books.written().stream()
            .map(written -> written.writeOff().amount().minus(written.amount()))
            .toList());
  }

  private static int later(ReceiptAllocationInput input) {
    Ledger ledger = input.ledger();
    return (int)
        Stream.of(
                ledger.bills().stream().map(Bill::dated),
                ledger.receipts().stream().map(Receipt::received),
                ledger.writeOffs().stream().map(WriteOff::on))
            .flatMap(days -> days)
            .filter(day -> day.isAfter(input.on()))
            .count();
  }

  private static Explanation explained(
      ReceiptAllocationInput input, Money received, Money allocated, Money billed, Money off) {
    Term paid = Term.given("allocated", allocated);
    Term left = Term.given("received", received).minus(paid).named("left of receipts");
    Term open =
        Term.given("billed", billed)
            .minus(Term.given("written off", off))
            .minus(paid)
            .named("open");
    return Explanation.answering(ENTRY.question())
        .given("day", Answer.text(input.on().toString()))
        .given("rule", Answer.text(input.allocation().toString()))
        .terms(left, open)
        .build();
  }
}
