package org.creativehubs.metrics.sla;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.ObligationState;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.internal.Operands;
import org.immutables.value.Value;

/** How many agreements stand, the worst of them first. Summaries of parts merge into one. */
@HubValue
@Value.Immutable
public abstract class PortfolioSummary implements Explained, ExplainedTable {

  private static final Undefined NO_NUMBER =
      Reason.NO_EVIDENCE.because("the worst has no evidence, came late, or its target is zero");

  private static final Undefined NOT_READ =
      Reason.AS_GIVEN.because("no word of it is open, or no reading is given");

  private static final Undefined NO_HUB =
      Reason.NOT_KNOWN.because("the agreement is given without a hub");

  PortfolioSummary() {}

  static Builder builder() {
    return new Builder();
  }

  /** How many agreements were checked, one checked for two periods being two; one or more. */
  public abstract long agreements();

  /** How many obligations are met; zero or more. */
  public abstract long met();

  /** How many obligations are met in part of their periods; zero or more. */
  public abstract long partly();

  /** How many obligations are missed; zero or more. */
  public abstract long notMet();

  /** Of how many obligations the state is not known; zero or more. */
  public abstract long notKnown();

  /** How many obligations are not due; zero or more. */
  public abstract long notDue();

  /** How many lines are kept at most, one or more; absent where all are. */
  public abstract OptionalInt worst();

  /** The worst agreements, the worst first; each of another agreement or for another period. */
  public abstract List<PortfolioLine> lines();

  @Value.Check
  void check() {
    Check.notEmpty(lines(), "lines");
    Check.atLeast(agreements(), 1, "agreements");
    Check.notNegative(met(), "met");
    Check.notNegative(partly(), "partly");
    Check.notNegative(notMet(), "notMet");
    Check.notNegative(notKnown(), "notKnown");
    Check.notNegative(notDue(), "notDue");
    worst().ifPresent(worst -> Check.atLeast(worst, 1, "worst"));
    long kept = Math.min(agreements(), worst().orElse(Integer.MAX_VALUE));
    Check.that(lines().size() == kept, Fault.INCONSISTENT, "lines", "be " + kept, lines().size());
    Check.distinct(
        lines(),
        line -> List.of(line.hub(), line.agreement(), line.period()),
        "lines",
        "hub, agreement and period");
  }

  /**
   * This and another part of one portfolio.
   *
   * @param other a summary of other agreements or periods that keeps as many lines
   * @return the summary of both, as if they had been summed up at once
   */
  public final PortfolioSummary merge(PortfolioSummary other) {
    Check.that(
        worst().equals(other.worst()),
        Fault.INCONSISTENT,
        "other.worst",
        "be that of this summary",
        other.worst());
    return builder()
        .agreements(agreements() + other.agreements())
        .met(met() + other.met())
        .partly(partly() + other.partly())
        .notMet(notMet() + other.notMet())
        .notKnown(notKnown() + other.notKnown())
        .notDue(notDue() + other.notDue())
        .worst(worst())
        .addAllLines(
            Stream.concat(lines().stream(), other.lines().stream())
                .sorted(PortfolioLine.WORST_FIRST)
                .limit(worst().orElse(Integer.MAX_VALUE))
                .toList())
        .build();
  }

  /** How many obligations there are. */
  public final long obligations() {
    return met() + partly() + notMet() + notKnown() + notDue();
  }

  private static Optional<String> readAs(PortfolioLine line) {
    return line.readings().isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(", ", line.readings()));
  }

  private static List<Step> steps(PortfolioLine line) {
    return line.explanation().steps();
  }

  private Grid<PortfolioLine> grid() {
    boolean hasHubs = lines().stream().anyMatch(line -> line.hub().isPresent());
    return Grid.by("agreement", PortfolioLine::name)
        .withIf(hasHubs, Column.text("hub", PortfolioLine::hub, NO_HUB))
        .with(Column.text("period", line -> line.period().map(Object::toString).orElse("any")))
        .with(Column.words("state", PortfolioLine::state).explained(PortfolioLine::explanation))
        .with(Column.count("not met", PortfolioLine::notMet))
        .with(Column.count("partly", PortfolioLine::partly))
        .with(Column.count("not known", PortfolioLine::notKnown))
        .with(
            Column.text("read as", PortfolioSummary::readAs, NOT_READ)
                .after(PortfolioSummary::steps))
        .with(Column.text("worst", PortfolioLine::worstObligation).after(PortfolioSummary::steps))
        .with(
            Column.share("nearness", PortfolioLine::nearness, NO_NUMBER)
                .after(PortfolioSummary::steps))
        .orById(PortfolioLine::agreement);
  }

  /**
   * One row for each line: agreement, hub if it has one, period, state, counts, worst obligation
   * and its nearness.
   */
  @Override
  public final Sheet<?> sheet() {
    return grid().sheet(Show.counted(agreements(), "agreements") + ", the worst first", lines());
  }

  /** The lines, then how many obligations of all agreements are in each state. */
  @Override
  public final List<Sheet<?>> sheets() {
    return ImmutableList.of(sheet(), byState());
  }

  private Sheet<?> byState() {
    Column<ObligationState> count =
        Column.<ObligationState>count("obligations", this::count).summed();
    return Grid.of(
            Column.<ObligationState, ObligationState>words("state", state -> state),
            count,
            Column.<ObligationState>share("share", state -> Ratio.of(count(state), obligations()))
                .by(count.dividedBy(Operands.number(obligations())))
                .summed())
        .totals("all obligations")
        .sheet("Obligations by state", List.of(ObligationState.values()));
  }

  private long count(ObligationState state) {
    return switch (state) {
      case MET -> met();
      case PARTLY -> partly();
      case NOT_MET -> notMet();
      case NOT_KNOWN -> notKnown();
      case NOT_DUE -> notDue();
    };
  }

  /**
   * How a row of the table was calculated.
   *
   * @param row its index, from 0
   * @return the explanation of the line
   */
  public final Explanation explain(int row) {
    Check.that(row >= 0 && row < lines().size(), "row", "be in [0, " + lines().size() + ")", row);
    return lines().get(row).explanation();
  }

  /** The counts of all agreements, then each line. */
  @Override
  public final List<Explanation> explanations() {
    ImmutableList.Builder<Explanation> all = ImmutableList.builder();
    all.add(totals());
    lines().forEach(line -> all.add(line.explanation()));
    return all.build();
  }

  private Explanation totals() {
    Explanation.Builder steps =
        Explanation.answering(
            agreements() == 1
                ? "How does the agreement stand?"
                : "How do " + agreements() + " agreements stand?");
    steps.given("not met", Answer.quantity(Ratio.of(notMet()), "obligations"));
    steps.given("partly", Answer.quantity(Ratio.of(partly()), "obligations"));
    steps.given("not known", Answer.quantity(Ratio.of(notKnown()), "obligations"));
    steps.given("not due", Answer.quantity(Ratio.of(notDue()), "obligations"));
    steps.given("met", Answer.quantity(Ratio.of(met()), "obligations"));
    return steps.given("of", Answer.quantity(Ratio.of(obligations()), "obligations")).build();
  }

  /** The table, aligned. */
  @Override
  public final String toString() {
    return Show.noted(
        table().toString(),
        "met",
        met(),
        "partly",
        partly(),
        "not met",
        notMet(),
        "not known",
        notKnown(),
        "not due",
        notDue(),
        "worst",
        worst());
  }

  static final class Builder extends ImmutablePortfolioSummary.Builder {}
}
