package org.creativehubs.metrics.linkedtables;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.disclosure.Attacker;
import org.creativehubs.metrics.disclosure.CellStatus;
import org.creativehubs.metrics.disclosure.ProtectionPolicy;
import org.immutables.value.Value;

/**
 * Tables that share counts, as they may be published. The statuses of the cells are for those who
 * publish; {@link #publishable()} is what the public is given. No text of this value holds the
 * count of a hidden cell.
 */
@HubValue
@Value.Immutable
public abstract class ProtectedTables implements ExplainedAnswer, ExplainedTable {

  private static final int MOST_BITS = 60;

  ProtectedTables() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is counted, such as {@code jobs}; text that is not blank. */
  public abstract String measure();

  /** The layers; at least one, each once. */
  public abstract List<String> layers();

  /** The regions; at least one, each once. */
  public abstract List<String> regions();

  /** The industries; at least one, each once. */
  public abstract List<String> industries();

  /** Groups of codes, each listed behind the groups among its members. */
  public abstract List<CodeGroup> groups();

  /** Which sums each table shows; at least one. */
  public abstract List<TableLayout> layouts();

  /** How the tables were made safe; text that is not blank. */
  public abstract String method();

  /** The least count above zero that may be shown; 1 or more, absent where it is not stated. */
  public abstract OptionalLong threshold();

  /** Against whom its hidden counts are protected; absent where nothing is promised. */
  public abstract Optional<Attacker> attacker();

  /** How uncertain its hidden counts are kept; absent where nothing is promised. */
  public abstract Optional<ProtectionPolicy> protection();

  /** What stands in a hidden cell; text that is not blank. */
  public abstract String marker();

  /**
   * Each cell of the tables once, at least one, table by table, in the order of their layers and
   * regions. Sums of the same counts are one cell, under the name that came first.
   */
  public abstract List<LinkedCell> cells();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(measure(), "measure");
    Check.notBlank(method(), "method");
    Check.notBlank(marker(), "marker");
    Check.notEmpty(layouts(), "layouts");
    Check.notEmpty(cells(), "cells");
    threshold().ifPresent(threshold -> Check.atLeast(threshold, 1, "threshold"));
    Frame frame = frame();
    Check.that(
        cells().size() == frame.size(),
        Fault.INCONSISTENT,
        "cells",
        "be " + frame.size() + ", one for each sum of the tables",
        cells().size());
    BigInteger sum =
        cells().stream()
            .map(cell -> BigInteger.valueOf(cell.value().orElse(0)))
            .reduce(BigInteger.ZERO, BigInteger::add);
    Check.that(
        sum.bitLength() <= MOST_BITS,
        Fault.TOO_LARGE,
        "cells",
        "show numbers that add up to less than 2^60",
        sum);
    for (int at = 0; at < cells().size(); at++) {
      CellName name = cells().get(at).name();
      String rule = "be " + frame.name(at);
      Check.that(
          name.equals(frame.name(at)), Fault.INCONSISTENT, "cells[" + at + "].name", rule, name);
    }
  }

  final Frame frame() {
    return new Frame(layers(), regions(), industries(), groups(), layouts());
  }

  /**
   * One cell.
   *
   * @param name its layer, region and industry, none for the total; a group of one code, or of all,
   *     means the same cell as that code, or as the total
   * @return what it shows, under the name that its tables gave it first
   */
  public final LinkedCell cell(CellName name) {
    Check.notNull(name, "name");
    return cells().stream()
        .filter(cell -> cell.name().equals(name))
        .findFirst()
        .orElseGet(() -> cellNamed(name));
  }

  private LinkedCell cellNamed(CellName name) {
    int cell = frame().cellNamed(name);
    Check.that(cell >= 0, Fault.UNKNOWN_CODE, "name", "be a cell of a table", name);
    return cells().get(cell);
  }

  /** The cells that show no number, in order. */
  public final List<LinkedCell> hidden() {
    return cells().stream().filter(LinkedCell::isHidden).toList();
  }

  /**
   * The form for the public, which does not say why a cell is hidden, so that those hidden for
   * their own sake and those that protect them look the same. It is written as JSON, and its table
   * as CSV.
   */
  public final ProtectedTables publishable() {
    return toBuilder()
        .method("some counts are hidden")
        .threshold(OptionalLong.empty())
        .protection(Optional.empty())
        .cells(cells().stream().map(ProtectedTables::withoutReason).toList())
        .build();
  }

  private static LinkedCell withoutReason(LinkedCell cell) {
    return cell.isHidden() ? cell.toBuilder().status(CellStatus.HIDDEN).build() : cell;
  }

  /** The method, then how many cells have each status, the number of hidden ones last. */
  @Override
  public final Explanation explanation() {
    Explanation.Builder steps =
        Explanation.answering("How are the " + measure() + " published?")
            .given("method", Answer.text(method()));
    attacker().ifPresent(who -> steps.given("attacker", Answer.text(who.toString())));
    protection().ifPresent(rule -> steps.given("hidden counts stay", Answer.text(rule.toString())));
    for (CellStatus status : CellStatus.values()) {
      long count = cells().stream().filter(cell -> cell.status() == status).count();
      if (count > 0) {
        steps.step(Show.words(status), status.reason(), Answer.quantity((double) count, "cells"));
      }
    }
    long small =
        cells().stream()
            .filter(cell -> cell.value().orElse(0) > 0 && isBelowThreshold(cell))
            .count();
    if (small > 0) {
      String why = "an earlier release shows what would be hidden now";
      steps.step("as counted, below the threshold", why, Answer.quantity((double) small, "cells"));
    }
    return steps.given("hidden", Answer.quantity(hidden().size(), "cells")).build();
  }

  private boolean isBelowThreshold(LinkedCell cell) {
    return cell.value().orElse(Long.MAX_VALUE) < threshold().orElse(0);
  }

  private Explanation explained(LinkedCell cell) {
    return Explanation.answering("What is published for " + cell.name() + "?")
        .given("method", Answer.text(method()))
        .step("status", cell.status().reason(), Answer.text(Show.words(cell.status())))
        .given("published", cell.shown(marker()))
        .build();
  }

  /** A row for each cell, explained by the method, its status, and what is shown. */
  @Override
  public final Sheet<?> sheet() {
    return Grid.<LinkedCell>by("cell", cell -> cell.name().toString())
        .with(Column.text("layer", cell -> cell.name().layer().orElse("total")))
        .with(Column.text("region", cell -> cell.name().region().orElse("total")))
        .with(Column.text("industry", cell -> cell.name().industry().orElse("total")))
        .with(
            Column.<LinkedCell>answer("published", cell -> cell.shown(marker()))
                .explained(this::explained))
        .sheet(measure() + ": " + method(), cells());
  }

  /** What is counted, how many cells are hidden and how, in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        measure() + ", " + hidden().size() + " of " + cells().size() + " hidden: " + method(),
        "threshold",
        threshold(),
        "attacker",
        attacker(),
        "protection",
        protection(),
        "marker",
        marker());
  }

  /** Builds {@link ProtectedTables}. */
  public static final class Builder extends ImmutableProtectedTables.Builder {
    Builder() {}
  }
}
