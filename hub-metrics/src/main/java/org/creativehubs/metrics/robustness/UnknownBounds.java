package org.creativehubs.metrics.robustness;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;

/**
 * What is an index worth where counts are not known? By a named {@link UnknownRule} it declines,
 * uses the totals that the table gives, or is bounded: its least and its greatest value over all
 * fillings of the table, whose counts are zero or more, within what the flags of the source say,
 * and add up to the totals that are given. Counts need not be whole.
 *
 * <p>No filling leads outside the bounds. A bound is EXACT where a filling was found that leads to
 * it, or fillings that come as near as one likes; else it is OUTER. So are the greatest Herfindahl,
 * Gini, Theil, Krugman and Ellison-Glaeser, and the least entropy, of a line with more than 12
 * unknown counts, or one without an end; and those of Krugman, Ellison-Glaeser and the industry mix
 * where totals that they need are not known. Fillings for which the index is undefined do not
 * count.
 *
 * <p>Undefined are: the index if it needs an unknown count ({@link Reason#UNKNOWN_CELL}), and under
 * BOUND an end that is infinite ({@link Reason#UNBOUNDED}) or a region, industry or table without
 * any count ({@link Reason#EMPTY}). Time grows with the unknown counts, by their square at most.
 *
 * <pre>{@code
 * EmploymentTable jobs =
 *     EmploymentTable.builder()
 *         .measure("jobs")
 *         .add("Leeds", "design", 30)
 *         .add("Leeds", "film", 10)
 *         .add("York", "design", 20)
 *         .add("York", "film", CellFlag.below(50))
 *         .build();
 * UnknownBounds.quotient(jobs, "Leeds", "film"); // location quotient of film in Leeds: 0.4583 to 1.5
 * }</pre>
 */
public final class UnknownBounds {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<UnknownBoundsInput, BoundedIndex> ENTRY =
      CatalogEntry.of(
              "unknown-bounds", UnknownBounds.class, UnknownBoundsInput.class, BoundedIndex.class)
          .title("Bounds of an index with unknown counts")
          .question("What is this index worth, although some counts are suppressed or missing?")
          .convention("rule: DECLINE, GIVEN_TOTALS, or BOUND over all fillings if left out")
          .convention("bounds: EXACT where a filling leads to them, else OUTER and never narrower")
          .convention("counts that are not known are zero or more, and need not be whole")
          .source(
              Source.of(
                  "D. Gusfield, A graph theoretic approach to statistical data security, "
                      + "SIAM Journal on Computing 17, 1988"))
          .source(Source.of("R. E. Moore, Interval Analysis (1966)"))
          .answeredBy(UnknownBounds::answer);

  private UnknownBounds() {}

  /**
   * The bounds of a location quotient.
   *
   * @param table the counts, some not known
   * @param region one of its regions
   * @param industry one of its industries
   * @return the least and the greatest quotient over all fillings
   */
  public static BoundedIndex quotient(EmploymentTable table, String region, String industry) {
    UnknownBoundsInput.Builder input = UnknownBoundsInput.builder();
    input.table(table).index(FilledIndex.LOCATION_QUOTIENT).region(region).industry(industry);
    return answer(input.build());
  }

  /**
   * The bounds of all location quotients of a table.
   *
   * @param table the counts, some not known
   * @return the least and the greatest quotient of each industry in each region, region by region
   */
  public static List<BoundedIndex> quotients(EmploymentTable table) {
    Fillings fillings = new Fillings(table);
    ImmutableList.Builder<BoundedIndex> found = ImmutableList.builder();
    for (String region : table.regions()) {
      for (String industry : table.industries()) {
        UnknownBoundsInput.Builder input = UnknownBoundsInput.builder();
        input.table(table).index(FilledIndex.LOCATION_QUOTIENT).region(region).industry(industry);
        found.add(answer(input.build(), fillings));
      }
    }
    return found.build();
  }

  /**
   * The bounds of an index of a region.
   *
   * @param table the counts, some not known
   * @param index {@code HERFINDAHL}, {@code KRUGMAN}, {@code GINI}, {@code THEIL} or {@code
   *     SHANNON}
   * @param region one of its regions
   * @return the least and the greatest index over all fillings
   */
  public static BoundedIndex of(EmploymentTable table, FilledIndex index, String region) {
    return answer(UnknownBoundsInput.builder().table(table).index(index).region(region).build());
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input counts, an index and a rule
   * @return the index, its bounds, or why there are none
   */
  public static BoundedIndex answer(UnknownBoundsInput input) {
    return answer(input, new Fillings(input.table()));
  }

  private static BoundedIndex answer(UnknownBoundsInput input, Fillings fillings) {
    BoundedIndex.Builder found = new BoundedIndex.Builder();
    found
        .index(input.index().words() + " of " + input.subject())
        .rule(input.rule())
        .unknownCells(unknown(input))
        .addConventions("formula: " + input.index().formula(), input.rule().words())
        .source(input.index().source());
    Optional<Undefined> why =
        input.rule() == UnknownRule.BOUND ? Optional.empty() : unknownTotals(input);
    return why.isPresent() ? found.undefined(why).build() : bounded(found, bounds(input, fillings));
  }

  private static int unknown(UnknownBoundsInput input) {
    return input.table().unknown().size()
        + input.later().map(later -> later.unknown().size()).orElse(0);
  }

  private static Optional<Undefined> unknownTotals(UnknownBoundsInput input) {
    return unknown(input, input.table())
        .or(() -> input.later().flatMap(later -> unknown(input, later)));
  }

  private static Optional<Undefined> unknown(UnknownBoundsInput input, EmploymentTable table) {
    return input.index().unknown(table, input.regionAt(), input.industryAt(), input.rule());
  }

  private static FillingBounds bounds(UnknownBoundsInput input, Fillings fillings) {
    int region = input.regionAt();
    int industry = input.industryAt();
    return switch (input.index()) {
      case LOCATION_QUOTIENT -> new QuotientFillings(fillings, region, industry);
      case HERFINDAHL -> new SpreadFillings(fillings, region, Spread.HERFINDAHL);
      case GINI -> new SpreadFillings(fillings, region, Spread.GINI);
      case THEIL -> new SpreadFillings(fillings, region, Spread.THEIL);
      case SHANNON -> new EntropyFillings(fillings, region, input.table().industries().size());
      case KRUGMAN -> new KrugmanFillings(fillings, region);
      case ELLISON_GLAESER ->
          new PlantFillings(fillings, industry, input.plantHerfindahl().orElseThrow());
      case NATIONAL_SHARE, INDUSTRY_MIX, REGIONAL_SHIFT ->
          new ShiftFillings(
              fillings, new Fillings(input.later().orElseThrow()), input.index(), region, industry);
    };
  }

  /** Both ends may differ from one another in the last bits where there is but one value. */
  private static BoundedIndex bounded(BoundedIndex.Builder found, FillingBounds bounds) {
    Filled low = bounds.low();
    Filled high = bounds.high();
    if (Double.isNaN(low.value()) || Double.isNaN(high.value())) {
      return found.undefined(Reason.EMPTY.because("what it divides by is zero")).build();
    }
    boolean isOne = low.isBounded() && new Range(low.value(), high.value()).isPoint();
    if (low.isBounded()) {
      found.low(low.value()).lowKind(low.kind());
    }
    if (high.isBounded()) {
      found.high(isOne ? low.value() : high.value()).highKind(high.kind());
    }
    return low.isBounded() && high.isBounded()
        ? found.build()
        : found.undefined(Reason.UNBOUNDED.because("some filling is above any number")).build();
  }
}
