package org.creativehubs.finance.loan;

import java.util.Optional;
import org.creativehubs.core.loan.Loan;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link LoanSchedule} takes. */
@HubValue
@Value.Immutable
public abstract class LoanScheduleInput {

  LoanScheduleInput() {}

  /** A loan, its annual percentage rate measured by months. */
  public static LoanScheduleInput of(Loan loan) {
    return builder().loan(loan).build();
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The loan. */
  public abstract Loan loan();

  /** How time is measured for the annual percentage rate; absent means by equal months. */
  public abstract Optional<AprTime> aprTime();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  /** Builds a {@link LoanScheduleInput}. */
  public static final class Builder extends ImmutableLoanScheduleInput.Builder {
    Builder() {}
  }
}
