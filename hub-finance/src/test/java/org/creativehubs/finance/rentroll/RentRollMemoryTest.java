package org.creativehubs.finance.rentroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.IntStream;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.money.Money;
import org.creativehubs.finance.lease.LettingHubs;
import org.creativehubs.finance.lease.ValueLeases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A roll has a line for each unit, and no schedule of a whole lease is ever held or made. */
class RentRollMemoryTest {

  @BeforeEach
  void needsAMachineThatCountsWhatItAllocates() {
    assumeTrue(
        ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads
            && threads.isThreadAllocatedMemorySupported()
            && threads.isThreadAllocatedMemoryEnabled());
  }

  private static RentRollInput units(int units, int months) {
    LeaseTerms[] leases =
        IntStream.range(0, units)
            .mapToObj(i -> ValueLeases.quarterly(Money.parse("GBP 4000"), months))
            .toArray(LeaseTerms[]::new);
    RentRollInput.Builder roll = RentRollTest.roll(RentRollTest.policy(UnexpiredWeight.RENT, true));
    roll.addHubs(LettingHubs.let(leases));
    return roll.build();
  }

  /** Garbage included; the second time, when classes are loaded. */
  private static double bytesAllocatedFor(RentRollInput input) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    assertThat(RentRoll.answer(input).lines()).isNotEmpty();
    long before = threads.getCurrentThreadAllocatedBytes();
    assertThat(RentRoll.answer(input).lines()).isNotEmpty();
    return (double) (threads.getCurrentThreadAllocatedBytes() - before);
  }

  @Test
  void whatIsAllocatedGrowsWithTheUnitsAndNotWithTheirLeases() {
    double few = bytesAllocatedFor(units(500, 36));
    assertThat(bytesAllocatedFor(units(500, 360))).isLessThan(1.3 * few);
    assertThat(bytesAllocatedFor(units(2000, 36))).isLessThan(4 * 1.3 * few);
    assertThat(few / 500).isLessThan(20_000);
  }
}
