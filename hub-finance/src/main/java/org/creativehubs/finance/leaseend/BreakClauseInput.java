package org.creativehubs.finance.leaseend;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.finance.internal.DateLimits;
import org.immutables.value.Value;

/** What {@link BreakClause} takes; all money is in one currency. */
@HubValue
@Value.Immutable
public abstract class BreakClauseInput {

  BreakClauseInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The term of the lease. */
  public abstract DateRange term();

  /**
   * The break options; at least one, each later than the one before, after the first day of the
   * term and in it.
   */
  public abstract List<BreakOption> options();

  /** The day for which the status is asked, in the years 1 to 9999. */
  @IsoDate
  public abstract LocalDate on();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(options(), "options");
    Check.each(options(), "options", this::checkOption);
    Check.ascending(options(), BreakOption::breakDate, "options", "breakDate");
    DateLimits.years(on(), "on");
  }

  private void checkOption(BreakOption option, String path) {
    Check.that(
        option.breakDate().isAfter(term().start()) && term().contains(option.breakDate()),
        Fault.INCONSISTENT,
        path + ".breakDate",
        "be after the first day of the term " + term() + " and in it",
        option.breakDate());
    MoneyCheck.sameCurrency(
        option.annualRent(),
        path + ".annualRent",
        options().get(0).annualRent(),
        "options[0].annualRent");
  }

  /** Builds a {@link BreakClauseInput}. */
  public static final class Builder extends ImmutableBreakClauseInput.Builder {
    Builder() {}
  }
}
