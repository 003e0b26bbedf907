package org.creativehubs.finance.risk;

import java.time.LocalDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.finance.resilience.CovenantCheck;
import org.creativehubs.finance.viability.Viability;
import org.immutables.value.Value;

/** One test of a covenant at the end of one month. */
@HubValue
@Value.Immutable
public abstract class DatedCovenant {

  DatedCovenant() {}

  static Builder builder() {
    return new Builder();
  }

  /** The name of the covenant; not blank. */
  public abstract String covenant();

  /** The first day of the month at whose end it is tested. */
  @IsoDate
  public abstract LocalDate month();

  /** Figures, ratio, verdict and headroom. */
  public abstract CovenantCheck result();

  @Value.Check
  void check() {
    Check.notBlank(covenant(), "covenant");
  }

  /** The month and the test in one line. */
  @Override
  public final String toString() {
    return Viability.label(month()) + " " + result();
  }

  static final class Builder extends ImmutableDatedCovenant.Builder {}
}
