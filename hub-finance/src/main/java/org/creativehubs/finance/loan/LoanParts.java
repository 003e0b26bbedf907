package org.creativehubs.finance.loan;

import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What some level payments consist of; money paid is negative. */
@HubValue
@Value.Immutable
public abstract class LoanParts implements ExplainedAnswer {

  LoanParts() {}

  static Builder builder() {
    return new Builder();
  }

  /** Of which loan they are. */
  public abstract PartsRule rule();

  /** All of the payments together, rounded half up. */
  public abstract Money paid();

  /** The part that repays principal, rounded half up. */
  public abstract Money principal();

  /** The part that is interest: what is paid less principal. */
  public abstract Money interest();

  /** How they were found; the last step is the interest. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.that(
        paid().minus(principal()).equals(interest()),
        Fault.INCONSISTENT,
        "interest",
        "be paid - principal",
        interest());
  }

  /** Interest and principal in one line. */
  @Override
  public final String toString() {
    return paid()
        + ": interest "
        + interest()
        + ", principal "
        + principal()
        + " ("
        + rule().words()
        + ")";
  }

  static final class Builder extends ImmutableLoanParts.Builder {}
}
