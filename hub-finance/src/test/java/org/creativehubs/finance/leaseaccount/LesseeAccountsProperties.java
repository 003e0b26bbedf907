package org.creativehubs.finance.leaseaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.lease.AnyLease;
import org.creativehubs.finance.lease.Changed;
import org.creativehubs.finance.lease.LeaseSchedule;
import org.creativehubs.finance.lease.TrueExplanations;
import org.creativehubs.finance.levelrent.internal.TermMonths;

class LesseeAccountsProperties {

  private static final List<ChargeKind> ALL = Arrays.asList(ChargeKind.values());

  @Property(tries = 200)
  void everyEntryBalancesAndTheJournalsAreWhatEveryBalanceMovesBy(
      @ForAll(supplier = AnyLease.class) LeaseTerms lease,
      @ForAll @IntRange(max = 10_000) int seed) {
    LesseeLedger ledger = LesseeAccounts.answer(input(lease, seed));
    Map<Integer, Money> entries = new TreeMap<>();
    ledger.postings().forEach(line -> entries.merge(line.entry(), line.signed(), Money::plus));
    assertThat(entries.values()).allMatch(Money::isZero);
    for (LesseeBalance balance : ledger.balances()) {
      Map<LesseeAccount, Money> moved = moved(ledger, balance.day());
      assertThat(moved)
          .containsEntry(LesseeAccount.RIGHT_OF_USE, balance.rightOfUse())
          .containsEntry(LesseeAccount.LEASE_LIABILITY, balance.liability().negated())
          .containsEntry(LesseeAccount.RESTORATION_PROVISION, balance.provision().negated());
    }
  }

  private static Map<LesseeAccount, Money> moved(LesseeLedger ledger, LocalDate until) {
    Map<LesseeAccount, Money> moved = new EnumMap<>(LesseeAccount.class);
    Money zero = zero(ledger.input().start().terms());
    Arrays.stream(LesseeAccount.values()).forEach(one -> moved.put(one, zero));
    ledger.postings().stream()
        .filter(line -> !line.day().isAfter(until))
        .forEach(line -> moved.merge(line.account(), line.signed(), Money::plus));
    return moved;
  }

  @Property(tries = 200)
  void theJournalsAreWhatIsPaidAndWhatTheLeaseCosts(
      @ForAll(supplier = AnyLease.class) LeaseTerms lease,
      @ForAll @IntRange(max = 10_000) int seed) {
    LesseeAccountsInput input = input(lease, seed);
    LesseeLedger ledger = LesseeAccounts.answer(input);
    Money start = LesseeAccounting.answer(input.start()).recognition().orElseThrow().paidAtStart();
    assertThat(moved(ledger, LocalDate.MAX))
        .containsEntry(LesseeAccount.CASH, ledger.paid().plus(start).negated())
        .containsEntry(LesseeAccount.INTEREST, ledger.interest())
        .containsEntry(LesseeAccount.DEPRECIATION, ledger.depreciation())
        .containsEntry(LesseeAccount.UNWINDING_OF_PROVISION, ledger.unwinding())
        .containsEntry(LesseeAccount.GAIN_OR_LOSS, ledger.gain().negated());
  }

  @Property(tries = 200)
  void allThatIsPaidIsPaidOnceAndTheLiabilityEndsAtZero(
      @ForAll(supplier = AnyLease.class) LeaseTerms lease,
      @ForAll @IntRange(max = 10_000) int seed) {
    LesseeAccountsInput input = input(lease, seed);
    LesseeLedger ledger = LesseeAccounts.answer(input);
    LesseePeriod last = ledger.periods().get(ledger.periods().size() - 1);
    assertThat(last.closing().isZero()).isTrue();
    assertThat(last.rightOfUse().isZero()).isTrue();
    LesseeAccountingInput now = input.start();
    for (LeaseEvent event : input.events()) {
      now = event.after(now);
    }
    Money start = LesseeAccounting.answer(input.start()).recognition().orElseThrow().paidAtStart();
    assertThat(ledger.paid().plus(start)).isEqualTo(LeaseSchedule.of(now.terms()).totalNet());
  }

  @Property(tries = 200)
  void whatTheLeaseCostsIsWhatIsPaidAndWhatRestorationWillCost(
      @ForAll(supplier = AnyLease.class) LeaseTerms lease,
      @ForAll @IntRange(max = 10_000) int seed) {
    LesseeAccountsInput input = input(lease, seed);
    LesseeLedger ledger = LesseeAccounts.answer(input);
    Money cost = ledger.depreciation().plus(ledger.interest()).plus(ledger.unwinding());
    Money start = LesseeAccounting.answer(input.start()).recognition().orElseThrow().paidAtStart();
    Money restoration = input.start().restorationCost().orElse(zero(lease));
    assertThat(cost.minus(ledger.gain()))
        .isEqualTo(ledger.paid().plus(start).plus(restoration))
        .isEqualTo(ledger.explanation().answer().money().orElseThrow());
  }

  /** Beside the engine: every payment from the day on, discounted one by one. */
  @Property(tries = 150)
  void afterAnEventTheLiabilityIsThePresentValueOfWhatIsLeft(
      @ForAll(supplier = AnyLease.class) LeaseTerms lease,
      @ForAll @IntRange(max = 10_000) int seed) {
    LesseeAccountsInput input = input(lease, seed);
    LesseeLedger ledger = LesseeAccounts.answer(input);
    LesseeAccountingInput now = input.start();
    for (int i = 0; i < input.events().size(); i++) {
      LeaseEvent event = input.events().get(i);
      Money known = before(now, event.date());
      now = event.after(now);
      double late = before(now, event.date()).minus(known).amount().doubleValue();
      double monthly = Math.pow(1 + now.annualRate().toDouble(), 1 / 12.0);
      double from = TermMonths.until(lease.term().start(), event.date()).toDouble();
      double value =
          TimedPayment.of(now).stream()
              .filter(payment -> !payment.due().isBefore(event.date()))
              .mapToDouble(one -> one.amount() * Math.pow(monthly, from - one.months()))
              .sum();
      assertThat(ledger.events().get(i).liability().amount().doubleValue())
          .isCloseTo(value + late, within(0.00501));
    }
  }

  private static Money before(LesseeAccountingInput lease, LocalDate day) {
    return Money.sum(
        lease.terms().currency(),
        TimedPayment.of(lease).stream()
            .filter(payment -> payment.due().isBefore(day))
            .map(TimedPayment::net)
            .toList());
  }

  @Property(tries = 30)
  void everyCellAndEveryExpressionIsTrue(
      @ForAll(supplier = AnyLease.class) LeaseTerms lease,
      @ForAll @IntRange(max = 10_000) int seed) {
    LesseeLedger ledger = LesseeAccounts.answer(input(lease, seed));
    TrueExplanations.of(ledger.explanation());
    TrueExplanations.ofCells(ledger);
  }

  /** Where balances are drawn decides nothing. */
  @Property(tries = 150)
  void aFurtherReportingDayMovesNoBalance(
      @ForAll(supplier = AnyLease.class) LeaseTerms lease,
      @ForAll @IntRange(max = 10_000) int seed) {
    LesseeAccountsInput input = input(lease, seed);
    LesseeLedger with = LesseeAccounts.answer(input);
    LesseeLedger without =
        LesseeAccounts.answer(input.toBuilder().reportingDays(List.of()).build());
    assertThat(with.events()).isEqualTo(without.events());
    assertThat(List.of(with.interest(), with.paid(), with.depreciation(), with.unwinding()))
        .isEqualTo(
            List.of(
                without.interest(), without.paid(), without.depreciation(), without.unwinding()));
  }

  /** A review to what the rent is anyway, and a change that changes nothing. */
  @Property(tries = 100)
  void anEventThatChangesNothingMovesNothing(
      @ForAll(supplier = AnyLease.class) LeaseTerms lease,
      @ForAll @IntRange(max = 10_000) int seed) {
    LesseeAccountingInput start = start(lease, seed);
    LocalDate day = lease.term().start().plusDays(1 + seed % (lease.fixedTerm().days() - 1));
    LeaseEvent same = LeaseEvent.modification(day, lease, start.annualRate(), Ratio.ONE);
    LesseeLedger ledger =
        LesseeAccounts.answer(LesseeAccountsInput.builder().start(start).addEvents(same).build());
    LeaseEventOutcome event = ledger.events().get(0);
    assertThat(event.liability()).isEqualTo(event.liabilityBefore());
    assertThat(event.rightOfUse()).isEqualTo(event.rightOfUseBefore());
    assertThat(event.gain().isZero()).isTrue();
  }

  private static LesseeAccountsInput input(LeaseTerms lease, int seed) {
    LesseeAccountsInput.Builder input = LesseeAccountsInput.builder();
    input.start(start(lease, seed));
    long days = lease.fixedTerm().days();
    LocalDate first = lease.term().start();
    LocalDate review = first.plusDays(1 + seed % (days - 1));
    LeaseTerms cheaper = Changed.cheaper(lease, List.of(seed % 60));
    input.addEvents(LeaseEvent.review(review, Money.ofMinor(100L * seed, lease.currency())));
    LocalDate change = review.plusDays(1 + seed % 400);
    if (change.isBefore(lease.fixedTerm().end())) {
      input.addEvents(
          seed % 2 == 0
              ? LeaseEvent.reassessment(change, cheaper, Ratio.of(seed % 90, 1000))
              : LeaseEvent.modification(
                  change, cheaper, Ratio.of(seed % 90, 1000), Ratio.of(1 + seed % 4, 4)));
    }
    for (long at = seed % 200; at < days; at += 200 + seed % 300) {
      input.addReportingDays(first.plusDays(at));
    }
    return input.build();
  }

  private static LesseeAccountingInput start(LeaseTerms lease, int seed) {
    LesseeAccountingInput.Builder start =
        LesseeAccountingInput.ifrs16(lease, Ratio.of(seed % 120, 1000));
    start.kinds(ALL);
    return seed % 3 == 0
        ? start
            .restorationCost(Money.ofMinor(17L * seed, lease.currency()))
            .restorationRate(Ratio.of(seed % 50, 1000))
            .build()
        : start.build();
  }

  private static Money zero(LeaseTerms lease) {
    return Money.zero(lease.currency());
  }
}
