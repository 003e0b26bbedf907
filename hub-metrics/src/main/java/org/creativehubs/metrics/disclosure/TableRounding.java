package org.creativehubs.metrics.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Source;
import org.jspecify.annotations.Nullable;

/**
 * What may be shown of a table of counts if every number is rounded? Rounds cells, row and column
 * totals and the grand total by a {@link RoundingPolicy}.
 *
 * <p>By {@link RoundingMethod#NEAREST} each number is rounded by itself to the step of its band, a
 * tie upwards, so it stays within half a step and parts need not add. By {@link
 * RoundingMethod#CONTROLLED} each number stays within one step and parts add. By {@link
 * RoundingMethod#RANDOM} each number stays within one step, and on average over seeds it is the
 * count. Nothing is undefined.
 *
 * <pre>{@code
 * EmploymentTable jobs =
 *     EmploymentTable.of(
 *         "jobs",
 *         List.of("Leeds", "York"),
 *         List.of("design", "film"),
 *         new double[][] {{30, 10}, {20, 40}});
 * PublishedTable published = TableRounding.of(jobs, RoundingPolicy.bresStrict());
 * published.explain("York", "film").answer(); // 40
 * }</pre>
 */
public final class TableRounding {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<TableRoundingInput, PublishedTable> ENTRY =
      CatalogEntry.of(
              "table-rounding", TableRounding.class, TableRoundingInput.class, PublishedTable.class)
          .title("Rounding of a table")
          .question("What may be shown of these counts if every number is rounded?")
          .convention("policy: bands of counts with their step, BRES strict, relaxed or another")
          .convention(
              "method: NEAREST or NEAREST_ZERO_KEPT, a tie upwards, CONTROLLED, or RANDOM by a"
                  + " seed")
          .convention("parts and totals are rounded by themselves unless CONTROLLED")
          .source(
              Source.builder()
                  .document(
                      "Office for National Statistics, Business Register and Employment Survey, "
                          + "rounding tiers")
                  .edition("open access, strict steps")
                  .build())
          .source(
              Source.builder()
                  .document(
                      "Office for National Statistics, Business Register and Employment Survey")
                  .edition("open access")
                  .place("condition of the relaxed steps")
                  .build())
          .source(
              Source.of(
                  "L. H. Cox, A constructive procedure for unbiased controlled rounding, "
                      + "Journal of the American Statistical Association 82, 1987"))
          .answeredBy(TableRounding::answer);

  private TableRounding() {}

  /**
   * A table rounded by one policy.
   *
   * @param table whole counts
   * @param policy the steps
   * @return the rounded cells and totals
   */
  public static PublishedTable of(EmploymentTable table, RoundingPolicy policy) {
    return answer(TableRoundingInput.builder().table(table).policy(policy).build());
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input counts, policy and who stands behind the cells
   * @return the rounded cells and totals, each with its step
   */
  public static PublishedTable answer(TableRoundingInput input) {
    long[] counts = WholeCounts.of(input.table());
    RoundingMethod method = input.policy().method();
    long[] bases = bases(input, counts);
    long[] rounded = counts.clone();
    if (method.partsAdd()) {
      int width = input.table().industries().size() + 1;
      rounded = ControlledRounding.of(counts, width, bases[0]);
    } else {
      for (int at = 0; at < counts.length; at++) {
        rounded[at] =
            method == RoundingMethod.RANDOM
                ? byChance(input, at, counts[at], bases[at])
                : method.rounded(counts[at], bases[at]);
      }
    }
    long[] shown = rounded;
    PublishedTable.Builder result =
        PublishedTable.of(
            input.table(),
            at ->
                PublishedCell.builder()
                    .status(CellStatus.ROUNDED)
                    .value(shown[at])
                    .base(bases[at]));
    addNotes(method, result);
    result.addPolicies(input.policy());
    input.stricter().ifPresent(result::addPolicies);
    return result.method("rounded by " + names(input)).build();
  }

  private static long byChance(TableRoundingInput input, int at, long count, long base) {
    EmploymentTable table = input.table();
    int width = table.industries().size() + 1;
    StableKeys keys = new StableKeys(input.seed().orElseThrow(), table.measure());
    long key =
        keys.below(
            base, at(table.regions(), at / width), at(table.industries(), at % width), count);
    return RoundingMethod.rounded(count, base, key);
  }

  private static Optional<String> at(List<String> labels, int place) {
    return place < labels.size() ? Optional.of(labels.get(place)) : Optional.empty();
  }

  private static String names(TableRoundingInput input) {
    return input.policy().name()
        + input.stricter().map(other -> ", or " + other.name() + " where dominated").orElse("");
  }

  private static void addNotes(RoundingMethod method, PublishedTable.Builder result) {
    result.addNotes(
        method.partsAdd()
            ? "parts add to their totals"
            : "parts and totals are rounded by themselves, so parts need not add");
    if (method.zeroMayBeNonZero()) {
      result.addNotes("a zero may stand for a count above zero");
    }
  }

  private static long[] bases(TableRoundingInput input, long[] counts) {
    Map<Integer, Contributors> known = Contributors.byPosition(input.table(), input.contributors());
    long[] bases = new long[counts.length];
    for (int at = 0; at < counts.length; at++) {
      long count = counts[at];
      @Nullable Contributors facts = known.get(at);
      boolean isAllowed =
          input.dominance().map(rule -> facts != null && rule.isKeptBy(count, facts)).orElse(true);
      RoundingPolicy policy = isAllowed ? input.policy() : input.stricter().orElse(input.policy());
      bases[at] = policy.baseOf(count);
    }
    return bases;
  }

  /**
   * The cells of a published table that no count can have given by a policy, so that it was not
   * rounded by it. Totals are left out, since those of an {@link EmploymentTable} are sums.
   *
   * @param published numbers that are said to be rounded
   * @param policy how
   * @return the cells off their step, in order
   */
  public static List<PublishedCell> offStep(EmploymentTable published, RoundingPolicy policy) {
    return PublishedTable.of(published).cells().stream()
        .filter(cell -> cell.region().isPresent() && cell.industry().isPresent())
        .filter(cell -> !policy.isOnStep(cell.value().orElseThrow()))
        .toList();
  }
}
