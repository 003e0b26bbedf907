package org.creativehubs.metrics.disclosure;

import com.google.common.collect.Iterables;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.TableTotal;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.files.CellFlagKind;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * A table of counts with its totals as it may be published: whole, rounded, or with hidden cells.
 *
 * <p>The statuses and steps of its cells are for those who publish; {@link #table()} is what the
 * public sees, and {@link #publishable()} what it is given. No text of this value holds the count
 * of a hidden cell.
 */
@HubValue
@Value.Immutable
public abstract class PublishedTable implements ExplainedAnswer, ExplainedTable {

  private static final String TOTAL = "total";

  /** What is shown, totals included, is four times the total, and steps come on top. */
  private static final int MOST_BITS = 60;

  PublishedTable() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A table as others publish it: counts that are not known are hidden, and so are totals that are
   * neither given nor the sum of known counts. Zeros count as shown where the flag of every hidden
   * count says that it is at least 1; what else flags say is not looked at.
   *
   * @param table whole counts, some of them perhaps unknown
   * @return the same counts and totals
   */
  public static PublishedTable of(EmploymentTable table) {
    WholeCounts.checkKnown(table);
    Builder published =
        of(
            table,
            at -> {
              OptionalLong count = WholeCounts.at(table, at);
              PublishedCell.Builder cell = PublishedCell.builder().value(count);
              return cell.status(count.isEmpty() ? CellStatus.HIDDEN : CellStatus.AS_COUNTED);
            });
    if (table.unknown().isEmpty()) {
      return published.method("all counts are shown").build();
    }
    boolean zerosShown =
        table.unknown().cells().stream()
            .allMatch(cell -> cell.flag().map(flag -> flag.least() >= 1).orElse(false));
    return published
        .method("some counts are hidden")
        .attacker(Attacker.builder().zerosShown(zerosShown).build())
        .build();
  }

  /** The cells of a published table, from what one cell shows at a position. */
  static Builder of(EmploymentTable table, IntFunction<PublishedCell.Builder> cellAt) {
    Builder published =
        builder()
            .measure(table.measure())
            .addAllRegions(table.regions())
            .addAllIndustries(table.industries())
            .source(table.source());
    int width = table.industries().size() + 1;
    int cells = (table.regions().size() + 1) * width;
    for (int at = 0; at < cells; at++) {
      PublishedCell.Builder cell = cellAt.apply(at);
      if (at / width < table.regions().size()) {
        cell.region(table.regions().get(at / width));
      }
      if (at % width < width - 1) {
        cell.industry(table.industries().get(at % width));
      }
      published.addCells(cell.build());
    }
    return published;
  }

  /** What is counted, such as {@code jobs}; text that is not blank. */
  public abstract String measure();

  /** The regions from top to bottom; at least one, each once. */
  public abstract List<String> regions();

  /** The industries from left to right; at least one, each once. */
  public abstract List<String> industries();

  /** How the table was made safe; text that is not blank. */
  public abstract String method();

  /**
   * How rounded cells were rounded, all by one method; given only where there are some. With two of
   * them each cell was rounded by one, as its step says.
   */
  public abstract List<RoundingPolicy> policies();

  /** The least count above zero that may be shown; 1 or more, absent where none was set. */
  public abstract OptionalLong threshold();

  /** Against whom its hidden counts are protected; absent where nothing is promised. */
  public abstract Optional<Attacker> attacker();

  /** How uncertain its hidden counts are kept; absent where nothing is promised. */
  public abstract Optional<ProtectionPolicy> protection();

  /** What a reader of the table should know; none blank. */
  public abstract List<String> notes();

  /** What stands in a hidden cell, such as {@code C}; text that is not blank. */
  @Value.Default
  public String marker() {
    return "C";
  }

  /** Where the counts come from. */
  public abstract Optional<Source> source();

  /**
   * Every cell, region by region, each row followed by its total, a row of totals last; at least
   * four.
   */
  public abstract List<PublishedCell> cells();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(measure(), "measure");
    Check.notBlank(method(), "method");
    Check.notBlank(marker(), "marker");
    Check.texts(notes(), "notes");
    Check.notEmpty(regions(), "regions");
    Check.texts(regions(), "regions");
    Check.notEmpty(industries(), "industries");
    Check.texts(industries(), "industries");
    Check.notEmpty(cells(), "cells");
    long size = (regions().size() + 1L) * width();
    Check.that(
        cells().size() == size,
        Fault.INCONSISTENT,
        "cells",
        "be " + size + ", one for each region, industry and total",
        cells().size());
    boolean isRounded = false;
    for (int at = 0; at < cells().size(); at++) {
      check(at);
      isRounded |= cells().get(at).status() == CellStatus.ROUNDED;
    }
    checkSum();
    threshold().ifPresent(threshold -> Check.atLeast(threshold, 1, "threshold"));
    checkPolicies(isRounded);
  }

  private void checkPolicies(boolean isRounded) {
    Check.that(
        isRounded != policies().isEmpty(),
        Fault.INCONSISTENT,
        "policies",
        isRounded ? "be given where a cell is rounded" : "be given only where a cell is rounded",
        policies().size());
    for (int i = 1; i < policies().size(); i++) {
      RoundingMethod method = policies().get(i).method();
      Check.that(
          method == policies().get(0).method(),
          Fault.INCONSISTENT,
          "policies[" + i + "].method",
          "be that of policies[0]",
          method);
    }
  }

  /** Refuses what cannot be a table whose total is at most 2^53, so that sums stay exact. */
  private void checkSum() {
    BigInteger sum = BigInteger.ZERO;
    for (PublishedCell cell : cells()) {
      long most = cell.value().orElse(0) + cell.base().orElse(0);
      sum = sum.add(BigInteger.valueOf(most));
    }
    Check.that(
        sum.bitLength() <= MOST_BITS,
        Fault.TOO_LARGE,
        "cells",
        "show numbers and steps that add up to less than 2^60",
        sum);
  }

  private void check(int at) {
    PublishedCell cell = cells().get(at);
    boolean isInPlace =
        cell.region().equals(label(regions(), at / width()))
            && cell.industry().equals(label(industries(), at % width()));
    if (!isInPlace) {
      String expected = rowName(at / width()) + ", " + columnName(at % width());
      Check.that(false, Fault.INCONSISTENT, "cells[" + at + "]", "be of " + expected, cell.name());
    }
  }

  private static Optional<String> label(List<String> labels, int at) {
    return at < labels.size() ? Optional.of(labels.get(at)) : Optional.empty();
  }

  final int width() {
    return industries().size() + 1;
  }

  final String rowName(int row) {
    return label(regions(), row).orElse(TOTAL);
  }

  final String columnName(int column) {
    return label(industries(), column).orElse(TOTAL);
  }

  /**
   * One cell.
   *
   * @param region one of {@link #regions()}
   * @param industry one of {@link #industries()}
   * @return what it shows
   */
  public final PublishedCell cell(String region, String industry) {
    return cells().get(position(regions(), region) * width() + position(industries(), industry));
  }

  /** The total of a region, one of {@link #regions()}. */
  public final PublishedCell regionTotal(String region) {
    return cells().get((position(regions(), region) + 1) * width() - 1);
  }

  /** The total of an industry, one of {@link #industries()}. */
  public final PublishedCell industryTotal(String industry) {
    return cells().get(regions().size() * width() + position(industries(), industry));
  }

  /** The total of all. */
  public final PublishedCell total() {
    return Iterables.getLast(cells());
  }

  private static int position(List<String> labels, String label) {
    int position = labels.indexOf(Check.notNull(label, "label"));
    Check.that(position >= 0, Fault.UNKNOWN_CODE, "label", "be in the table", label);
    return position;
  }

  /** How many cells and totals have a status. */
  public final int count(CellStatus status) {
    return (int) cells().stream().filter(cell -> cell.status() == status).count();
  }

  /** The cells and totals that show no number, in order. */
  public final List<PublishedCell> hidden() {
    return cells().stream().filter(PublishedCell::isHidden).toList();
  }

  /** The rounded cells and totals that are no multiple of their step, in order; none is right. */
  public final List<PublishedCell> offStep() {
    return cells().stream().filter(cell -> !cell.isOnStep()).toList();
  }

  /**
   * The form for the public: each cell with its number or with the marker as its flag, and the
   * totals that are shown. It does not say why a cell is hidden, so those hidden for their own sake
   * and those that protect them look the same, and it is written as JSON and as CSV. Where zeros
   * are shown the flag says that a hidden count is at least 1.
   *
   * @return the table
   * @throws org.creativehubs.core.value.InvalidValueException if numbers were rounded by themselves
   *     and do not add to their totals
   */
  public final EmploymentTable publishable() {
    policies().stream().limit(1).forEach(this::checkAdds);
    boolean zerosShown = attacker().map(Attacker::zerosShown).orElse(false);
    CellFlag flag =
        CellFlag.builder()
            .kind(CellFlagKind.SUPPRESSED)
            .mark(marker())
            .least(zerosShown ? 1 : 0)
            .build();
    EmploymentTable.Builder table = EmploymentTable.builder().measure(measure());
    source().ifPresent(table::source);
    List<TableTotal> totals = new ArrayList<>();
    for (PublishedCell cell : cells()) {
      if (cell.region().isPresent() && cell.industry().isPresent()) {
        table.add(cell.asTableCell(flag));
      } else if (cell.value().isPresent()) {
        totals.add(cell.asTotal());
      }
    }
    return table.build().slice(regions(), industries()).withTotals(totals);
  }

  /** Refuses numbers that were rounded by themselves, where they do not add to their totals. */
  private void checkAdds(RoundingPolicy policy) {
    long[] across = new long[regions().size() + 1];
    long[] down = new long[width()];
    for (int at = 0; at < cells().size(); at++) {
      int row = at / width();
      int column = at % width();
      long value = cells().get(at).value().orElse(0);
      if (column == industries().size()) {
        checkAdds(at, across[row], policy);
      }
      if (row == regions().size()) {
        checkAdds(at, down[column], policy);
      }
      across[row] += value;
      down[column] += value;
    }
  }

  private void checkAdds(int at, long sum, RoundingPolicy policy) {
    PublishedCell total = cells().get(at);
    Check.that(
        total.value().orElse(sum) == sum,
        Fault.INCONSISTENT,
        "cells",
        "add up to their totals to be publishable, as CONTROLLED makes them; table() need not",
        total.name() + ", " + total.value().orElse(0) + " of " + sum + " by " + policy.method());
  }

  /** The method, then how many cells have each status, the number of hidden ones last. */
  @Override
  public final Explanation explanation() {
    Explanation.Builder steps =
        Explanation.answering("How are the " + measure() + " published?")
            .given("method", Answer.text(method()));
    policies().stream()
        .limit(1)
        .forEach(rule -> steps.given("rounding", Answer.text(rule.method().rule())));
    attacker().ifPresent(who -> steps.given("attacker", Answer.text(who.toString())));
    protection().ifPresent(rule -> steps.given("hidden counts stay", Answer.text(rule.toString())));
    notes().forEach(note -> steps.given("note", Answer.text(note)));
    for (CellStatus status : CellStatus.values()) {
      if (count(status) > 0) {
        steps.step(Show.words(status), status.reason(), Answer.quantity(count(status), "cells"));
      }
    }
    return steps.given("hidden", Answer.quantity(hidden().size(), "cells")).build();
  }

  /** Why a cell shows what it shows; the count of a hidden cell is not given. */
  private Explanation explained(PublishedCell cell) {
    Explanation.Builder steps =
        Explanation.answering("What is published for " + cell.name() + "?")
            .given("method", Answer.text(method()))
            .step("status", cell.status().reason(), Answer.text(Show.words(cell.status())));
    cell.base().ifPresent(base -> steps.given("base", Answer.number((double) base)));
    return steps.given("published", cell.shown(marker())).build();
  }

  /**
   * One row for each region and one of totals, as the public sees them. A cell is explained by the
   * method, its status, and what is shown.
   */
  @Override
  public final Sheet<?> sheet() {
    Grid<Integer> grid = Grid.by(heading("region"), this::rowName);
    for (int column = 0; column < width(); column++) {
      int at = column;
      String heading = at < industries().size() ? industries().get(at) : heading(TOTAL);
      grid.with(
          Column.<Integer>answer(heading, row -> cell(row, at).shown(marker()))
              .explained(row -> explained(cell(row, at))));
    }
    List<Integer> rows = IntStream.rangeClosed(0, regions().size()).boxed().toList();
    return grid.sheet(measure() + ": " + method(), rows);
  }

  private PublishedCell cell(int row, int column) {
    return cells().get(row * width() + column);
  }

  /** A heading that no industry has. */
  private String heading(String wanted) {
    return industries().contains(wanted) ? heading(wanted + " of the table") : wanted;
  }

  /** What is counted and how it was made safe, in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        measure() + ", " + hidden().size() + " of " + cells().size() + " hidden: " + method(),
        "threshold",
        threshold(),
        "attacker",
        attacker(),
        "policies",
        policies(),
        "marker",
        marker());
  }

  /** Builds a {@link PublishedTable}. */
  public static final class Builder extends ImmutablePublishedTable.Builder {
    Builder() {}
  }
}
