package org.creativehubs.finance.affordability;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Whether a space is affordable under a policy: by each of its limits, and by all together. */
@HubValue
@Value.Immutable
public abstract class AffordabilityAssessment implements ExplainedAnswer, ExplainedTable {

  AffordabilityAssessment() {}

  static Builder builder() {
    return new Builder();
  }

  /** The id of the letting; not blank. */
  public abstract String letting();

  /** What is meant by affordable. */
  public abstract AffordabilityPolicy policy();

  /** What is taken for granted, to be read after "assuming". */
  public abstract List<String> assumptions();

  /**
   * All limits together: affordable only if every finding is, not affordable if one is not, else
   * not known.
   */
  public abstract AffordabilityState state();

  /**
   * The finding that decides: the one that uses most of its limit, among those that break theirs if
   * any does; of equal ones the first; absent where the state is not known.
   */
  public abstract Optional<AffordabilityMeasure> deciding();

  /**
   * Rent and other charges of the space for a year, rounded half up once; absent unless rent, other
   * charges and area are known.
   */
  public abstract Optional<Money> annualCost();

  /** One finding for each limit of the policy, in the order of its attributes. */
  public abstract List<AffordabilityFinding> findings();

  /** How it was found; the last step is the state. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.notEmpty(findings(), "findings");
    Check.distinct(findings(), AffordabilityFinding::measure, "findings", "measure");
    AffordabilityState all =
        AffordabilityState.all(findings().stream().map(AffordabilityFinding::state).toList());
    Check.that(
        state() == all, Fault.INCONSISTENT, "state", "be " + all + " as findings are", state());
    Check.givenExactlyIf(
        decider(), "deciding", state() != AffordabilityState.NOT_KNOWN, "state is known");
  }

  /** Whether the space is proven affordable by every limit; "not known" is no. */
  public final boolean isAffordable() {
    return state() == AffordabilityState.AFFORDABLE;
  }

  /**
   * The headroom of the {@link #deciding()} finding, in its unit; undefined where the state is not
   * known.
   */
  public final Answer headroom() {
    return decider()
        .map(AffordabilityFinding::headroom)
        .orElseGet(() -> Answer.of(Undefined.of(Reason.NOT_KNOWN, "the state is not known")));
  }

  /**
   * The finding by one measure.
   *
   * @param measure the measure
   * @return the finding; empty if the policy does not limit it
   */
  public final Optional<AffordabilityFinding> finding(AffordabilityMeasure measure) {
    return findings().stream().filter(finding -> finding.measure() == measure).findFirst();
  }

  /** One row for each limit: test, state, value, limit, headroom, reason. */
  @Override
  public final Sheet<?> sheet() {
    return AssessmentTable.of(this);
  }

  /** Letting, state and policy in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        letting() + ": " + state().words() + " under " + policy().name(),
        "deciding",
        deciding(),
        "annual cost",
        annualCost());
  }

  private Optional<AffordabilityFinding> decider() {
    return deciding().flatMap(this::finding);
  }

  static final class Builder extends ImmutableAffordabilityAssessment.Builder {}
}
