package org.creativehubs.examples.benchmarks;

import java.time.LocalDate;
import java.util.Currency;
import java.util.concurrent.TimeUnit;
import org.creativehubs.core.ledger.Bill;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.ledger.Receipt;
import org.creativehubs.core.money.Money;
import org.creativehubs.finance.receivable.AgedDebt;
import org.creativehubs.finance.receivable.AgeingPolicy;
import org.creativehubs.finance.receivable.AllocationPolicy;
import org.creativehubs.finance.receivable.AllocationRule;
import org.creativehubs.finance.receivable.Arrears;
import org.creativehubs.finance.receivable.ArrearsInput;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Ageing 100,000 open bills of 1,000 tenants, of which each has paid a part. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AgedDebts {

  private static final Currency GBP = Currency.getInstance("GBP");
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final int BILLS = 100_000;
  private static final int TENANTS = 1_000;

  @Param({"OLDEST_FIRST", "PRO_RATA"})
  private AllocationRule rule = AllocationRule.OLDEST_FIRST;

  private ArrearsInput input = asked(Ledger.builder().currency(GBP).build(), rule);

  /** Makes the ledger. */
  @Setup
  public void setUp() {
    Ledger.Builder ledger = Ledger.builder().currency(GBP);
    for (int i = 0; i < BILLS; i++) {
      LocalDate due = FIRST.plusDays(i / TENANTS * 7L);
      ledger.addBills(Bill.of("b" + i, "t" + i % TENANTS, due, Money.ofMinor(10_000 + i, GBP)));
    }
    for (int i = 0; i < TENANTS; i++) {
      ledger.addReceipts(
          Receipt.of("r" + i, "t" + i, FIRST.plusDays(700), Money.ofMinor(4_567, GBP)));
    }
    input = asked(ledger.build(), rule);
  }

  private static ArrearsInput asked(Ledger ledger, AllocationRule rule) {
    ArrearsInput.Builder asked = ArrearsInput.builder().ledger(ledger);
    asked.on(FIRST.plusDays(800)).ageing(AgeingPolicy.standard());
    return asked.allocation(AllocationPolicy.of(rule)).build();
  }

  /** The aged debt of the ledger. */
  @Benchmark
  public AgedDebt arrears() {
    return Arrears.answer(input);
  }
}
