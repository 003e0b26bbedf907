package org.creativehubs.metrics.screening;

import com.google.common.collect.Lists;
import java.util.List;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.internal.CellNames;
import org.immutables.value.Value;

/** The quadrant of every industry in every region. */
@HubValue
@Value.Immutable
public abstract class Quadrants implements Explained, ExplainedTable {

  /** Where the method comes from. */
  static final Source SOURCE =
      Source.of(
          "Purdue Center for Regional Development, Regional clusters: bubble chart quadrants");

  private static final CellNames<QuadrantCell> NAMES =
      new CellNames<>(QuadrantCell::region, QuadrantCell::industry);

  Quadrants() {}

  static Builder builder() {
    return new Builder();
  }

  /** What is counted, such as {@code jobs}; not blank. */
  public abstract String measure();

  /** The quotient from which an industry is concentrated; above zero. */
  public abstract Ratio quotientThreshold();

  /** What grows. */
  public abstract QuadrantGrowth growth();

  /** The growth from which an industry grows, as a decimal fraction; above -1. */
  public abstract Ratio growthThreshold();

  /** The quadrants, region by region, each region and industry once; at least one. */
  public abstract List<QuadrantCell> cells();

  @Value.Check
  void check() {
    Check.notBlank(measure(), "measure");
    Check.positive(quotientThreshold(), "quotientThreshold");
    Check.above(growthThreshold(), -1, "growthThreshold");
    NAMES.check(cells(), "cells");
  }

  /**
   * The quadrant of an industry in a region.
   *
   * @param region a region of the tables
   * @param industry an industry of the tables
   * @return the quadrant or why there is none
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for others
   */
  public final QuadrantCell at(String region, String industry) {
    return NAMES.find(cells(), "cells", region, industry);
  }

  /**
   * The regions and industries in a quadrant, in order.
   *
   * @param quadrant the quadrant
   * @return its cells
   */
  public final List<QuadrantCell> in(Quadrant quadrant) {
    return cells().stream()
        .filter(cell -> cell.quadrant().filter(quadrant::equals).isPresent())
        .toList();
  }

  /** How every quadrant was found, made as they are asked for. */
  @Override
  public final List<Explanation> explanations() {
    return Lists.transform(cells(), this::explained);
  }

  private Explanation explained(QuadrantCell cell) {
    return Explanation.answering(
            "In which quadrant is " + cell.industry() + " in " + cell.region() + "?")
        .given("location quotient", cell.quotientOrReason())
        .given("growth of the " + Show.words(growth()), cell.growthOrReason())
        .step("quadrant", comparison(cell), cell.answer(), SOURCE)
        .build();
  }

  private String comparison(QuadrantCell cell) {
    if (cell.quadrant().isEmpty()) {
      return thresholds();
    }
    Quadrant quadrant = cell.quadrant().get();
    boolean isConcentrated = quadrant == Quadrant.STAR || quadrant == Quadrant.MATURE;
    boolean isGrowing = quadrant == Quadrant.STAR || quadrant == Quadrant.EMERGING;
    return cell.quotientOrReason()
        + sign(isConcentrated)
        + Show.number(quotientThreshold())
        + " and "
        + cell.growthOrReason()
        + sign(isGrowing)
        + Show.percent(growthThreshold());
  }

  private static String sign(boolean isReached) {
    return isReached ? " >= " : " < ";
  }

  private String thresholds() {
    return "quotient against "
        + Show.number(quotientThreshold())
        + ", growth against "
        + Show.percent(growthThreshold());
  }

  /** A row for each cell. */
  @Override
  public final Sheet<?> sheet() {
    Column<QuadrantCell> region = Column.text("region", QuadrantCell::region);
    Column<QuadrantCell> industry = Column.text("industry", QuadrantCell::industry);
    Column<QuadrantCell> quadrant =
        Column.answer("quadrant", ColumnKind.TEXT, QuadrantCell::answer).explained(this::explained);
    return Grid.of(
            region,
            industry,
            Column.answer("quotient", ColumnKind.NUMBER, QuadrantCell::quotientOrReason)
                .because("of the later period, against the regions of the table together"),
            Column.answer("growth", ColumnKind.SHARE, QuadrantCell::growthOrReason)
                .because("of the " + Show.words(growth()) + " between the periods"),
            quadrant)
        .namedBy(region, industry)
        .main(quadrant)
        .sheet("Quadrants of " + measure() + ", " + thresholds(), cells());
  }

  /** The number of cells and the thresholds in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        cells().size() + " quadrants of " + measure() + ", " + thresholds(), "growth", growth());
  }

  static final class Builder extends ImmutableQuadrants.Builder {
    Builder() {}
  }
}
