package org.creativehubs.finance.resilience;

import java.time.LocalDate;
import org.creativehubs.core.explain.Quotient;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** How far a hub carried itself in one year. */
@HubValue
@Value.Immutable
public abstract class SufficiencyLine {

  SufficiencyLine() {}

  static Builder builder() {
    return new Builder();
  }

  /** The last day of the year. */
  @IsoDate
  public abstract LocalDate yearEnd();

  /** What it earned itself; any amount. */
  public abstract Money earnedIncome();

  /** What running it cost; zero or more. */
  public abstract Money operatingCosts();

  /** The one by the other; undefined without costs. */
  public abstract Quotient ratio();

  /** Whether the ratio exists and is at least one, compared exactly. */
  public abstract boolean reached();

  static final class Builder extends ImmutableSufficiencyLine.Builder {}
}
