package org.creativehubs.metrics.screening;

import com.google.common.primitives.Doubles;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.metrics.index.PartScope;

/**
 * How many stars has an industry in a region, of three? One each for size, specialisation and
 * focus.
 *
 * <pre>
 * size            fewer than p R of the R regions have a higher e_ri
 * specialisation  (e_ri / e_r) / (e_i / e) >= t
 * focus           fewer than f R of the R regions have a higher e_ri / e_r
 * </pre>
 *
 * <p>Here e_ri is the count of industry i in region r, e_r and e_i are the totals of region and
 * industry and e is that of all. Stars are a number from 0 to 3. A count of zero, or below the
 * floor, has no star. Everything is compared exactly, so that regions with equal counts get the
 * same stars. A share of 0.1 is one tenth: of ten regions only the largest, and those equal to it,
 * have the star for size. The binary number nearest to 0.1 lies above a tenth, so a tool that
 * counts with it gives the star to the second largest too. There is no answer, but a reason, for a
 * region without any count ({@link Reason#EMPTY_REGION}) and an industry without any ({@link
 * Reason#EMPTY_INDUSTRY}). Thread-safe.
 *
 * <pre>{@code
 * List<String> places = List.of("North", "South");
 * List<String> industries = List.of("film", "other");
 * EmploymentTable jobs =
 *     EmploymentTable.of("jobs", places, industries, new double[][] {{20, 80}, {10, 190}});
 * ClusterStarsInput input =
 *     ClusterStarsInput.builder()
 *         .table(jobs)
 *         .sizeTopShare(Ratio.parse("0.5"))
 *         .quotientThreshold(Ratio.ONE)
 *         .focusTopShare(Ratio.parse("0.5"))
 *         .build();
 * ClusterStars.answer(input).value("North", "film"); // OptionalDouble[3.0]
 * }</pre>
 */
public final class ClusterStars {

  /** Where the method comes from; the rank rule for a share of regions is stated above. */
  public static final Source SOURCE =
      Source.of("European Cluster Observatory, stars for size, specialisation and focus");

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<ClusterStarsInput, IndexMatrix> ENTRY =
      CatalogEntry.of(
              "cluster-stars", ClusterStars.class, ClusterStarsInput.class, IndexMatrix.class)
          .title("Stars of clusters")
          .question("How many stars has an industry here for size, specialisation and focus?")
          .convention("rank: fewer than p R of R regions stand strictly higher")
          .convention("quotients against the regions of the table together")
          .convention("no star for a count of zero or below the floor")
          .source(SOURCE)
          .answeredBy(ClusterStars::answer);

  private final ClusterStarsInput input;
  private final ExactQuotients quotients;
  private final int regions;
  private final int industries;
  private final double[] larger;
  private final double[] moreFocused;
  private final double[] quotient;

  private ClusterStars(ClusterStarsInput input) {
    input.table().unknown().requireNone("table");
    this.input = input;
    this.quotients = new ExactQuotients(input.table());
    this.regions = input.table().regions().size();
    this.industries = input.table().industries().size();
    this.larger = new double[regions * industries];
    this.moreFocused = new double[regions * industries];
    this.quotient = new double[regions * industries];
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input counts and thresholds
   * @return the stars of every region (row) and industry (column). Explanations show the count, how
   *     many regions have more, the quotient and how many have a larger share
   */
  public static IndexMatrix answer(ClusterStarsInput input) {
    return new ClusterStars(input).matrix();
  }

  private IndexMatrix matrix() {
    EmploymentTable table = input.table();
    IndexMatrix.Builder result =
        IndexMatrix.of("region", table.regions(), "industry", table.industries())
            .index("cluster stars")
            .formula(formula())
            .source(SOURCE)
            .convention("p = " + input.sizeTopShare() + ", f = " + input.focusTopShare())
            .convention("t = " + input.quotientThreshold())
            .convention(floor())
            .convention("[..] is 1 if what stands in it holds, else 0")
            .convention("ties share a rank, so that all or none of them get the star");
    double[] counts = new double[regions * industries];
    for (int region = 0; region < regions; region++) {
      table.copyRegion(region, counts, region * industries);
    }
    for (int industry = 0; industry < industries; industry++) {
      addIndustry(industry, result);
    }
    return result
        .part("e_ri", PartScope.CELL, counts)
        .found("regions with more", PartScope.CELL, Doubles.asList(larger))
        .found("location quotient", PartScope.CELL, Doubles.asList(quotient))
        .found("regions with a larger share", PartScope.CELL, Doubles.asList(moreFocused))
        .build();
  }

  /** Brackets are 1 if what stands in them holds, else 0. */
  private String formula() {
    return (input.floor().orElse(0) > 0
            ? "[e_ri >= " + number(Ratio.of(BigDecimal.valueOf(input.floor().getAsDouble())))
            : "[0 < e_ri")
        + "] x ([regions with more < "
        + number(input.sizeTopShare().times(Ratio.of(regions)))
        + "] + [location quotient >= "
        + number(input.quotientThreshold())
        + "] + [regions with a larger share < "
        + number(input.focusTopShare().times(Ratio.of(regions)))
        + "])";
  }

  private static String number(Ratio number) {
    return number.toString().replace("/", " / ");
  }

  private String floor() {
    return input.floor().isPresent()
        ? "no star below " + Show.number(input.floor().getAsDouble())
        : "no floor under the count";
  }

  private void addIndustry(int industry, IndexMatrix.Builder result) {
    Ratio[] counts = ascending(industry, false);
    Ratio[] shares = ascending(industry, true);
    for (int region = 0; region < regions; region++) {
      if (quotients.undefined(region, industry).isPresent()) {
        result.undefined(region, industry, quotients.undefined(region, industry).orElseThrow());
      } else {
        result.set(region, industry, stars(region, industry, counts, shares));
      }
    }
  }

  /** The counts or shares of the regions that have any. */
  private Ratio[] ascending(int industry, boolean shares) {
    return IntStream.range(0, regions)
        .filter(region -> !quotients.isEmpty(region))
        .mapToObj(
            region ->
                shares ? quotients.share(region, industry) : quotients.count(region, industry))
        .sorted()
        .toArray(Ratio[]::new);
  }

  private int stars(int region, int industry, Ratio[] counts, Ratio[] shares) {
    int cell = region * industries + industry;
    Ratio exact = quotients.quotient(region, industry);
    larger[cell] = above(counts, quotients.count(region, industry));
    moreFocused[cell] = above(shares, quotients.share(region, industry));
    quotient[cell] = exact.toDouble();
    double count = input.table().countAt(region, industry);
    if (count == 0 || count < input.floor().orElse(0)) {
      return 0;
    }
    return star(isTop(larger[cell], input.sizeTopShare()))
        + star(exact.compareTo(input.quotientThreshold()) >= 0)
        + star(isTop(moreFocused[cell], input.focusTopShare()));
  }

  private static int star(boolean given) {
    return given ? 1 : 0;
  }

  private boolean isTop(double above, Ratio share) {
    return Ratio.of((long) above).compareTo(share.times(Ratio.of(regions))) < 0;
  }

  /** How many are higher than one of them. */
  private static int above(Ratio[] ascending, Ratio one) {
    int at = Arrays.binarySearch(ascending, one);
    while (at < ascending.length && ascending[at].equals(one)) {
      at++;
    }
    return ascending.length - at;
  }
}
