package org.creativehubs.finance.billing;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.ledger.Bill;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.finance.receivable.AllocatedReceipts;
import org.creativehubs.finance.receivable.BillBalance;
import org.creativehubs.finance.receivable.CreditRule;
import org.creativehubs.finance.receivable.ReceiptAllocation;
import org.creativehubs.finance.receivable.ReceiptAllocationInput;
import org.creativehubs.finance.receivable.UnallocatedReceipt;

/**
 * How much will tenants pay, and when?
 *
 * <p>What is open on the day, and what is still to be billed in the months asked for (bills of the
 * ledger that are given later, and what falls due under the lettings of a hub and is not billed),
 * is expected the assumed days after it falls due, at the earliest on the next day. For bills that
 * are late already the assumption may say, by how long they are, which part is paid and when; the
 * rest is not expected. Parts are rounded down to the penny. Credits on account pay bills to come
 * first, where the allocation lets them. Open + to come = expected + later + not expected + from
 * credit. Nothing is undefined.
 *
 * <p>Source: the assumption that is given; none is a default.
 *
 * <pre>{@code
 * LocalDate due = LocalDate.of(2026, 9, 29);
 * Ledger.Builder ledger = Ledger.builder().currency(Currency.getInstance("GBP"));
 * ledger.addBills(Bill.of("INV-1", "bo", due, Money.parse("GBP 900.00")));
 * PaymentBehaviour late = PaymentBehaviour.allLateBy(45);
 * ExpectedCash.of(ledger.build(), due, 1, late).after(); // GBP 900.00
 * }</pre>
 */
public final class ExpectedCash {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<ExpectedCashInput, CashForecast> ENTRY =
      CatalogEntry.of(
              "expected-cash", ExpectedCash.class, ExpectedCashInput.class, CashForecast.class)
          .title("Expected cash from tenants")
          .question("How much will tenants pay in the months to come, by how they pay?")
          .convention("days after the due day: for all, and for each tenant that is named")
          .convention("of late bills a part after some days, by how late they are")
          .convention("rounded down to the penny; the rest is not expected")
          .source(Source.of("The assumption that is given"))
          .ofHubWith("lettings/terms")
          .mostElements(5_000)
          .answeredBy(ExpectedCash::answer);

  private ExpectedCash() {}

  /**
   * What is expected of the bills of a ledger.
   *
   * @param ledger bills, receipts and write-offs
   * @param on the day from which is looked ahead
   * @param months how many months, in [1, 120]
   * @param behaviour how tenants are assumed to pay
   * @return what is expected month by month
   */
  public static CashForecast of(
      Ledger ledger, LocalDate on, int months, PaymentBehaviour behaviour) {
    return answer(input(ledger, on, months, behaviour).build());
  }

  /**
   * What is expected of the bills of a ledger and of the lettings of a hub.
   *
   * @param hub the hub
   * @param ledger bills, receipts and write-offs
   * @param on the day from which is looked ahead
   * @param months how many months, in [1, 120]
   * @param behaviour how tenants are assumed to pay
   * @return what is expected month by month
   */
  public static CashForecast of(
      Hub hub, Ledger ledger, LocalDate on, int months, PaymentBehaviour behaviour) {
    return answer(input(ledger, on, months, behaviour).hub(hub).build());
  }

  private static ExpectedCashInput.Builder input(
      Ledger ledger, LocalDate on, int months, PaymentBehaviour behaviour) {
    ExpectedCashInput.Builder input = ExpectedCashInput.builder();
    input.ledger(ledger).on(on).months(months).behaviour(behaviour);
    return input;
  }

  /**
   * What is expected for the given input.
   *
   * @param input ledger, hub, days and assumptions
   * @return what is expected month by month
   */
  public static CashForecast answer(ExpectedCashInput input) {
    return new Run(input).forecast();
  }

  /** The payments of one question. */
  private static final class Run {

    private final ExpectedCashInput input;
    private final DateRange horizon;
    private final Money zero;
    private final AllocatedReceipts settled;
    private final List<ExpectedPayment> payments = new ArrayList<>();

    Run(ExpectedCashInput input) {
      this.input = input;
      LocalDate first = input.on().plusDays(1);
      this.horizon = DateRange.of(first, first.plusMonths(input.months()));
      this.zero = Money.zero(input.ledger().currency());
      ReceiptAllocationInput.Builder asked = ReceiptAllocationInput.builder();
      asked.ledger(input.ledger()).on(input.on()).allocation(input.allocation());
      this.settled = ReceiptAllocation.answer(asked.build());
    }

    CashForecast forecast() {
      settled.bills().stream().filter(bill -> bill.open().isPositive()).forEach(this::addOpen);
      addToCome();
      Money expected = sum(this::isWithin, ExpectedPayment::expected);
      Money after = sum(one -> !isWithin(one), ExpectedPayment::expected);
      Money notExpected = sum(one -> true, ExpectedPayment::notExpected);
      Money fromCredit = sum(one -> true, ExpectedPayment::fromCredit);
      Money open = sum(one -> !one.toCome(), ExpectedPayment::amount);
      Money toCome = sum(ExpectedPayment::toCome, ExpectedPayment::amount);
      Term total =
          Term.given("open", open)
              .plus(Term.given("still to be billed", toCome))
              .minus(Term.given("expected after these months", after))
              .minus(Term.given("not expected", notExpected))
              .minus(Term.given("paid from credit", fromCredit))
              .named("expected in these months");
      return CashForecast.builder()
          .on(input.on())
          .behaviour(input.behaviour())
          .allocation(input.allocation())
          .addAllMonths(horizon.splitByMonths(1).stream().map(this::month).toList())
          .addAllPayments(payments)
          .open(open)
          .toCome(toCome)
          .expected(expected)
          .after(after)
          .notExpected(notExpected)
          .fromCredit(fromCredit)
          .explanation(
              Explanation.answering(ENTRY.question())
                  .given("day", Answer.text(input.on().toString()))
                  .given("allocation of receipts", Answer.text(input.allocation().toString()))
                  .terms(total)
                  .build())
          .build();
    }

    private boolean isWithin(ExpectedPayment payment) {
      return horizon.contains(payment.expectedOn());
    }

    private Money sum(Predicate<ExpectedPayment> wanted, Function<ExpectedPayment, Money> amount) {
      return Money.sum(zero.currency(), payments.stream().filter(wanted).map(amount).toList());
    }

    private ExpectedMonth month(DateRange days) {
      Predicate<ExpectedPayment> falls = payment -> days.contains(payment.expectedOn());
      return ExpectedMonth.of(
          days,
          sum(falls.and(payment -> !payment.toCome()), ExpectedPayment::expected),
          sum(falls.and(ExpectedPayment::toCome), ExpectedPayment::expected));
    }

    private void addOpen(BillBalance bill) {
      long late = ChronoUnit.DAYS.between(bill.due(), input.on());
      Optional<OverdueBehaviour> overdue = input.behaviour().overdue(late);
      Ratio share = overdue.map(OverdueBehaviour::share).orElse(Ratio.ONE);
      LocalDate when =
          overdue
              .map(one -> input.on().plusDays(one.daysFromNow()))
              .orElseGet(() -> expectedOn(bill.tenant(), bill.due()));
      ExpectedPayment.Builder payment = ExpectedPayment.builder();
      payment.bill(bill.bill()).tenant(bill.tenant()).toCome(false).due(bill.due());
      payments.add(
          payment
              .amount(bill.open())
              .fromCredit(zero)
              .expected(bill.open().times(share, RoundingMode.FLOOR))
              .expectedOn(when)
              .build());
    }

    private LocalDate expectedOn(String tenant, LocalDate due) {
      LocalDate day = due.plusDays(input.behaviour().daysLate(tenant));
      return day.isAfter(input.on()) ? day : input.on().plusDays(1);
    }

    private void addToCome() {
      Map<String, Money> credits = credits();
      List<Bill> bills = new ArrayList<>();
      for (Bill bill : input.ledger().bills()) {
        if (bill.dated().isAfter(input.on()) && bill.due().isBefore(horizon.end())) {
          bills.add(bill);
        }
      }
      input.hub().ifPresent(hub -> bills.addAll(unbilled(hub)));
      bills.sort(Comparator.comparing(Bill::due).thenComparing(Bill::id));
      for (Bill bill : bills) {
        Money credit = credits.getOrDefault(bill.tenant(), zero);
        Money used = credit.compareTo(bill.total()) < 0 ? credit : bill.total();
        credits.put(bill.tenant(), credit.minus(used));
        ExpectedPayment.Builder payment = ExpectedPayment.builder();
        payment.bill(bill.id()).tenant(bill.tenant()).toCome(true).due(bill.due());
        payments.add(
            payment
                .amount(bill.total())
                .fromCredit(used)
                .expected(bill.total().minus(used))
                .expectedOn(expectedOn(bill.tenant(), bill.due()))
                .build());
      }
    }

    private List<Bill> unbilled(Hub hub) {
      LeaseBillsInput.Builder asked = LeaseBillsInput.builder();
      asked.hub(hub).period(horizon).ledger(input.ledger()).policy(input.billing());
      return LeaseBills.answer(asked.build()).bills();
    }

    private Map<String, Money> credits() {
      Map<String, Money> credits = new HashMap<>();
      if (input.allocation().credit() == CreditRule.APPLY) {
        for (UnallocatedReceipt one : settled.unallocated()) {
          if (one.isCredit()) {
            one.tenant().ifPresent(tenant -> credits.merge(tenant, one.amount(), Money::plus));
          }
        }
      }
      return credits;
    }
  }
}
