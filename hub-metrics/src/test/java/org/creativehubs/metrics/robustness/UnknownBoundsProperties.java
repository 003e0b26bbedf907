package org.creativehubs.metrics.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Doubles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.TableTotal;
import org.creativehubs.core.employment.UnknownCells;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.metrics.growth.ShiftComponent;
import org.creativehubs.metrics.growth.ShiftShare;
import org.creativehubs.metrics.growth.ShiftShareMethod;
import org.creativehubs.metrics.growth.ShiftShares;

/** Bounds against the index of every filling with whole counts, one after the other. */
class UnknownBoundsProperties {

  private static final double NEAR = 1e-9;
  private static final int MOST = 8;
  private static final double PLANTS = 0.2;

  /** A table of which some cells are hidden, and all its fillings with whole counts. */
  private static final class Case {

    final EmploymentTable hidden;
    final List<EmploymentTable> fillings = new ArrayList<>();
    private final double[][] counts;
    private final List<int[]> open = new ArrayList<>();

    Case(Random random) {
      this(random, 2 + random.nextInt(2), 2 + random.nextInt(2), 4, 1, false);
    }

    /** Counts are multiples of a scale, so that steps of 1 come the nearer to those in between. */
    Case(Random random, int rows, int columns, int mostOpen, int scale, boolean isEndless) {
      counts = new double[rows][columns];
      EmploymentTable.Builder table = EmploymentTable.builder().measure("jobs");
      for (int row = 0; row < rows; row++) {
        for (int column = 0; column < columns; column++) {
          counts[row][column] = scale * random.nextInt(6);
          if (open.size() < mostOpen && random.nextInt(3) == 0) {
            open.add(new int[] {row, column});
            table.add(
                "R" + row, "I" + column, flag(random, (int) counts[row][column], scale, isEndless));
          } else {
            table.add("R" + row, "I" + column, counts[row][column]);
          }
        }
      }
      EmploymentTable known =
          EmploymentTable.of("jobs", names("R", rows), names("I", columns), counts);
      hidden = table.build().withTotals(totals(random, known));
      fill(0);
    }

    private static CellFlag flag(Random random, int count, int scale, boolean isEndless) {
      if (isEndless) {
        return CellFlag.suppressed();
      }
      int most = Math.min(MOST * scale, count + scale * random.nextInt(4));
      int least = scale * random.nextInt(count / scale + 1);
      return CellFlag.suppressed().toBuilder().least(least).most(most).build();
    }

    private static List<TableTotal> totals(Random random, EmploymentTable known) {
      List<TableTotal> totals = new ArrayList<>();
      known.regions().forEach(it -> totals.add(TableTotal.ofRegion(it, known.regionTotal(it))));
      known
          .industries()
          .forEach(it -> totals.add(TableTotal.ofIndustry(it, known.industryTotal(it))));
      totals.add(TableTotal.ofAll(known.total()));
      int kept = random.nextInt(4);
      totals.removeIf(any -> random.nextInt(3) >= kept);
      return totals;
    }

    private static List<String> names(String prefix, int size) {
      return IntStream.range(0, size).mapToObj(i -> prefix + i).toList();
    }

    private void fill(int next) {
      if (next == open.size()) {
        EmploymentTable filled =
            EmploymentTable.of("jobs", hidden.regions(), hidden.industries(), counts);
        if (hidden.unknown().totals().stream().allMatch(total -> isMet(total, filled))) {
          fillings.add(filled);
        }
        return;
      }
      int[] cell = open.get(next);
      UnknownCells unknown = hidden.unknown();
      CellFlag flag = unknown.flagAt(cell[0], cell[1]).orElseThrow();
      double before = counts[cell[0]][cell[1]];
      for (double count = flag.least(); count <= flag.most().orElse(MOST); count++) {
        counts[cell[0]][cell[1]] = count;
        fill(next + 1);
      }
      counts[cell[0]][cell[1]] = before;
    }

    private static boolean isMet(TableTotal total, EmploymentTable filled) {
      double found =
          total.region().isPresent()
              ? filled.regionTotal(total.region().get())
              : total.industry().map(filled::industryTotal).orElse(filled.total());
      return found == total.count();
    }
  }

  /** How often bounds were exact, so that a test sees that it tests something. */
  private static final class Tally {
    int ends;
    int exact;

    void add(BoundKind kind) {
      ends++;
      exact += kind == BoundKind.EXACT ? 1 : 0;
    }
  }

  /**
   * Many tables, of which some have many unknown counts and some fine steps.
   *
   * @param isAtEnds whether the greatest index is at whole counts
   */
  private static Tally check(FilledIndex index, long seed, boolean isAtEnds) {
    double above = isAtEnds ? 0 : Double.POSITIVE_INFINITY;
    Tally tally = check(index, seed, Double.POSITIVE_INFINITY, above, false);
    Tally fine = check(index, seed, 0.01, isAtEnds ? 0 : 0.01, true);
    tally.ends += fine.ends;
    tally.exact += fine.exact;
    return tally;
  }

  private static Tally check(
      FilledIndex index, long seed, double below, double above, boolean isFine) {
    Tally tally = new Tally();
    for (int i = 0; i < (isFine ? 10 : 60); i++) {
      Random random = new Random(seed + i);
      Case table = isFine ? new Case(random, 2, 3, 2, 12, false) : new Case(random);
      check(index, table, tally, below, above);
      double any = Double.POSITIVE_INFINITY;
      check(index, new Case(random, 2, 3, 3, 1, true), new Tally(), any, any);
    }
    return tally;
  }

  private static void check(
      FilledIndex index, Case table, Tally tally, double below, double above) {
    UnknownBoundsInput.Builder input = UnknownBoundsInput.builder();
    input.table(table.hidden).index(index);
    if (index.needsRegion()) {
      input.region("R0");
    } else {
      input.plantHerfindahl(PLANTS);
    }
    if (index.needsIndustry()) {
      input.industry("I0");
    }
    double[] found =
        table.fillings.stream()
            .map(filling -> of(index, filling))
            .flatMapToDouble(OptionalDouble::stream)
            .toArray();
    BoundedIndex bounds = UnknownBounds.answer(input.build());
    check(bounds, found, tally, below, above, table.hidden);
  }

  private static void check(
      BoundedIndex bounds,
      double[] found,
      Tally tally,
      double below,
      double above,
      EmploymentTable table) {
    if (found.length == 0) {
      return;
    }
    double least = Arrays.stream(found).min().orElseThrow();
    double most = Arrays.stream(found).max().orElseThrow();
    String what = bounds + " of " + table.unknown().totals() + "\n" + table.table();
    bounds.low().ifPresent(low -> assertThat(low).as(what).isLessThanOrEqualTo(least + NEAR));
    bounds.high().ifPresent(high -> assertThat(high).as(what).isGreaterThanOrEqualTo(most - NEAR));
    bounds.lowKind().ifPresent(tally::add);
    bounds.highKind().ifPresent(tally::add);
    if (bounds.lowKind().filter(kind -> kind == BoundKind.EXACT).isPresent()) {
      assertThat(least - bounds.low().orElseThrow()).as(what).isLessThan(below + NEAR);
    }
    if (bounds.highKind().filter(kind -> kind == BoundKind.EXACT).isPresent()) {
      assertThat(bounds.high().orElseThrow() - most).as(what).isLessThan(above + NEAR);
    }
  }

  private static OptionalDouble of(FilledIndex index, EmploymentTable filling) {
    return switch (index) {
      case LOCATION_QUOTIENT -> RobustIndex.LOCATION_QUOTIENT.of(filling, 0, 0);
      case HERFINDAHL -> RobustIndex.HERFINDAHL.of(filling, 0, 0);
      case KRUGMAN -> RobustIndex.KRUGMAN.of(filling, 0, 0);
      case GINI -> RobustIndex.GINI.of(filling, 0, 0);
      case THEIL -> entropy(filling, true);
      case SHANNON -> entropy(filling, false);
      default -> ellisonGlaeser(filling);
    };
  }

  private static OptionalDouble entropy(EmploymentTable filling, boolean isTheil) {
    double all = filling.regionTotalAt(0);
    int industries = filling.industries().size();
    double nats = 0;
    for (int i = 0; i < industries; i++) {
      double share = filling.countAt(0, i) / all;
      nats -= share > 0 ? share * Math.log(share) : 0;
    }
    double found = isTheil ? Math.log(industries) - nats : nats / Math.log(2);
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(found);
  }

  private static OptionalDouble ellisonGlaeser(EmploymentTable filling) {
    double raw = 0;
    double squares = 0;
    for (int r = 0; r < filling.regions().size(); r++) {
      double x = filling.regionTotalAt(r) / filling.total();
      double s = filling.countAt(r, 0) / filling.industryTotalAt(0);
      raw += (s - x) * (s - x);
      squares += x * x;
    }
    double index = (raw / (1 - squares) - PLANTS) / (1 - PLANTS);
    return Double.isFinite(index) && squares < 1 - 1e-12
        ? OptionalDouble.of(index)
        : OptionalDouble.empty();
  }

  /** Between whole counts a quotient may peak a little higher, and an even spread lie lower. */
  @Property(tries = 5)
  void quotientsLieWithinTheBoundsAndReachThem(@ForAll long seed) {
    Tally tally = check(FilledIndex.LOCATION_QUOTIENT, seed, false);
    assertThat(tally.exact).isGreaterThan(tally.ends / 2);
  }

  @Property(tries = 5)
  void herfindahlLiesWithinTheBoundsAndReachesThem(@ForAll long seed) {
    Tally tally = check(FilledIndex.HERFINDAHL, seed, true);
    assertThat(tally.exact).isGreaterThan(tally.ends / 2);
  }

  @Property(tries = 5)
  void giniLiesWithinTheBoundsAndReachesThem(@ForAll long seed) {
    Tally tally = check(FilledIndex.GINI, seed, true);
    assertThat(tally.exact).isGreaterThan(tally.ends / 2);
  }

  @Property(tries = 5)
  void theilAndEntropyLieWithinTheBoundsAndReachThem(@ForAll long seed) {
    for (FilledIndex index : List.of(FilledIndex.THEIL, FilledIndex.SHANNON)) {
      Tally tally = check(index, seed, index == FilledIndex.THEIL);
      assertThat(tally.exact).isGreaterThan(tally.ends / 2);
    }
  }

  @Property(tries = 5)
  void krugmanLiesWithinTheBoundsAndReachesThem(@ForAll long seed) {
    Tally tally = check(FilledIndex.KRUGMAN, seed, true);
    assertThat(tally.exact).isPositive();
  }

  @Property(tries = 5)
  void ellisonGlaeserLiesWithinTheBoundsAndReachesThem(@ForAll long seed) {
    Tally tally = check(FilledIndex.ELLISON_GLAESER, seed, true);
    assertThat(tally.exact).isPositive();
  }

  @Property(tries = 5)
  void partsOfGrowthLieWithinTheBoundsAndReachThem(@ForAll long seed) {
    for (FilledIndex index :
        List.of(FilledIndex.NATIONAL_SHARE, FilledIndex.INDUSTRY_MIX, FilledIndex.REGIONAL_SHIFT)) {
      Tally tally = new Tally();
      for (int i = 0; i < 100; i++) {
        growth(index, new Random(seed + i), i % 4 == 0, tally);
      }
      assertThat(tally.exact).isPositive();
    }
  }

  private static void growth(FilledIndex index, Random random, boolean isEndless, Tally tally) {
    int rows = 2 + random.nextInt(2);
    int columns = 2 + random.nextInt(2);
    Case first = new Case(random, rows, columns, 2, 1, isEndless);
    Case last = new Case(random, rows, columns, 2, 1, isEndless);
    for (boolean isWhole : new boolean[] {false, true}) {
      List<Double> found = new ArrayList<>();
      for (EmploymentTable start : first.fillings) {
        for (EmploymentTable end : last.fillings) {
          component(index, isWhole, ShiftShare.by(ShiftShareMethod.CLASSIC).of(start, end))
              .ifPresent(found::add);
        }
      }
      double near = isEndless ? Double.POSITIVE_INFINITY : 0.5;
      UnknownBoundsInput.Builder input = UnknownBoundsInput.builder();
      input.table(first.hidden).later(last.hidden).index(index).region("R0");
      BoundedIndex bounds =
          UnknownBounds.answer(isWhole ? input.build() : input.industry("I0").build());
      check(bounds, Doubles.toArray(found), tally, near, near, first.hidden);
    }
  }

  private static OptionalDouble component(FilledIndex index, boolean isWhole, ShiftShares shares) {
    ShiftComponent component =
        switch (index) {
          case NATIONAL_SHARE -> ShiftComponent.NATIONAL_SHARE;
          case INDUSTRY_MIX -> ShiftComponent.INDUSTRY_MIX;
          default -> ShiftComponent.REGIONAL_SHIFT;
        };
    return isWhole ? shares.total("R0").value(component) : shares.line("R0", "I0").value(component);
  }
}
