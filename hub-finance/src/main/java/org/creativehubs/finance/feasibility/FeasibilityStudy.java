package org.creativehubs.finance.feasibility;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.internal.RateText;
import org.immutables.value.Value;

/** Demand for space by size and by rent, and whether sites can carry themselves by it. */
@HubValue
@Value.Immutable
public abstract class FeasibilityStudy implements ExplainedAnswer, ExplainedTable {

  private static final Undefined NO_CURVE =
      Reason.TOO_FEW.because("fewer than two different answers say what can be paid");
  private static final Undefined NOT_FILLED =
      Reason.NOT_REACHED.because("demand fills it at no rent that was answered");
  private static final Undefined NO_RENT =
      Reason.TOO_FEW.because("the survey states no rent that can be paid");
  private static final Undefined NEVER = Reason.NEVER.because("its rents never cover its cost");
  private static final String WILSON = "Wilson's interval, rounded outward";
  private static final Term NO_RESULT = Term.undefined("result a year", NO_CURVE);
  private static final String SITE = "site";
  private static final String BUSINESSES = "businesses";

  FeasibilityStudy() {}

  static Builder builder() {
    return new Builder();
  }

  /** What the survey is called; not blank. */
  public abstract String title();

  /** The unit of all space. */
  public abstract AreaUnit unit();

  /** How many businesses the survey stands for; zero or more. */
  public abstract Ratio concerned();

  /** The part of those who need a space who would come, as assumed; in (0, 1]. */
  public abstract Ratio shareComing();

  /** Demand by size, whatever the rent; at least one. */
  public abstract List<SizeDemand> sizes();

  /** Demand by rent, the lowest first; none where the answers are no curve. */
  public abstract List<PriceDemand> prices();

  /** Each site at each rent; none where the answers are no curve. */
  public abstract List<SiteAtRent> cases();

  /** What each site comes to; at least one. */
  public abstract List<SiteOutcome> sites();

  /** What cannot be told; none blank. */
  public abstract List<String> unknowns();

  /** How it was found; the last step is about the last site. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.notEmpty(sizes(), "sizes");
    Check.notEmpty(sites(), "sites");
    Check.texts(unknowns(), "unknowns");
  }

  /**
   * What a site comes to.
   *
   * @param name its name
   * @return its outcome
   * @throws org.creativehubs.core.value.InvalidValueException if there is none of that name
   */
  public final SiteOutcome site(String name) {
    return Check.named(sites(), one -> one.site().name(), name, SITE);
  }

  /** The site that brings most a year; absent where demand by rent is not known. */
  public final Optional<SiteOutcome> best() {
    return sites().stream()
        .filter(one -> one.best().isPresent())
        .max(Comparator.comparing(one -> one.best().orElseThrow().result()));
  }

  /**
   * Whether that site is better than every other at any demand within the range: its result at the
   * least demand is at least theirs at the most.
   */
  public final boolean isBestForSure() {
    return best()
        .flatMap(SiteOutcome::best)
        .filter(best -> sites().stream().allMatch(other -> isBeaten(other, best)))
        .isPresent();
  }

  private static boolean isBeaten(SiteOutcome other, SiteAtRent best) {
    return other
        .best()
        .filter(one -> !one.site().equals(best.site()))
        .map(one -> one.resultMost().compareTo(best.resultLeast()) <= 0)
        .orElse(true);
  }

  /** One row for each site. */
  @Override
  public final Sheet<?> sheet() {
    Grid<SiteOutcome> grid = Grid.by(SITE, (SiteOutcome one) -> one.site().name());
    grid.with(Column.count("sites", one -> one.site().sites()));
    grid.with(
        space("space", (SiteOutcome one) -> one.site().wholeSpace().in(unit()).amount())
            .byTerm(
                one ->
                    Term.of(one.site().sites())
                        .times(area("space of each", one.site().space().in(unit()).amount()))));
    grid.with(
        Column.money("cost a year", (SiteOutcome one) -> one.site().annualCost())
            .byTerm(one -> one.site().cost()));
    grid.with(
        rate("rent that covers it when full", one -> Optional.of(one.rentWhenFull()), NO_CURVE)
            .byTerm(this::rentWhenFull));
    Undefined none = prices().isEmpty() ? NO_CURVE : NOT_FILLED;
    grid.with(
        rate("rent that fills it", SiteOutcome::fillingRent, none)
            .after(one -> demands(one, PriceDemand::space)));
    grid.with(
        rate("fills it, least demand", SiteOutcome::fillingRentLeast, none)
            .after(one -> demands(one, PriceDemand::spaceLeast)));
    grid.with(
        rate("fills it, most demand", SiteOutcome::fillingRentMost, none)
            .after(one -> demands(one, PriceDemand::spaceMost)));
    grid.with(rate("rent", SiteOutcome::rent, NO_RENT));
    grid.with(
        Column.answer(
                "to be let at it", ColumnKind.SHARE, (SiteOutcome one) -> occupancy(one).answer())
            .byTerm(this::occupancy));
    grid.with(
        Column.money(
                "result a year", (SiteOutcome one) -> one.best().map(SiteAtRent::result), NO_CURVE)
            .byTerm(one -> one.best().map(best -> result(one, best)).orElse(NO_RESULT)));
    grid.with(
        Column.money("subsidy a year", SiteOutcome::subsidy, NO_CURVE)
            .byTerm(one -> missing(one, SiteAtRent::result)));
    grid.with(
        Column.money("subsidy, least demand", SiteOutcome::subsidyAtLeastDemand, NO_CURVE)
            .byTerm(one -> missing(one, SiteAtRent::resultLeast)));
    grid.with(
        Column.money("subsidy, most demand", SiteOutcome::subsidyAtMostDemand, NO_CURVE)
            .byTerm(one -> missing(one, SiteAtRent::resultMost)));
    return grid.sheet("Sites for " + title(), sites());
  }

  private Term rentWhenFull(SiteOutcome one) {
    SiteOption site = one.site();
    return Term.max(Term.of(0), site.cost().minus(Term.given("other income", site.income())))
        .dividedBy(area("space", site.wholeSpace().in(unit()).amount()))
        .in(RateText.unit(one.rentWhenFull()));
  }

  /** What is asked for there at each rent, and what there is. */
  private List<Step> demands(SiteOutcome one, Function<PriceDemand, Ratio> demand) {
    List<Step> steps = new ArrayList<>();
    Term reach = Term.share(one.site().reach());
    for (PriceDemand price : prices()) {
      steps.add(
          Term.of(demand.apply(price))
              .in(unit().symbol())
              .times(reach)
              .named("asked for there at " + price.rent())
              .step());
    }
    steps.add(area("space", one.site().wholeSpace().in(unit()).amount()).step());
    return steps;
  }

  private static Term result(SiteOutcome one, SiteAtRent best) {
    return Term.given("rents at " + best.rent(), best.rents())
        .plus(Term.given("other income", one.site().income()))
        .minus(one.site().cost());
  }

  private static Term missing(SiteOutcome one, Function<SiteAtRent, Money> result) {
    return one.best()
        .map(result)
        .map(found -> Term.max(Term.of(0), Term.given("result a year", found).negated()))
        .orElse(NO_RESULT);
  }

  /** Sites; each at each rent; demand by rent; demand by size. */
  @Override
  public final List<Sheet<?>> sheets() {
    List<Sheet<?>> sheets = new ArrayList<>(List.of(sheet()));
    if (!prices().isEmpty()) {
      sheets.add(caseSheet());
      sheets.add(priceSheet());
    }
    sheets.add(sizeSheet());
    return List.copyOf(sheets);
  }

  /** One row for each site and rent. */
  public final Sheet<?> caseSheet() {
    Column<SiteAtRent> site = Column.text(SITE, SiteAtRent::site);
    Column<SiteAtRent> rent = Column.text("rent", (SiteAtRent one) -> one.rent().toString());
    Column<SiteAtRent> result =
        Column.money("result", SiteAtRent::result).byTerm(one -> result(site(one.site()), one));
    return Grid.of(site, rent)
        .with(
            space("demand", SiteAtRent::demand)
                .because("space asked for at the rent, by what the site reaches"))
        .with(
            space("let", SiteAtRent::let)
                .byTerm(one -> Term.min(area("demand", one.demand()), area("space", one.space()))))
        .with(Column.money("rents", SiteAtRent::rents).byTerm(this::rents))
        .with(result)
        .with(
            Column.money("at the least demand", SiteAtRent::resultLeast)
                .because("the same at the least demand"))
        .with(
            Column.money("at the most demand", SiteAtRent::resultMost)
                .because("the same at the most demand"))
        .with(
            Column.answer("breaks even in month", ColumnKind.NUMBER, FeasibilityStudy::month)
                .because("the first month of filling whose rents cover its cost"))
        .with(
            Column.money("lost before", SiteAtRent::lossesBefore)
                .because("a twelfth of cost less rents so far, of the months before"))
        .namedBy(site, rent)
        .main(result)
        .sheet("Each site at each rent, a year", cases());
  }

  private static Answer month(SiteAtRent one) {
    return Check.boxed(one.breakEvenMonth())
        .map(month -> Answer.number(Ratio.of(month)))
        .orElseGet(() -> Answer.of(NEVER));
  }

  /** One row for each rent. */
  public final Sheet<?> priceSheet() {
    return Grid.by("rent", (PriceDemand price) -> price.rent().toString())
        .with(Column.share("could pay it", PriceDemand::able).because("answers of it or more"))
        .with(Column.share("at least", PriceDemand::ableLeast).because(WILSON).digits(2))
        .with(Column.share("at most", PriceDemand::ableMost).because(WILSON).digits(2))
        .with(
            quantity(BUSINESSES, PriceDemand::businesses)
                .byTerm(price -> all(SizeDemand::businesses, BUSINESSES).times(able(price))))
        .with(
            space("space", PriceDemand::space)
                .byTerm(price -> all(SizeDemand::space, unit().symbol()).times(able(price))))
        .with(
            space("least space", PriceDemand::spaceLeast)
                .because("the least space of all sizes by the least share"))
        .with(
            space("most space", PriceDemand::spaceMost)
                .because("the most space of all sizes by the largest share"))
        .sheet("Demand by rent", prices());
  }

  /** One row for each size, and all of them. */
  public final Sheet<?> sizeSheet() {
    return Grid.by("size", SizeDemand::size)
        .with(Column.share("share", SizeDemand::share).because("of those asked").summed())
        .with(Column.share("share at least", SizeDemand::shareLeast).because(WILSON).digits(2))
        .with(Column.share("share at most", SizeDemand::shareMost).because(WILSON).digits(2))
        .with(
            quantity(BUSINESSES, SizeDemand::businesses)
                .byTerm(
                    size ->
                        Term.given("businesses the survey stands for", concerned())
                            .times(Term.share(size.share()))
                            .times(Term.share(shareComing()))
                            .in(BUSINESSES))
                .summed())
        .with(
            quantity("businesses at least", SizeDemand::least)
                .because("by the lower end of the interval")
                .summed())
        .with(
            quantity("businesses at most", SizeDemand::most)
                .because("by the upper end of the interval")
                .summed())
        .with(
            space("space", SizeDemand::space)
                .byTerm(
                    size ->
                        Term.given(BUSINESSES, size.businesses())
                            .times(area("middle of the size", size.middle())))
                .summed())
        .with(
            space("least space", SizeDemand::spaceLeast)
                .because("the fewest, each the least of the size")
                .summed())
        .with(
            space("most space", SizeDemand::spaceMost)
                .because("the most, each the largest of the size")
                .summed())
        .totals("all sizes")
        .sheet("Demand by size, whatever the rent", sizes());
  }

  // terms

  private <R> Column<R> space(String heading, Function<R, Ratio> value) {
    return Column.quantity(heading, unit().symbol(), value).digits(0);
  }

  private static <R> Column<R> quantity(String heading, Function<R, Ratio> value) {
    return Column.quantity(heading, BUSINESSES, value).digits(1);
  }

  private static Column<SiteOutcome> rate(
      String heading, Function<SiteOutcome, Optional<RentRate>> rent, Undefined none) {
    return Column.answer(
        heading,
        ColumnKind.QUANTITY,
        one -> rent.apply(one).map(RateText::answer).orElseGet(() -> Answer.of(none)));
  }

  private Term area(String label, Ratio amount) {
    return Term.given(label, amount, unit().symbol());
  }

  private Term all(Function<SizeDemand, Ratio> figure, String of) {
    return Term.given("all sizes", Ratio.sum(sizes().stream().map(figure).toList()), of);
  }

  private static Term able(PriceDemand price) {
    return Term.share(price.able()).named("could pay it");
  }

  private Term rents(SiteAtRent one) {
    String unit = one.rents().currency() + " per " + unit().symbol();
    return Term.given("rent a year", one.yearly(), unit)
        .times(area("let", one.let()))
        .rounded(RoundingMode.HALF_UP)
        .named("rents");
  }

  private Term occupancy(SiteOutcome one) {
    return one.rent()
        .map(rent -> occupancy(one, rent, unit()))
        .orElseGet(() -> Term.undefined("to be let", NO_RENT));
  }

  private static Term occupancy(SiteOutcome one, RentRate rent, AreaUnit unit) {
    SiteOption site = one.site();
    Ratio yearly = rent.per(unit).every(RentPeriod.YEAR).amount();
    Term full =
        Term.given("rent a year", yearly, site.rent().currency() + " per " + unit.symbol())
            .times(Term.given("space", site.wholeSpace().in(unit)))
            .named("rents when full");
    return Term.max(
            Term.of(0),
            Term.given("cost a year", site.annualCost())
                .minus(Term.given("other income", site.income()))
                .dividedBy(full, Reason.NO_MARGIN.because("no rent is asked")))
        .asShare();
  }

  /** The last step about a site: its result, or how much of it must be let. */
  static Term last(SiteOutcome one, AreaUnit unit) {
    String name = one.site().name();
    if (one.best().isPresent()) {
      return result(one, one.best().get()).named(name + ", result a year");
    }
    String label = name + ", to be let at the stated rent";
    return one.rent()
        .map(rent -> occupancy(one, rent, unit).named(label))
        .orElseGet(() -> Term.undefined(label, NO_RENT));
  }

  /** The best site, and whether the survey distinguishes them, in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        title() + ": " + best().map(this::verdict).orElse("demand by rent cannot be told"),
        "unit",
        unit().symbol(),
        "concerned",
        concerned(),
        "coming",
        Show.percent(shareComing()),
        "cannot be told",
        unknowns());
  }

  private String verdict(SiteOutcome one) {
    SiteAtRent best = one.best().orElseThrow();
    Money missing = one.subsidy().orElseThrow();
    String money =
        missing.isZero()
            ? " carries itself at " + best.rent() + " with " + best.result() + " a year over"
            : " needs " + missing + " a year at " + best.rent();
    return one.site().name()
        + money
        + (sites().size() == 1
            ? ""
            : isBestForSure()
                ? ", and is the best at any demand in the range"
                : ", but the range of demand does not distinguish the sites");
  }

  static final class Builder extends ImmutableFeasibilityStudy.Builder {}
}
