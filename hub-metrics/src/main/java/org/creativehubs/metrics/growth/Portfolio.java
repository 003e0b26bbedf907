package org.creativehubs.metrics.growth;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedCells;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** The industries of regions by growth and specialisation. */
@HubValue
@Value.Immutable
public abstract class Portfolio implements Explained, ExplainedCells, Tabular {

  Portfolio() {}

  /** What is counted, such as {@code jobs}; not blank. */
  public abstract String measure();

  /** Which growth counted. */
  public abstract PortfolioGrowth growth();

  /** At which date specialisation counted. */
  public abstract PortfolioDate specialisedAt();

  /** Growth above this is growing; a finite decimal fraction. */
  public abstract double growthThreshold();

  /** A quotient at or above this is specialised; a finite number of 0 or more. */
  public abstract double quotientThreshold();

  /** Region by region, every industry; at least one. */
  public abstract List<PortfolioPlace> places();

  @Value.Check
  void check() {
    Check.notBlank(measure(), "measure");
    Check.finite(growthThreshold(), "growthThreshold");
    Check.finite(quotientThreshold(), "quotientThreshold");
    Check.notNegative(quotientThreshold(), "quotientThreshold");
    Check.notEmpty(places(), "places");
  }

  /**
   * The industries in a quadrant.
   *
   * @param region a region asked about
   * @param quadrant which quadrant
   * @return the industries in their order
   */
  public final List<String> industries(String region, PortfolioQuadrant quadrant) {
    return places().stream()
        .filter(place -> place.region().equals(region))
        .filter(place -> place.quadrant().equals(Optional.of(quadrant)))
        .map(PortfolioPlace::industry)
        .toList();
  }

  /**
   * Where an industry stands in a region.
   *
   * @param region a region asked about
   * @param industry an industry of the tables
   * @return its place
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another region or industry
   */
  public final PortfolioPlace place(String region, String industry) {
    return places().stream()
        .filter(place -> place.region().equals(region) && place.industry().equals(industry))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValueException(
                    Fault.UNKNOWN_CODE,
                    "industry",
                    "be in this result",
                    industry + " in " + region));
  }

  /**
   * Why an industry stands where it does.
   *
   * @param region a region asked about
   * @param industry an industry of the tables
   * @return the facts and thresholds; the last step is the quadrant
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another region or industry
   */
  @Override
  public final Explanation explain(String region, String industry) {
    return explained(place(region, industry));
  }

  /** Why each industry stands where it does, made as they are asked for. */
  @Override
  public final List<Explanation> explanations() {
    return Lists.transform(places(), this::explained);
  }

  private Explanation explained(PortfolioPlace place) {
    return Explanation.answering(
            "Where does " + place.industry() + " of " + place.region() + " stand?")
        .given(measure() + " at the start", Answer.number(place.first()))
        .given(measure() + " at the end", Answer.number(place.last()))
        .given("location quotient, " + specialisedAt(), number(place.quotient(), place))
        .given("growth, " + growth(), growth(place))
        .step(
            "quadrant",
            "quotient at or above "
                + Show.number(quotientThreshold())
                + ", growth above "
                + Show.percent(growthThreshold()),
            place.answer())
        .build();
  }

  private static Answer number(OptionalDouble number, PortfolioPlace place) {
    return number.isPresent() ? Answer.number(number.getAsDouble()) : Answer.of(reason(place));
  }

  private static Answer growth(PortfolioPlace place) {
    return place.growth().isPresent()
        ? Answer.share(place.growth().getAsDouble())
        : Answer.of(reason(place));
  }

  private static Undefined reason(PortfolioPlace place) {
    return place.undefined().orElseThrow();
  }

  /** A row for each industry of each region. */
  @Override
  public final Table table() {
    Table.Builder table =
        Table.builder()
            .title("Portfolio of " + measure())
            .addColumns("region", "industry", measure(), "quotient", "growth", "quadrant");
    for (PortfolioPlace place : places()) {
      table.addRows(
          ImmutableList.of(
              Answer.text(place.region()),
              Answer.text(place.industry()),
              Answer.number(place.last()),
              number(place.quotient(), place),
              growth(place),
              place.answer()));
    }
    return table.build();
  }

  /** What is counted and the number of places in one line. */
  @Override
  public final String toString() {
    return "portfolio of " + measure() + ", " + places().size() + " industries of regions";
  }

  static final class Builder extends ImmutablePortfolio.Builder {
    Builder() {}
  }
}
