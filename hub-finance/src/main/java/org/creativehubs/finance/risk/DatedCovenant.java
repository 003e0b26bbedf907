package org.creativehubs.finance.risk;

import java.time.LocalDate;
import java.time.YearMonth;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.finance.resilience.CovenantCheck;
import org.creativehubs.finance.resilience.CovenantTest;
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

  /** The month as text, such as 2027-04. */
  final String label() {
    return YearMonth.from(month()).toString();
  }

  /** The covenant and its figures. */
  final CovenantTest test() {
    return result().test();
  }

  /** Over which months or when the figures are. */
  final String basis() {
    return test().kind().isCeiling()
        ? "at the end of " + label()
        : "over the months of the window to the end of " + label();
  }

  /** What must hold, with its numbers. */
  final String comparison() {
    String relation = test().kind().isCeiling() ? " <= " : " >= ";
    return test().amount() + relation + test().threshold() + " x " + test().against();
  }

  /** The month and the test in one line. */
  @Override
  public final String toString() {
    return Show.noted(label() + " " + result(), "covenant", covenant(), "month", month());
  }

  static final class Builder extends ImmutableDatedCovenant.Builder {}
}
