package org.creativehubs.finance.receivable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.ledger.Bill;
import org.creativehubs.core.ledger.HeldDeposit;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.money.Money;

/**
 * Who is behind on a day, with how much, for how long, and what does the deposit cover?
 *
 * <p>A bill is in arrears from the day after its due day, with what receipts and write-offs up to
 * the day leave open of it. Its age is counted in days from the due day, or from the day of the
 * bill where the policy says so, and puts it into one group; the groups add up to the arrears to
 * the penny. Credits on account are shown beside the arrears and not taken off. A deposit is no
 * receipt: it is compared with the arrears. Receipts of which nobody knows the payer are a sum of
 * their own. Nothing is undefined.
 *
 * <p>Source: the usual aged-debt report of ledgers; there is no statute.
 *
 * <pre>{@code
 * LocalDate due = LocalDate.of(2026, 9, 29);
 * Ledger.Builder ledger = Ledger.builder().currency(Currency.getInstance("GBP"));
 * ledger.addBills(Bill.of("INV-1", "bo", due, Money.parse("GBP 900.00")));
 * AgedDebt debt = Arrears.of(ledger.build(), due.plusDays(31));
 * debt.tenant("bo").groups().get(1); // GBP 900.00
 * }</pre>
 */
public final class Arrears {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<ArrearsInput, AgedDebt> ENTRY =
      CatalogEntry.of("arrears", Arrears.class, ArrearsInput.class, AgedDebt.class)
          .title("Arrears and aged debt")
          .question("Who is behind, with how much, for how long, and what does the deposit cover?")
          .convention("in arrears from the day after the due day")
          .convention("groups of age: named; up to 30, 60, 90 days from the due day, unless said")
          .convention("credits on account are not taken off arrears; a deposit pays no bill")
          .convention("receipts find bills as in receipt-allocation")
          .source(Source.of("Practice of ledgers; there is no statute"))
          .mostElements(100_000)
          .answeredBy(Arrears::answer);

  private Arrears() {}

  /**
   * The arrears of a ledger on a day by {@link AgeingPolicy#standard()} and {@link
   * AllocationPolicy#asReferenced()}.
   *
   * @param ledger bills, receipts, write-offs and deposits
   * @param on the day; what is later is left out
   * @return what each tenant owes by age
   */
  public static AgedDebt of(Ledger ledger, LocalDate on) {
    return answer(ArrearsInput.builder().ledger(ledger).on(on).build());
  }

  /**
   * The arrears for the given input.
   *
   * @param input ledger, day and conventions
   * @return what each tenant owes by age
   */
  public static AgedDebt answer(ArrearsInput input) {
    return new Arrears.Run(input).debt();
  }

  /** The sums of one question. */
  private static final class Run {

    private final ArrearsInput input;
    private final Books books;
    private final Money zero;
    private final Map<String, Sums> tenants = new TreeMap<>();
    private final List<AgedBill> bills = new ArrayList<>();

    Run(ArrearsInput input) {
      this.input = input;
      this.books = Books.of(input.ledger(), input.on(), input.allocation());
      this.zero = Money.zero(input.ledger().currency());
    }

    AgedDebt debt() {
      books.open().forEach(this::add);
      books.credits().forEach((tenant, credit) -> sums(tenant).credit = credit);
      for (HeldDeposit held : input.ledger().deposits()) {
        if (held.isHeldOn(input.on())) {
          Sums sums = sums(held.tenant());
          sums.deposit = sums.deposit.plus(held.amount());
        }
      }
      List<Money> groups = groups();
      Money later = books.sum(tenants.values().stream().map(sums -> sums.later).toList());
      Explanation explanation = explained(groups);
      AgedDebt.Builder debt = AgedDebt.builder();
      tenants.forEach((tenant, sums) -> debt.addTenants(sums.line(tenant)));
      return debt.on(input.on())
          .ageing(input.ageing())
          .allocation(input.allocation())
          .addAllBills(bills)
          .addAllGroups(groups)
          .notYetDue(later)
          .arrears(books.sum(groups))
          .unidentified(unidentified())
          .explanation(explanation)
          .build();
    }

    private Sums sums(String tenant) {
      return tenants.computeIfAbsent(
          tenant, one -> new Sums(zero, input.ageing().edges().size() + 1));
    }

    private void add(OpenBill open) {
      Bill bill = open.bill();
      Sums sums = sums(bill.tenant());
      long late = ChronoUnit.DAYS.between(bill.due(), input.on());
      if (late <= 0) {
        sums.later = sums.later.plus(open.open());
        return;
      }
      long age =
          input.ageing().basis() == AgeingBasis.DUE_DATE
              ? late
              : ChronoUnit.DAYS.between(bill.dated(), input.on());
      int group = input.ageing().group(age);
      sums.groups.set(group, sums.groups.get(group).plus(open.open()));
      sums.oldest = sums.oldest.or(() -> Optional.of(bill.due()));
      AgedBill.Builder row = AgedBill.builder();
      row.bill(bill.id()).tenant(bill.tenant()).letting(bill.letting());
      row.charge(bill.charge()).due(bill.due());
      bills.add(row.daysLate(late).age(age).group(group).open(open.open()).build());
    }

    private List<Money> groups() {
      List<Money> groups = new ArrayList<>();
      for (int i = 0; i <= input.ageing().edges().size(); i++) {
        int group = i;
        groups.add(
            books.sum(tenants.values().stream().map(sums -> sums.groups.get(group)).toList()));
      }
      return groups;
    }

    private Money unidentified() {
      return books.sum(
          books.unallocated().stream()
              .filter(one -> one.tenant().isEmpty())
              .map(UnallocatedReceipt::amount)
              .toList());
    }

    private Explanation explained(List<Money> groups) {
      List<Term> terms = new ArrayList<>();
      List<String> names = input.ageing().groups();
      for (int i = 0; i < groups.size(); i++) {
        terms.add(Term.given(names.get(i), groups.get(i)));
      }
      return Explanation.answering(ENTRY.question())
          .given("day", Answer.text(input.on().toString()))
          .given("groups of age", Answer.text(input.ageing().toString()))
          .given("allocation of receipts", Answer.text(input.allocation().toString()))
          .terms(Term.sum(terms).named("arrears"))
          .build();
    }
  }

  /** What one tenant owes, while it is added up. */
  private static final class Sums {

    private Money later;
    private Money credit;
    private Money deposit;
    private Optional<LocalDate> oldest = Optional.empty();
    private final List<Money> groups;

    Sums(Money zero, int groups) {
      this.later = zero;
      this.credit = zero;
      this.deposit = zero;
      this.groups = new ArrayList<>(Collections.nCopies(groups, zero));
    }

    AgedTenant line(String tenant) {
      AgedTenant.Builder line = AgedTenant.builder();
      line.tenant(tenant).notYetDue(later).addAllGroups(groups);
      return line.credit(credit).deposit(deposit).oldestDue(oldest).build();
    }
  }
}
