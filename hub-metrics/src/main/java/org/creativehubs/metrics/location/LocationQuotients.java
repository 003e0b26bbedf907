package org.creativehubs.metrics.location;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubForm;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Location quotients by region and industry, with the counts they came from.
 *
 * <p>In JSON they are the table, the reference, the industries and one of {@link #cells()} for each
 * region and industry asked about. Reading computes the cells from the counts; cells that say
 * otherwise are refused, missing ones are no fault. Immutable; beside the table it holds one double
 * for each cell.
 */
@HubForm
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonPropertyOrder({"table", "reference", "industries", "cells"})
public final class LocationQuotients implements Explained, ExplainedTable {

  /** Further apart than this, relative to one another, two products need no exact comparison. */
  private static final double NEAR = 1e-9;

  private final EmploymentTable counts;
  private final ReferenceArea reference;
  private final Asked asked;
  private final ReferenceShares shares;

  /** Region by region; meaningless where the quotient is undefined. */
  private final double[] quotients;

  private LocationQuotients(EmploymentTable counts, ReferenceArea reference, Asked asked) {
    this.counts = counts;
    this.reference = reference;
    this.asked = asked;
    this.shares = new ReferenceShares(reference, counts, asked);
    this.quotients = quotients(new QuotientRows(counts, asked, shares));
  }

  static LocationQuotients of(LocationQuotientInput input) {
    return new LocationQuotients(
        input.table(), input.reference(), new Asked(input.table(), input.industries()));
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static LocationQuotients fromJson(WrittenQuotients written) {
    LocationQuotients computed =
        of(
            LocationQuotientInput.builder()
                .table(written.table())
                .reference(written.reference())
                .addAllIndustries(written.industries())
                .build());
    if (!written.cells().isEmpty()) {
      computed.checkSame(written.cells());
    }
    return computed;
  }

  private static double[] quotients(QuotientRows rows) {
    double[] quotients = new double[rows.regions() * rows.width()];
    for (int region = 0; region < rows.regions(); region++) {
      rows.quotients(region, quotients, region * rows.width());
    }
    return quotients;
  }

  private void checkSame(List<QuotientCell> given) {
    List<QuotientCell> cells = cells();
    Check.that(
        given.size() == cells.size(),
        Fault.INCONSISTENT,
        "cells",
        "be " + cells.size() + ", one for each region and industry",
        given.size());
    for (int i = 0; i < cells.size(); i++) {
      QuotientCell cell = cells.get(i);
      Check.that(
          cell.equals(given.get(i)),
          Fault.INCONSISTENT,
          "cells[" + i + "]",
          "be what the counts give (" + cell + ")",
          given.get(i));
    }
  }

  /** The counts that the quotients are computed from. */
  @JsonProperty("table")
  public EmploymentTable counts() {
    return counts;
  }

  /** What the regions are compared with. */
  @JsonProperty("reference")
  public ReferenceArea reference() {
    return reference;
  }

  /** The industries asked about, in order. */
  @JsonProperty("industries")
  public List<String> industries() {
    return asked.names();
  }

  /** The regions in the order of the table. */
  public List<String> regions() {
    return counts.regions();
  }

  /** Every region and industry asked about, region by region; made as they are asked for. */
  @JsonProperty("cells")
  public List<QuotientCell> cells() {
    return new QuotientCells(this);
  }

  /** What the regions are compared with, in words such as {@code the 3 regions together}. */
  public String referenceName() {
    return shares.name();
  }

  /**
   * The location quotient.
   *
   * @param region a region of the table
   * @param industry an industry asked about
   * @return a finite number of zero or more; empty where it is {@link #undefined}
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another region or industry
   */
  public OptionalDouble quotient(String region, String industry) {
    return quotientAt(counts.regionIndex(region), asked.position(industry));
  }

  /**
   * The quotient as a fraction of the counts as they are, to compare it with a threshold exactly;
   * much slower than {@link #quotient}.
   *
   * @param region a region of the table
   * @param industry an industry asked about
   * @return a fraction of zero or more; empty where the quotient is {@link #undefined}
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another region or industry
   */
  public Optional<Ratio> exactQuotient(String region, String industry) {
    int row = counts.regionIndex(region);
    int position = asked.position(industry);
    return isDefined(row, position)
        ? Optional.of(
            Exactly.of(countAt(row, position))
                .dividedBy(shares.exactRegionTotal(row))
                .times(shares.exactTotal())
                .dividedBy(shares.exactCount(position)))
        : Optional.empty();
  }

  /**
   * Why there is no quotient; the code is a name of {@link Reason}. A count that is not known comes
   * first, then reasons of the region.
   *
   * @param region a region of the table
   * @param industry an industry asked about
   * @return the reason; empty where there is a quotient
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another region or industry
   */
  public Optional<Undefined> undefined(String region, String industry) {
    return undefinedAt(counts.regionIndex(region), asked.position(industry));
  }

  /**
   * The share of an industry in a region, as a decimal fraction.
   *
   * @param region a region of the table
   * @param industry an industry asked about
   * @return the share in [0, 1], of excluded industries the ratio to all others, zero or more;
   *     empty for a region without any count
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another region or industry
   */
  public OptionalDouble share(String region, String industry) {
    return shareAt(counts.regionIndex(region), asked.position(industry));
  }

  /**
   * The share of an industry in the reference, as a decimal fraction.
   *
   * @param industry an industry asked about
   * @return the share in [0, 1], of an excluded industry the ratio to all others; empty where the
   *     totals are not known or are all zero
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another industry
   */
  public OptionalDouble referenceShare(String industry) {
    return shares.share(asked.position(industry));
  }

  /**
   * Whether a region has at least as much of an industry as the reference has, by comparing e_ri e
   * with e_r e_i exactly, so that no rounding tips a quotient of one.
   *
   * @param region a region of the table
   * @param industry an industry asked about
   * @return whether the quotient is 1 or more; false where it is undefined
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another region or industry
   */
  public boolean isConcentrated(String region, String industry) {
    return againstOne(region, industry).filter(sign -> sign >= 0).isPresent();
  }

  /**
   * Whether a region has more of an industry than the reference has, as exactly as {@link
   * #isConcentrated}.
   *
   * @param region a region of the table
   * @param industry an industry asked about
   * @return whether the quotient is above 1; false where it is undefined
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another region or industry
   */
  public boolean isAboveOne(String region, String industry) {
    return againstOne(region, industry).filter(sign -> sign > 0).isPresent();
  }

  /** The sign of the quotient less 1; empty where it is undefined. */
  private Optional<Integer> againstOne(String region, String industry) {
    int row = counts.regionIndex(region);
    int position = asked.position(industry);
    if (undefinedAt(row, position).isPresent()) {
      return Optional.empty();
    }
    double here = countAt(row, position) * shares.total();
    double there = shares.regionTotal(row) * shares.count(position);
    return Optional.of(
        Math.abs(here - there) > NEAR * there
            ? Double.compare(here, there)
            : againstOneExactly(row, position));
  }

  private int againstOneExactly(int row, int position) {
    Ratio here = Exactly.of(countAt(row, position)).times(shares.exactTotal());
    Ratio there = shares.exactRegionTotal(row).times(shares.exactCount(position));
    return here.compareTo(there);
  }

  /**
   * The regions that have a quotient, the highest first. Ties are decided on the counts; tied
   * regions share the better rank, the next one is passed over (1, 2, 2, 4), and they come in the
   * order of the table.
   *
   * @param industry an industry asked about
   * @return the ranking; empty where no region has a quotient
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another industry
   */
  public List<RankedRegion> ranked(String industry) {
    return Ranking.of(this, asked.position(industry));
  }

  /**
   * How a quotient was calculated, or why there is none; or how any cell of the table was.
   *
   * @param row a region of the table, or the name of a row of {@link #table()}
   * @param column an industry asked about, or a heading
   * @return share of the region, share of the reference and, as the last step, the quotient
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another row or column
   */
  @Override
  public Explanation explain(String row, String column) {
    return regions().contains(row) && industries().contains(column)
        ? new QuotientExplanation(this, counts.regionIndex(row), asked.position(column))
            .ofQuotient()
        : ExplainedTable.super.explain(row, column);
  }

  /**
   * How every quotient was calculated, in the order of {@link #cells()}, made as they are asked
   * for.
   */
  @Override
  public List<Explanation> explanations() {
    return Lists.transform(cells(), cell -> explain(cell.region(), cell.industry()));
  }

  /**
   * For one industry the regions by rank, those without a quotient last; for several a row for each
   * region and industry, in the order of {@link #cells()}.
   */
  @Override
  public Sheet<?> sheet() {
    QuotientLayout layout = new QuotientLayout(this);
    return asked.size() == 1 ? layout.ranked() : layout.cells();
  }

  OptionalDouble quotientAt(int region, int industry) {
    return isDefined(region, industry)
        ? OptionalDouble.of(quotients[region * asked.size() + industry])
        : OptionalDouble.empty();
  }

  boolean isDefined(int region, int industry) {
    return !isUnknown(region, industry)
        && shares.regionTotal(region) > 0
        && shares.defines(industry)
        && Double.isFinite(definedAt(region, industry));
  }

  /** Whether the count itself is not known. */
  boolean isUnknown(int region, int industry) {
    return counts.unknown().isUnknownAt(region, asked.column(industry));
  }

  Optional<Undefined> undefinedAt(int region, int industry) {
    return counts
        .unknown()
        .whyCountAt(region, asked.column(industry))
        .or(() -> shares.undefinedRegion(region))
        .or(() -> shares.undefined(industry))
        .or(
            () ->
                isDefined(region, industry)
                    ? Optional.empty()
                    : Optional.of(
                        Reason.OUT_OF_RANGE.because("the quotient is too large for a double")));
  }

  OptionalDouble shareAt(int region, int industry) {
    double total = shares.regionTotal(region);
    return total > 0 && !isUnknown(region, industry)
        ? OptionalDouble.of(countAt(region, industry) / total)
        : OptionalDouble.empty();
  }

  /** Totals and shares of regions and reference. */
  ReferenceShares shares() {
    return shares;
  }

  /** A quotient that is known to be defined. */
  double definedAt(int region, int industry) {
    return quotients[region * asked.size() + industry];
  }

  double countAt(int region, int industry) {
    return counts.countAt(region, asked.column(industry));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LocationQuotients that
        && counts.equals(that.counts)
        && reference.equals(that.reference)
        && industries().equals(that.industries());
  }

  @Override
  public int hashCode() {
    return 31 * (31 * counts.hashCode() + reference.hashCode()) + industries().hashCode();
  }

  /** The number of regions and industries and the reference in one line. */
  @Override
  public String toString() {
    return "location quotients of "
        + (asked.size() == 1 ? asked.name(0) : asked.size() + " industries")
        + " in "
        + (regions().size() == 1 ? regions().get(0) : regions().size() + " regions")
        + " against "
        + referenceName();
  }
}
