package org.creativehubs.finance.billing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentLine;
import org.creativehubs.core.ledger.Bill;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.ledger.WriteOff;
import org.creativehubs.core.ledger.WriteOffKind;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.finance.lease.LeaseSchedule;

/**
 * What is still to be billed under the lettings of a hub?
 *
 * <p>What falls due under each letting in the period comes from {@link LeaseSchedule}; the lines of
 * one charge for one payment period make one bill, net of concessions, with value added tax. It is
 * compared with the bills of the ledger for the same letting and charge whose days begin in that
 * payment period, less their credit notes: where there is none, a bill is made; where they come to
 * another amount, the difference is shown and nothing is made. So a second run makes nothing twice.
 * A letting without terms is listed. Nothing is undefined.
 *
 * <p>Source: the leases.
 *
 * <pre>{@code
 * PaymentTerms monthly = PaymentTerms.monthlyInAdvance();
 * RentCharge rent = RentCharge.of(ChargeKind.RENT, Money.parse("GBP 8400"), monthly);
 * Space attic = Space.of("attic", UnitKind.STUDIO, Area.parse("20 m2"));
 * LeaseTerms terms = LeaseTerms.of(OpenDateRange.parse("2026-04-01/.."), rent);
 * Hub.Builder mill = Hub.builder().id("mill").name("Mill").addSpaces(attic);
 * mill.addLettings(Letting.of("S1", "attic", terms));
 * Ledger none = Ledger.builder().currency(Currency.getInstance("GBP")).build();
 * DateRange may = DateRange.parse("2026-05-01/2026-06-01");
 * LeaseBills.of(mill.build(), may, none).toBill(); // GBP 700.00
 * }</pre>
 */
public final class LeaseBills {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<LeaseBillsInput, BillsToGive> ENTRY =
      CatalogEntry.of("lease-bills", LeaseBills.class, LeaseBillsInput.class, BillsToGive.class)
          .title("Bills from lettings")
          .question("What is still to be billed under the lettings of this hub?")
          .convention("one bill for each charge and payment period, as in lease-schedule")
          .convention("billed: same letting and charge, days that begin in the payment period")
          .convention("credit notes lower what is billed; a difference is shown, not billed")
          .source(Source.of("The leases themselves"))
          .ofHubWith("lettings/terms")
          .mostElements(5_000)
          .answeredBy(LeaseBills::answer);

  private LeaseBills() {}

  /**
   * What is still to be billed, every charge on the day on which it falls due.
   *
   * @param hub the hub
   * @param period the days on which charges fall due
   * @param ledger the bills that were given so far
   * @return lines, new bills and differences
   */
  public static BillsToGive of(Hub hub, DateRange period, Ledger ledger) {
    return answer(LeaseBillsInput.builder().hub(hub).period(period).ledger(ledger).build());
  }

  /**
   * What is still to be billed for the given input.
   *
   * @param input hub, period, bills so far and conventions
   * @return lines, new bills and differences
   */
  public static BillsToGive answer(LeaseBillsInput input) {
    List<LeaseBillLine> lines = new Run(input).lines();
    Money payable = sum(lines, LeaseBillLine::payable, input);
    Money billed = sum(lines, LeaseBillLine::billed, input);
    return BillsToGive.builder()
        .period(input.period())
        .policy(input.policy())
        .addAllLines(lines)
        .addAllBills(bills(lines, input))
        .addAllWithoutTerms(
            input.hub().lettings().stream()
                .filter(letting -> letting.terms().isEmpty())
                .map(Letting::id)
                .toList())
        .payable(payable)
        .billed(billed)
        .explanation(
            Explanation.answering(ENTRY.question())
                .given("what is billed", Answer.text(input.policy().toString()))
                .terms(
                    Term.given("payable under the lettings", payable)
                        .minus(Term.given("billed", billed))
                        .named("to bill, less what is billed too much"))
                .build())
        .build();
  }

  private static Money sum(
      List<LeaseBillLine> lines, Function<LeaseBillLine, Money> amount, LeaseBillsInput input) {
    return Money.sum(input.ledger().currency(), lines.stream().map(amount).toList());
  }

  private static List<Bill> bills(List<LeaseBillLine> lines, LeaseBillsInput input) {
    ImmutableList.Builder<Bill> bills = ImmutableList.builder();
    for (LeaseBillLine line : lines) {
      if (line.state() == BillingState.TO_BILL) {
        bills.add(
            Bill.builder()
                .id(line.label())
                .tenant(line.tenant())
                .letting(line.letting())
                .charge(line.charge())
                .days(line.days())
                .dated(line.due().minusDays(input.policy().daysBefore()))
                .due(line.due())
                .net(line.net())
                .vat(Optional.of(line.vat()).filter(Money::isPositive))
                .build());
      }
    }
    return bills.build();
  }

  /** The lines of one question. */
  private static final class Run {

    private final LeaseBillsInput input;
    private final ImmutableListMultimap<List<String>, Bill> given;
    private final Map<String, Money> credited = new HashMap<>();

    Run(LeaseBillsInput input) {
      this.input = input;
      this.given =
          Multimaps.index(
              input.ledger().bills().stream()
                  .filter(bill -> bill.letting().isPresent() && bill.charge().isPresent())
                  .toList(),
              bill -> List.of(bill.letting().orElseThrow(), bill.charge().orElseThrow()));
      for (WriteOff writeOff : input.ledger().writeOffs()) {
        if (writeOff.kind() == WriteOffKind.CREDIT_NOTE) {
          credited.merge(writeOff.bill(), writeOff.amount(), Money::plus);
        }
      }
    }

    List<LeaseBillLine> lines() {
      ImmutableList.Builder<LeaseBillLine> lines = ImmutableList.builder();
      for (Letting letting : input.hub().lettings()) {
        letting.terms().ifPresent(terms -> addLines(letting, terms, lines));
      }
      return lines.build();
    }

    private void addLines(
        Letting letting, LeaseTerms terms, ImmutableList.Builder<LeaseBillLine> lines) {
      List<RentLine> due = LeaseSchedule.of(terms, input.period()).lines();
      for (RentCharge charge : terms.charges()) {
        if (input.policy().takes(charge.kind())) {
          Map<DateRange, List<RentLine>> periods = new LinkedHashMap<>();
          due.stream()
              .filter(line -> line.charge().equals(charge.name()))
              .forEach(
                  line ->
                      periods
                          .computeIfAbsent(line.paymentPeriod(), one -> new ArrayList<>())
                          .add(line));
          periods.forEach((period, parts) -> lines.add(line(letting, period, parts)));
        }
      }
    }

    private LeaseBillLine line(Letting letting, DateRange period, List<RentLine> parts) {
      RentLine first = parts.get(0);
      Money zero = Money.zero(input.ledger().currency());
      Money net = Money.sum(zero.currency(), parts.stream().map(RentLine::net).toList());
      Money vat =
          Money.sum(zero.currency(), parts.stream().map(one -> one.vat().orElse(zero)).toList());
      Collection<Bill> bills =
          given.get(List.of(letting.id(), first.charge())).stream()
              .filter(bill -> bill.days().filter(days -> period.contains(days.start())).isPresent())
              .toList();
      Money billed = Money.sum(zero.currency(), bills.stream().map(this::asked).toList());
      LeaseBillLine.Builder line = LeaseBillLine.builder();
      line.letting(letting.id()).tenant(letting.tenant().orElse(letting.id()));
      return line.charge(first.charge())
          .days(DateRange.of(first.dates().start(), parts.get(parts.size() - 1).dates().end()))
          .due(first.due())
          .net(net)
          .vat(vat)
          .billed(billed)
          .state(state(net.plus(vat), billed, bills.isEmpty()))
          .build();
    }

    private Money asked(Bill bill) {
      Money credit = credited.get(bill.id());
      return credit == null ? bill.total() : bill.total().minus(credit);
    }

    private static BillingState state(Money payable, Money billed, boolean hasNone) {
      if (payable.equals(billed)) {
        return BillingState.BILLED;
      }
      return hasNone ? BillingState.TO_BILL : BillingState.DIFFERENT;
    }
  }
}
