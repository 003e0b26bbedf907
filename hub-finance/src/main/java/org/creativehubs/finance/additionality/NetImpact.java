package org.creativehubs.finance.additionality;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A gross impact and what is left of it net; every number is exact and zero or more. */
@HubValue
@Value.Immutable
public abstract class NetImpact implements ExplainedAnswer {

  NetImpact() {}

  static Builder builder() {
    return new Builder();
  }

  /** What is counted, such as {@code jobs}; not blank. */
  public abstract String unit();

  /** The gross impact as it was given; zero or more. */
  public abstract Ratio gross();

  /** The further steps, beginning with what is left after deadweight. */
  public abstract ImpactChain chain();

  /** Net over gross, zero or more; absent if gross is zero. */
  public abstract Optional<Ratio> additionality();

  /** The rates. */
  public abstract List<AssumptionSet> assumptions();

  /** How it was found; the last step is the net impact. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Assumptions.check(assumptions());
  }

  /** What is left after deadweight. */
  public final Ratio afterDeadweight() {
    return chain().gross();
  }

  /** The net impact. */
  public final Ratio net() {
    return chain().net();
  }

  /** Gross, net and what they rest on, in one line. */
  @Override
  public final String toString() {
    return Assumptions.behind(
        Show.number(net()) + " net of " + Show.number(gross()) + " gross " + unit(), assumptions());
  }

  static final class Builder extends ImmutableNetImpact.Builder {}
}
