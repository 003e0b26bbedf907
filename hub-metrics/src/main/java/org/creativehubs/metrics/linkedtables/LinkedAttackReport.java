package org.creativehubs.metrics.linkedtables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.disclosure.Attacker;
import org.creativehubs.metrics.disclosure.ProtectionPolicy;
import org.immutables.value.Value;

/** What linked tables give away together. It holds what was recovered: not for publication. */
@HubValue
@Value.Immutable
public abstract class LinkedAttackReport implements ExplainedAnswer, ExplainedTable {

  private static final Undefined NO_LIMIT = Reason.UNBOUNDED.because("there is no greatest count");
  private static final String ALL_SUMS = "all tables that add up to what is shown";
  private static final String NEAR_SUMS = "all counts that keep the sums nearest to it";
  private static final Grid<LinkedInterval> GRID =
      Grid.<LinkedInterval>by("cell", cell -> cell.name().toString())
          .with(
              Column.<LinkedInterval>answer("least", ColumnKind.COUNT, cell -> count(cell.lower()))
                  .after(LinkedAttackReport::from))
          .with(
              Column.<LinkedInterval>answer(
                      "greatest", ColumnKind.COUNT, LinkedAttackReport::greatest)
                  .after(LinkedAttackReport::from))
          .with(
              Column.<LinkedInterval>answer(
                  "must span", ColumnKind.COUNT, cell -> count(cell.leastWidth())))
          .with(
              Column.<LinkedInterval>text("recovered", LinkedInterval::verdict)
                  .after(LinkedAttackReport::verdict));

  LinkedAttackReport() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is counted, such as {@code jobs}; text that is not blank. */
  public abstract String measure();

  /** Who attacked. */
  public abstract Attacker attacker();

  /** How uncertain a count must stay to be safe. */
  public abstract ProtectionPolicy protection();

  /** What can be inferred about every hidden cell, in the order of the tables. */
  public abstract List<LinkedInterval> cells();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(measure(), "measure");
  }

  private static List<Step> from(LinkedInterval cell) {
    List<Step> steps = new ArrayList<>();
    if (!cell.insiders().isEmpty()) {
      String who = String.join(" and ", cell.insiders());
      steps.add(Step.builder().label("known by").value(Answer.text(who)).build());
    }
    String where = cell.exact() ? ALL_SUMS : NEAR_SUMS;
    steps.add(Step.builder().label("possible in").value(Answer.text(where)).build());
    return steps;
  }

  private static List<Step> verdict(LinkedInterval cell) {
    return List.of(
        Step.builder().label("possible").value(Answer.text(cell.range())).build(),
        Step.builder().label("must span").value(count(cell.leastWidth())).build());
  }

  private static Answer count(long count) {
    return Answer.number(Ratio.of(count));
  }

  private static Answer greatest(LinkedInterval cell) {
    return cell.upper().isPresent() ? count(cell.upper().getAsLong()) : Answer.of(NO_LIMIT);
  }

  /** The cells that were recovered, in order. */
  public final List<LinkedInterval> recovered() {
    return cells().stream().filter(LinkedInterval::isRecovered).toList();
  }

  /**
   * The cells of which it is not known whether they are safe, in order: the tables were too large
   * for their true bounds, and within those found they may be closer than they must.
   */
  public final List<LinkedInterval> notDecided() {
    return cells().stream().filter(LinkedInterval::isOpen).toList();
  }

  /** Whether nothing was recovered, and every cell was decided. */
  public final boolean isSafe() {
    return recovered().isEmpty() && notDecided().isEmpty();
  }

  /** The protection, a step for each recovered cell, then how many were recovered. */
  @Override
  public final Explanation explanation() {
    Explanation.Builder steps =
        Explanation.answering("Which " + measure() + " can be worked out from all tables?");
    steps.given("safe if", Answer.text(protection().toString()));
    steps.given("attacker", Answer.text(attacker().toString()));
    steps.given("hidden", Answer.quantity(cells().size(), "cells"));
    recovered()
        .forEach(
            cell ->
                steps.step(
                    cell.name().toString(),
                    cell.exact() ? ALL_SUMS : NEAR_SUMS,
                    Answer.text(cell.range())));
    if (!notDecided().isEmpty()) {
      steps.step(
          "not decided",
          "bounds by the sums nearest to a cell, as the tables are too large for the true ones",
          Answer.quantity(notDecided().size(), "cells"));
    }
    return steps.given("recovered", Answer.quantity(recovered().size(), "cells")).build();
  }

  /** A row for each hidden cell. */
  @Override
  public final Sheet<?> sheet() {
    return GRID.sheet("What can be inferred about hidden " + measure(), cells());
  }

  /** How many cells were recovered and which, in one line. */
  @Override
  public final String toString() {
    String names =
        recovered().stream().map(cell -> cell.name().toString()).collect(Collectors.joining("; "));
    return Show.noted(
        recovered().size()
            + " of "
            + cells().size()
            + " hidden cells recovered"
            + (notDecided().isEmpty() ? "" : ", " + notDecided().size() + " not decided"),
        "cells",
        names,
        "measure",
        measure(),
        "attacker",
        attacker(),
        "protection",
        protection());
  }

  /** Builds a {@link LinkedAttackReport}. */
  public static final class Builder extends ImmutableLinkedAttackReport.Builder {
    Builder() {}
  }
}
