package org.creativehubs.metrics.growth;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.internal.CellNames;
import org.creativehubs.metrics.screening.Quadrant;
import org.immutables.value.Value;

/** The industries of regions by growth and specialisation. */
@HubValue
@Value.Immutable
public abstract class Portfolio implements Explained, ExplainedTable {

  private static final CellNames<PortfolioPlace> NAMES =
      new CellNames<>(PortfolioPlace::region, PortfolioPlace::industry);

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
    Check.notNegative(quotientThreshold(), "quotientThreshold");
    NAMES.check(places(), "places");
  }

  /**
   * The industries in a quadrant.
   *
   * @param region a region asked about
   * @param quadrant which quadrant
   * @return the industries in their order
   */
  public final List<String> industries(String region, Quadrant quadrant) {
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
    return NAMES.find(places(), "places", region, industry);
  }

  /** Why each industry stands where it does, made as they are asked for. */
  @Override
  public final List<Explanation> explanations() {
    return Lists.transform(places(), this::explained);
  }

  private Explanation explained(PortfolioPlace place) {
    Explanation.Builder steps =
        Explanation.answering(
                "Where does " + place.industry() + " of " + place.region() + " stand?")
            .given(measure() + " at the start", Answer.number(place.first()))
            .given(measure() + " at the end", Answer.number(place.last()))
            .given("location quotient, at the " + Show.words(specialisedAt()), quotientOf(place));
    steps.addSteps(
        Step.builder()
            .label("growth, " + Show.words(growth()))
            .expression(growthWritten(place))
            .value(growthOf(place))
            .build());
    return steps.step("quadrant", comparison(place), place.answer()).build();
  }

  private Optional<String> growthWritten(PortfolioPlace place) {
    return growth() == PortfolioGrowth.RATE && place.growth().isPresent()
        ? Term.of(place.last()).dividedBy(Term.of(place.first())).minus(Term.of(1)).expression()
        : Optional.empty();
  }

  private String comparison(PortfolioPlace place) {
    if (place.quadrant().isEmpty()) {
      return "quotient at or above "
          + Show.number(quotientThreshold())
          + ", growth above "
          + Show.percent(growthThreshold());
    }
    Quadrant quadrant = place.quadrant().get();
    boolean isSpecialised = quadrant == Quadrant.STAR || quadrant == Quadrant.MATURE;
    boolean isGrowing = quadrant == Quadrant.STAR || quadrant == Quadrant.EMERGING;
    return quotientOf(place)
        + (isSpecialised ? " >= " : " < ")
        + Show.number(quotientThreshold())
        + " and "
        + growthOf(place)
        + (isGrowing ? " > " : " <= ")
        + Show.percent(growthThreshold());
  }

  private static Answer quotientOf(PortfolioPlace place) {
    return place.quotient().isPresent()
        ? Answer.number(place.quotient().getAsDouble())
        : reason(place);
  }

  private static Answer growthOf(PortfolioPlace place) {
    return place.growth().isPresent() ? Answer.share(place.growth().getAsDouble()) : reason(place);
  }

  private static Answer reason(PortfolioPlace place) {
    return Answer.of(place.undefined().orElseThrow());
  }

  /** A row for each industry of each region. */
  @Override
  public final Sheet<?> sheet() {
    Column<PortfolioPlace> region = Column.text("region", PortfolioPlace::region);
    Column<PortfolioPlace> industry = Column.text("industry", PortfolioPlace::industry);
    Column<PortfolioPlace> quadrant =
        Column.answer("quadrant", ColumnKind.TEXT, PortfolioPlace::answer)
            .explained(this::explained);
    return Grid.of(
            region,
            industry,
            Column.<PortfolioPlace>decimal(measure(), PortfolioPlace::last).because("at the end"),
            Column.answer("quotient", ColumnKind.NUMBER, Portfolio::quotientOf)
                .because(
                    "at the "
                        + Show.words(specialisedAt())
                        + ", against the regions of the table together"),
            Column.answer("growth", ColumnKind.SHARE, Portfolio::growthOf)
                .found(
                    place -> growthWritten(place).orElse("beyond that of the industry elsewhere")),
            quadrant)
        .namedBy(region, industry)
        .main(quadrant)
        .sheet("Portfolio of " + measure(), places());
  }

  /** What is counted and the number of places in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        "portfolio of " + measure() + ", " + places().size() + " industries of regions",
        "growth",
        growth(),
        "specialised at",
        specialisedAt(),
        "quotient threshold",
        quotientThreshold());
  }

  static final class Builder extends ImmutablePortfolio.Builder {
    Builder() {}
  }
}
