package org.creativehubs.metrics.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What a published table gives away. It holds what was recovered: not for publication. */
@HubValue
@Value.Immutable
public abstract class AttackReport implements ExplainedAnswer, ExplainedTable {

  private static final Undefined NO_LIMIT = Reason.UNBOUNDED.because("there is no greatest count");
  private static final Column<CellInterval> REGION =
      Column.text("region", cell -> cell.region().orElse("total"));
  private static final Column<CellInterval> INDUSTRY =
      Column.text("industry", cell -> cell.industry().orElse("total"));
  private static final Column<CellInterval> LEAST =
      Column.<CellInterval>answer("least", ColumnKind.COUNT, cell -> count(cell.lower()))
          .after(CellInterval::reasoning);
  private static final Column<CellInterval> GREATEST =
      Column.<CellInterval>answer("greatest", ColumnKind.COUNT, AttackReport::greatest)
          .after(CellInterval::reasoning);
  private static final Column<CellInterval> RECOVERED =
      Column.<CellInterval>text(
              "recovered",
              cell -> cell.method().map(how -> "by " + Show.words(how)).orElse("not recovered"))
          .after(CellInterval::verdict);

  /** A cell is asked for by its region and industry, which explains whether it was recovered. */
  private static final Grid<CellInterval> GRID =
      Grid.of(REGION, INDUSTRY, LEAST, GREATEST)
          .with(
              Column.<CellInterval>answer(
                      "must span", ColumnKind.COUNT, cell -> count(cell.leastWidth()))
                  .because("the protection asked for"))
          .with(Column.text("known to", AttackReport::knownTo))
          .with(RECOVERED)
          .namedBy(REGION, INDUSTRY)
          .main(RECOVERED);

  AttackReport() {}

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

  /**
   * What can be inferred about every hidden or rounded cell and total, in the order of the table.
   */
  public abstract List<CellInterval> cells();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(measure(), "measure");
  }

  private static String knownTo(CellInterval cell) {
    return cell.insiders().isEmpty() ? "every reader" : String.join(" and ", cell.insiders());
  }

  private static Answer count(long count) {
    return Answer.number(Ratio.of(count));
  }

  private static Answer greatest(CellInterval cell) {
    return cell.upper().isPresent() ? count(cell.upper().getAsLong()) : Answer.of(NO_LIMIT);
  }

  /** The cells that were recovered, in order. */
  public final List<CellInterval> recovered() {
    return cells().stream().filter(CellInterval::isRecovered).toList();
  }

  /** The cell whose bounds leave least room beyond what it needs, the first of equal ones. */
  public final Optional<CellInterval> narrowest() {
    return cells().stream()
        .filter(cell -> cell.upper().isPresent())
        .min(Comparator.comparingLong(CellInterval::slack));
  }

  /** Whether nothing was recovered. */
  public final boolean isSafe() {
    return recovered().isEmpty();
  }

  /**
   * The protection, a step for each recovered cell with its chain, the narrowest range, then how
   * many cells were recovered.
   */
  @Override
  public final Explanation explanation() {
    Explanation.Builder steps =
        Explanation.answering("Which " + measure() + " can be worked out from what is published?");
    steps.given("safe if", Answer.text(protection().toString()));
    steps.given("attacker", Answer.text(attacker().toString()));
    steps.given("hidden or rounded", Answer.quantity(cells().size(), "cells"));
    recovered()
        .forEach(
            cell ->
                steps.step(
                    cell.name(), String.join("; ", cell.chain()), Answer.text(cell.range())));
    narrowest().ifPresent(cell -> steps.step("least room", cell.name(), Answer.text(cell.range())));
    return steps.given("recovered", Answer.quantity(recovered().size(), "cells")).build();
  }

  /** A row for each hidden or rounded cell; a cell rests on the chain that leads to its bounds. */
  @Override
  public final Sheet<?> sheet() {
    return GRID.sheet("What can be inferred about hidden " + measure(), cells());
  }

  /** How many cells were recovered, in one line. */
  @Override
  public final String toString() {
    return recovered().size() + " of " + cells().size() + " hidden or rounded cells recovered";
  }

  /** Builds an {@link AttackReport}. */
  public static final class Builder extends ImmutableAttackReport.Builder {
    Builder() {}
  }
}
