package org.creativehubs.finance.socialvalue;

import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.assumption.Assumption;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Provenance;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.appraisal.DiscountSchedule;
import org.immutables.value.Value;

/** One outcome for people, what it is worth and how much of it is due to the investment. */
@HubValue
@Value.Immutable
public abstract class SocialOutcome {

  /** The most years an outcome may last. */
  public static final int MOST_YEARS = 200;

  SocialOutcome() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What it is; not blank. */
  public abstract String name();

  /** How many people or things have it; zero or more. */
  public abstract Ratio quantity();

  /** What one is worth in a year: the financial proxy; zero or more. */
  public abstract Money proxy();

  /** The part that would have happened anyway, in [0, 1]. */
  public abstract Ratio deadweight();

  /** The part that others lose, in [0, 1]. */
  public abstract Ratio displacement();

  /** The part that is due to others, in [0, 1]. */
  public abstract Ratio attributionToOthers();

  /** The part of the impact that is lost with each year after the first, in [0, 1]. */
  public abstract Ratio dropOff();

  /** How many years it lasts; 1 to 200. */
  public abstract int years();

  /** The name, date, source and standing of quantity, proxy and rates. */
  public abstract Provenance provenance();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.notNegative(quantity(), "quantity");
    Check.notNegative(proxy(), "proxy");
    Check.share(deadweight(), "deadweight");
    Check.share(displacement(), "displacement");
    Check.share(attributionToOthers(), "attributionToOthers");
    Check.share(dropOff(), "dropOff");
    Check.between(years(), 1, MOST_YEARS, "years");
  }

  final Term firstYear() {
    return Term.of(quantity())
        .times(Term.of(proxy()))
        .times(without(deadweight()))
        .times(without(displacement()))
        .times(without(attributionToOthers()))
        .named(name() + ", first year unrounded");
  }

  private static Term without(Ratio share) {
    return Term.of(1).minus(Term.share(share));
  }

  /** The impact of all years in money of year 0, the first discounted once; unrounded. */
  final Term presentValue(Term firstYear, DiscountSchedule schedule) {
    List<Ratio> factors = schedule.factors(years());
    List<Term> years = new ArrayList<>();
    Ratio left = Ratio.ONE;
    for (int year = 1; year <= years(); year++) {
      years.add(firstYear.times(left).times(factors.get(year)));
      left = left.times(Ratio.ONE.minus(dropOff()));
    }
    return Term.sum(years).named(name() + ", present value unrounded");
  }

  final AssumptionSet assumptions() {
    String end = ", " + name();
    return AssumptionSet.of(
        provenance(),
        Assumption.of("proxy" + end, Answer.of(proxy())),
        Assumption.share("deadweight" + end, deadweight()),
        Assumption.share("displacement" + end, displacement()),
        Assumption.share("attribution to others" + end, attributionToOthers()),
        Assumption.share("drop-off a year" + end, dropOff()),
        Assumption.of("duration" + end, Answer.quantity(Ratio.of(years()), "years")));
  }

  /** Builds a {@link SocialOutcome}. */
  public static final class Builder extends ImmutableSocialOutcome.Builder {
    Builder() {}
  }
}
