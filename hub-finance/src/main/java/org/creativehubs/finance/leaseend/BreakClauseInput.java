package org.creativehubs.finance.leaseend;

import java.time.LocalDate;
import org.creativehubs.core.lease.BreakOption;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.finance.internal.DateLimits;
import org.immutables.value.Value;

/** What {@link BreakClause} takes. */
@HubValue
@Value.Immutable
public abstract class BreakClauseInput {

  BreakClauseInput() {}

  /**
   * An input.
   *
   * @param lease the lease; it has an end, and a break at least, each with its notice
   * @param on the day for which the status is asked, in the years 1 to 9999
   * @return the input
   */
  public static BreakClauseInput of(LeaseTerms lease, LocalDate on) {
    return ImmutableBreakClauseInput.builder().lease(lease).on(on).build();
  }

  /** The lease; it has an end, and at least one break, each with its notice. */
  public abstract LeaseTerms lease();

  /** The day for which the status is asked, in the years 1 to 9999. */
  @IsoDate
  public abstract LocalDate on();

  @Value.Check
  void check() {
    Check.notEmpty(lease().breaks(), "lease.breaks");
    Check.each(lease().breaks(), "lease.breaks", BreakClauseInput::checkNotice);
    Check.inPlace("lease", this::term);
    DateLimits.years(on(), "on");
  }

  private static void checkNotice(BreakOption option, String path) {
    Check.givenIf(
        Check.boxed(option.noticeMonths()), path + ".noticeMonths", true, "it is asked when");
  }

  /** The term of the lease. */
  final DateRange term() {
    return lease().fixedTerm();
  }
}
