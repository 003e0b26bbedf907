package org.creativehubs.metrics.screening;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.OptionalDouble;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedCells;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** The quadrant of every industry in every region. */
@HubValue
@Value.Immutable
public abstract class Quadrants implements Explained, ExplainedCells, Tabular {

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
    Check.that(
        growthThreshold().plus(Ratio.ONE).signum() > 0,
        "growthThreshold",
        "be > -1",
        growthThreshold());
    Check.notEmpty(cells(), "cells");
    Check.distinct(
        cells(),
        cell -> ImmutableList.of(cell.region(), cell.industry()),
        "cells",
        "region and industry");
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
    return cells().stream()
        .filter(cell -> cell.region().equals(region) && cell.industry().equals(industry))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValueException(
                    Fault.UNKNOWN_CODE,
                    "region and industry",
                    "be of the tables",
                    region + ", " + industry));
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

  /**
   * How a quadrant was found, or why there is none.
   *
   * @param region a region of the tables
   * @param industry an industry of the tables
   * @return quotient and growth with their thresholds and, as the last step, the quadrant
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for others
   */
  @Override
  public final Explanation explain(String region, String industry) {
    return explained(at(region, industry));
  }

  /** How every quadrant was found, made as they are asked for. */
  @Override
  public final List<Explanation> explanations() {
    return Lists.transform(cells(), this::explained);
  }

  private Explanation explained(QuadrantCell cell) {
    return Explanation.answering(
            "In which quadrant is " + cell.industry() + " in " + cell.region() + "?")
        .given("location quotient", answer(cell, cell.quotient()))
        .given("growth of " + growth(), answer(cell, cell.growth()))
        .step("quadrant", comparison(cell), cell.answer(), ClusterQuadrants.SOURCE)
        .build();
  }

  private static Answer answer(QuadrantCell cell, OptionalDouble number) {
    return number.isPresent()
        ? Answer.number(number.getAsDouble())
        : Answer.of(cell.undefined().orElseThrow());
  }

  private String comparison(QuadrantCell cell) {
    if (cell.quadrant().isEmpty()) {
      return thresholds();
    }
    Quadrant quadrant = cell.quadrant().get();
    boolean isConcentrated = quadrant == Quadrant.STAR || quadrant == Quadrant.MATURE;
    boolean isGrowing = quadrant == Quadrant.STAR || quadrant == Quadrant.EMERGING;
    return compared(cell.quotient(), isConcentrated, quotientThreshold())
        + " and "
        + compared(cell.growth(), isGrowing, growthThreshold());
  }

  private static String compared(OptionalDouble value, boolean isReached, Ratio threshold) {
    String sign = isReached ? " >= " : " < ";
    return Show.number(value.orElseThrow()) + sign + Show.number(threshold);
  }

  private String thresholds() {
    return "quotient against "
        + Show.number(quotientThreshold())
        + ", growth against "
        + Show.number(growthThreshold());
  }

  /** A row for each cell. */
  @Override
  public final Table table() {
    Table.Builder table =
        Table.builder()
            .title("Quadrants of " + measure() + ", " + thresholds())
            .addColumns("region", "industry", "quotient", "growth", "quadrant");
    cells()
        .forEach(
            cell ->
                table.addRows(
                    ImmutableList.of(
                        Answer.text(cell.region()),
                        Answer.text(cell.industry()),
                        answer(cell, cell.quotient()),
                        answer(cell, cell.growth()),
                        cell.answer())));
    return table.build();
  }

  /** The number of cells and the thresholds in one line. */
  @Override
  public final String toString() {
    return cells().size() + " quadrants of " + measure() + ", " + thresholds();
  }

  static final class Builder extends ImmutableQuadrants.Builder {
    Builder() {}
  }
}
