package org.creativehubs.finance.receivable;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.ledger.Bill;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.ledger.Receipt;
import org.creativehubs.core.ledger.WriteOff;
import org.creativehubs.core.ledger.WriteOffKind;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.OpenDateRange;

/** Laws of receivables over ledgers drawn by a seed. */
class ReceivableProperties {

  private static final Currency GBP = Currency.getInstance("GBP");
  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final LocalDate ON = START.plusDays(130);

  @Property(tries = 300)
  void receiptsAreAllocationsAndWhatIsLeft(
      @ForAll @IntRange(max = 1_000_000) int seed,
      @ForAll AllocationRule rule,
      @ForAll CreditRule credit) {
    Ledger ledger = ledger(seed);
    AllocatedReceipts found = ReceiptAllocation.of(ledger, ON, policy(rule, credit));
    assertThat(found.received())
        .isEqualTo(
            sum(
                ledger.receipts().stream()
                    .filter(receipt -> !receipt.received().isAfter(ON))
                    .map(Receipt::amount)
                    .toList()));
    assertThat(found.allocated().plus(found.left())).isEqualTo(found.received());
    assertThat(found.parts()).allMatch(part -> part.amount().isPositive());
  }

  @Property(tries = 300)
  void billsArePaidWrittenOffOrOpen(
      @ForAll @IntRange(max = 1_000_000) int seed, @ForAll AllocationRule rule) {
    Ledger ledger = ledger(seed);
    AllocatedReceipts found = ReceiptAllocation.of(ledger, ON, policy(rule, CreditRule.APPLY));
    for (BillBalance bill : found.bills()) {
      assertThat(bill.paid().plus(bill.writtenOff()).plus(bill.open())).isEqualTo(bill.total());
      assertThat(List.of(bill.paid(), bill.writtenOff(), bill.open())).noneMatch(Money::isNegative);
    }
    Money paid = sum(found.bills().stream().map(BillBalance::paid).toList());
    assertThat(paid).isEqualTo(found.allocated());
    Money asked =
        sum(
            ledger.writeOffs().stream()
                .filter(off -> !off.on().isAfter(ON))
                .map(WriteOff::amount)
                .toList());
    assertThat(found.writtenOff().plus(found.writeOffsNotNeeded())).isEqualTo(asked);
  }

  @Property(tries = 200)
  void theOrderOfTheLedgerChangesNothing(
      @ForAll @IntRange(max = 1_000_000) int seed, @ForAll AllocationRule rule) {
    Ledger ledger = ledger(seed);
    Ledger shuffled =
        Ledger.builder()
            .currency(GBP)
            .addAllBills(shuffled(ledger.bills(), seed))
            .addAllReceipts(shuffled(ledger.receipts(), seed))
            .addAllWriteOffs(shuffled(ledger.writeOffs(), seed))
            .build();
    AllocationPolicy policy = policy(rule, CreditRule.APPLY);
    AllocatedReceipts found = ReceiptAllocation.of(ledger, ON, policy);
    AllocatedReceipts other = ReceiptAllocation.of(shuffled, ON, policy);
    assertThat(other.parts()).isEqualTo(found.parts());
    assertThat(other.unallocated()).isEqualTo(found.unallocated());
    assertThat(other.bills()).containsExactlyInAnyOrderElementsOf(found.bills());
  }

  @Property(tries = 200)
  void groupsOfAgeAddUpToTheArrears(
      @ForAll @IntRange(max = 1_000_000) int seed,
      @ForAll AgeingBasis basis,
      @ForAll AllocationRule rule) {
    Ledger ledger = ledger(seed);
    AgedDebt debt = debt(ledger, rule, AgeingPolicy.of(basis, 7, 30, 45));
    AllocatedReceipts settled = ReceiptAllocation.of(ledger, ON, policy(rule, CreditRule.APPLY));
    assertThat(sum(debt.groups())).isEqualTo(debt.arrears());
    assertThat(sum(debt.bills().stream().map(AgedBill::open).toList())).isEqualTo(debt.arrears());
    assertThat(sum(debt.tenants().stream().map(AgedTenant::arrears).toList()))
        .isEqualTo(debt.arrears());
    assertThat(debt.arrears().plus(debt.notYetDue())).isEqualTo(settled.open());
  }

  @Property(tries = 400)
  void moreReceiptsNeverRaiseTheArrears(
      @ForAll @IntRange(max = 1_000_000) int seed,
      @ForAll @IntRange(max = 130) int day,
      @ForAll @IntRange(min = 1, max = 60_000) int pence,
      @ForAll AllocationRule rule) {
    Ledger ledger = ledger(seed);
    Receipt more =
        Receipt.of("more", "t" + seed % 2, START.plusDays(day), Money.ofMinor(pence, GBP));
    Ledger richer = ledger.toBuilder().addReceipts(more).build();
    AgeingPolicy ageing = AgeingPolicy.standard();
    assertThat(debt(richer, rule, ageing).arrears())
        .isLessThanOrEqualTo(debt(ledger, rule, ageing).arrears());
  }

  @Property(tries = 200)
  void interestOfTwoPeriodsIsThatOfBoth(
      @ForAll @IntRange(max = 1_000_000) int seed,
      @ForAll @IntRange(min = 1, max = 128) int cut,
      @ForAll @IntRange(max = 20) int graceDays,
      @ForAll GraceRule grace,
      @ForAll DailyRate daily) {
    Ledger ledger = ledger(seed);
    LateInterestTerms terms =
        LateInterestTerms.overBase(Ratio.parse("4%"), BASE).toBuilder()
            .graceDays(graceDays)
            .grace(grace)
            .daily(daily)
            .addFixedSums(FixedSum.of(Money.zero(GBP), Money.parse("GBP 40.00")))
            .build();
    LocalDate middle = START.plusDays(cut);
    Money first = interest(ledger, Optional.empty(), middle, terms);
    Money second = interest(ledger, Optional.of(middle.plusDays(1)), ON, terms);
    assertThat(first.plus(second)).isEqualTo(interest(ledger, Optional.empty(), ON, terms));
  }

  @Property(tries = 200)
  void aStatementEndsWithWhatIsOpenLessCredit(
      @ForAll @IntRange(max = 1_000_000) int seed, @ForAll AllocationRule rule) {
    Ledger ledger = ledger(seed);
    DateRange period = DateRange.of(START.plusDays(40), ON.plusDays(1));
    TenantStatementInput.Builder input = TenantStatementInput.builder();
    input.ledger(ledger).tenant("t0").period(period).allocation(policy(rule, CreditRule.APPLY));
    input.interest(LateInterestTerms.fixed(Ratio.parse("8%")));
    AccountStatement account = TenantStatement.answer(input.build());
    Money balance =
        sum(
            debt(ledger, rule, AgeingPolicy.standard()).tenants().stream()
                .filter(one -> one.tenant().equals("t0"))
                .map(AgedTenant::balance)
                .toList());
    assertThat(account.closing()).isEqualTo(balance.plus(account.interest()));
    assertThat(account.opening().plus(account.charged()).minus(account.credited()))
        .isEqualTo(account.closing());
  }

  private static final List<BaseRate> BASE =
      List.of(
          BaseRate.of(OpenDateRange.of(START, START.plusDays(50)), Ratio.parse("5%")),
          BaseRate.of(OpenDateRange.from(START.plusDays(50)), Ratio.parse("4.5%")));

  private static Money interest(
      Ledger ledger, Optional<LocalDate> from, LocalDate on, LateInterestTerms terms) {
    LatePaymentInterestInput.Builder input = LatePaymentInterestInput.builder();
    return LatePaymentInterest.answer(input.ledger(ledger).from(from).on(on).terms(terms).build())
        .total();
  }

  private static AgedDebt debt(Ledger ledger, AllocationRule rule, AgeingPolicy ageing) {
    ArrearsInput.Builder input = ArrearsInput.builder().ledger(ledger).on(ON).ageing(ageing);
    return Arrears.answer(input.allocation(policy(rule, CreditRule.APPLY)).build());
  }

  private static AllocationPolicy policy(AllocationRule rule, CreditRule credit) {
    return AllocationPolicy.builder().rule(rule).credit(credit).build();
  }

  private static Money sum(List<Money> amounts) {
    return Money.sum(GBP, amounts);
  }

  private static <T> List<T> shuffled(List<T> list, int seed) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, new Random(seed));
    return copy;
  }

  /** Two tenants, bills and receipts that meet by chance, some on the same day. */
  private static Ledger ledger(int seed) {
    Random random = new Random(seed);
    Ledger.Builder ledger = Ledger.builder().currency(GBP);
    int bills = 1 + random.nextInt(8);
    ledger.addBills(Bill.of("b", "t0", START, Money.ofMinor(1 + random.nextInt(9999), GBP)));
    for (int i = 0; i < bills; i++) {
      LocalDate dated = START.plusDays(random.nextInt(140));
      Money total = Money.ofMinor(100 + random.nextInt(30_000), GBP);
      Bill.Builder bill = Bill.builder().id("b" + i).tenant("t" + random.nextInt(2));
      bill.dated(dated).due(dated.plusDays(random.nextInt(4) * 10L)).net(total);
      ledger.addBills(bill.build());
      if (random.nextInt(3) == 0) {
        WriteOff.Builder off = WriteOff.builder().id("w" + i).bill("b" + i);
        off.on(dated.plusDays(random.nextInt(60)));
        off.amount(total.dividedBy(Ratio.of(2), RoundingMode.UP));
        off.kind(random.nextBoolean() ? WriteOffKind.BAD_DEBT : WriteOffKind.CREDIT_NOTE);
        ledger.addWriteOffs(off.build());
      }
    }
    int receipts = random.nextInt(8);
    for (int i = 0; i < receipts; i++) {
      Receipt receipt =
          Receipt.of(
              "r" + i,
              "t" + random.nextInt(2),
              START.plusDays(random.nextInt(14) * 10L),
              Money.ofMinor(1 + random.nextInt(40_000), GBP));
      ledger.addReceipts(
          random.nextBoolean()
              ? receipt
              : receipt.toBuilder().reference("b" + random.nextInt(bills + 1)).build());
    }
    return ledger.build();
  }
}
