package org.creativehubs.metrics.sla;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.ObligationState;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** How one agreement stands for one period. */
@HubValue
@Value.Immutable
public abstract class PortfolioLine implements ExplainedAnswer {

  /**
   * The worst first: by obligations missed, missed in part, not known; then by the nearness of the
   * worst obligation, the farthest from its target first; then by hub, agreement and period.
   */
  static final Comparator<PortfolioLine> WORST_FIRST =
      Comparator.<PortfolioLine>comparingInt(line -> -line.notMet())
          .thenComparingInt(line -> -line.partly())
          .thenComparingInt(line -> -line.notKnown())
          .thenComparing(PortfolioLine::nearness, WorstFirst::byNearness)
          .thenComparing(line -> line.hub().orElse(""))
          .thenComparing(PortfolioLine::agreement)
          .thenComparing(line -> line.period().map(DateRange::toString).orElse(""));

  PortfolioLine() {}

  static Builder builder() {
    return new Builder();
  }

  /** The id of the hub; given where the agreement is one of a hub. */
  public abstract Optional<String> hub();

  /** The id of the agreement; not blank. */
  public abstract String agreement();

  /** The name of the agreement; not blank. */
  public abstract String name();

  /** The period judged; absent where none was asked about. */
  public abstract Optional<DateRange> period();

  /** The states of all obligations together. */
  public abstract ObligationState state();

  /** How many obligations are met; zero or more. */
  public abstract int met();

  /** How many obligations are met in part of their periods; zero or more. */
  public abstract int partly();

  /** How many obligations are missed; zero or more. */
  public abstract int notMet();

  /** Of how many obligations the state is not known; zero or more. */
  public abstract int notKnown();

  /** How many obligations are not due; zero or more. */
  public abstract int notDue();

  /**
   * How open words are read in it, one entry for each word and reading, such as {@code "local" as
   * here} or {@code "local" without a reading}; empty where no promise has one.
   */
  public abstract List<String> readings();

  /** The id of the obligation that stands worst; not blank. */
  public abstract String worstObligation();

  /**
   * Evidence / target of the worst obligation, in its worst period; 2 - that where less is better,
   * so that 1 is on target and more is better; any number up to 2 there, else zero or more. Absent
   * without evidence, which capacity is not, or where the target is not above zero.
   */
  public abstract Optional<Ratio> nearness();

  @Value.Check
  void check() {
    Check.id(agreement(), "agreement");
    Check.id(worstObligation(), "worstObligation");
    Check.notBlank(name(), "name");
    Check.notNegative(met(), "met");
    Check.notNegative(partly(), "partly");
    Check.notNegative(notMet(), "notMet");
    Check.notNegative(notKnown(), "notKnown");
    Check.notNegative(notDue(), "notDue");
    Check.atLeast(obligations(), 1, "obligations");
  }

  /** How many obligations there are. */
  public final int obligations() {
    return met() + partly() + notMet() + notKnown() + notDue();
  }

  /** The counts, the worst obligation and the state, as steps. */
  @Override
  public final Explanation explanation() {
    Explanation.Builder steps = Explanation.answering("Is " + name() + " kept?");
    counted(steps, "met", met());
    counted(steps, "partly", partly());
    counted(steps, "not met", notMet());
    counted(steps, "not known", notKnown());
    counted(steps, "not due", notDue());
    readings().forEach(read -> steps.given("read as", Answer.text(read)));
    steps.given("worst", Answer.text(worstObligation()));
    nearness().ifPresent(near -> steps.given("nearness of the worst", Answer.share(near)));
    return steps
        .given("all together", Answer.quantity(obligations(), "obligations"))
        .given("state", Answer.text(Show.words(state())))
        .build();
  }

  private static void counted(Explanation.Builder steps, String label, int count) {
    if (count > 0) {
      steps.given(label, Answer.quantity(count, "obligations"));
    }
  }

  static final class Builder extends ImmutablePortfolioLine.Builder {}
}
