package org.creativehubs.metrics.membership;

import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Whether one company belongs to a cluster, with the reason. */
@HubValue
@Value.Immutable
public abstract class CompanyMembership implements ExplainedAnswer {

  CompanyMembership() {}

  static Builder builder() {
    return new Builder();
  }

  /** The id of the company; not blank. */
  public abstract String company();

  /** The name of the company; not blank. */
  public abstract String name();

  /** Why it belongs or not. */
  public abstract MembershipReason reason();

  /** The reason in words, with its figures; not blank. */
  public abstract String because();

  /** How the reason was found; the last step is the reason. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.id(company(), "company");
    Check.notBlank(name(), "name");
    Check.notBlank(because(), "because");
    Check.that(
        explanation().answer().equals(Answer.text(Show.words(reason()))),
        Fault.INCONSISTENT,
        "explanation",
        "end in the reason " + Show.words(reason()),
        explanation().answer());
  }

  /** Whether it belongs, as far as is known. */
  public final MembershipState state() {
    return reason().state();
  }

  /** Name, state and reason in one line. */
  @Override
  public final String toString() {
    return Show.noted(name() + ": " + Show.words(state()) + ": " + because(), "company", company());
  }

  static final class Builder extends ImmutableCompanyMembership.Builder {}
}
