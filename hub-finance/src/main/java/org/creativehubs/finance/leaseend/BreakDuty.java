package org.creativehubs.finance.leaseend;

import java.time.LocalDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What is to be done by a day if a lease is to be broken on a date. */
@HubValue
@Value.Immutable
public abstract class BreakDuty {

  BreakDuty() {}

  static BreakDuty of(LocalDate by, LocalDate breakDate, String action) {
    return ImmutableBreakDuty.builder().by(by).breakDate(breakDate).action(action).build();
  }

  /** The last day for it. */
  @IsoDate
  public abstract LocalDate by();

  /** The break that depends on it. */
  @IsoDate
  public abstract LocalDate breakDate();

  /** What is to be done, in words; not blank. */
  public abstract String action();

  @Value.Check
  void check() {
    Check.notBlank(action(), "action");
  }

  /** Such as {@code 2026-08-09: serve notice}. */
  @Override
  public final String toString() {
    return by() + ": " + action();
  }
}
