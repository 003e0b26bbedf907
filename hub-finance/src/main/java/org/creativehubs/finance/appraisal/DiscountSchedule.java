package org.creativehubs.finance.appraisal;

import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.assumption.Assumption;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Provenance;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/**
 * Discount rates by year. The factor of year 0 is 1, that of year t is the product over k = 1 to t
 * of 1 / (1 + rate of year k): the rate of the last year is not applied to all years. Factors are
 * exact.
 */
@HubValue
@Value.Immutable
public abstract class DiscountSchedule {

  /** The last year that can be discounted. */
  public static final int LAST_YEAR = 1000;

  DiscountSchedule() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * One rate for all years.
   *
   * @param rate the rate a year as a decimal fraction; above -1
   * @param provenance who chose it, when and where it is written
   * @return the schedule
   */
  public static DiscountSchedule flat(Ratio rate, Provenance provenance) {
    return builder().provenance(provenance).addBands(DiscountBand.from(0, rate)).build();
  }

  /** Its name, date, source and standing. */
  public abstract Provenance provenance();

  /** The bands from year 0 on, without gap or overlap; the last is open. */
  public abstract List<DiscountBand> bands();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(bands(), "bands");
    int next = 0;
    for (int i = 0; i < bands().size(); i++) {
      DiscountBand band = bands().get(i);
      require(band.fromYear() == next, "bands[" + i + "].fromYear", "be " + next, band);
      boolean last = i == bands().size() - 1;
      String rule = last ? "be absent, since years go on" : "be given, since another band follows";
      require(band.toYear().isEmpty() == last, "bands[" + i + "].toYear", rule, band);
      next = band.toYear().orElse(0) + 1;
    }
  }

  private static void require(boolean holds, String field, String rule, DiscountBand band) {
    Check.that(holds, Fault.INCONSISTENT, field, rule, band.years());
  }

  /**
   * The rate of one year.
   *
   * @param year 0 to {@link #LAST_YEAR}
   * @return the rate as a decimal fraction
   * @throws InvalidValueException if the year is outside that range
   */
  public final Ratio rate(int year) {
    checkYear(year);
    return bands().stream().filter(band -> band.holds(year)).findFirst().orElseThrow().rate();
  }

  /**
   * The factor of one year.
   *
   * @param year 0 to {@link #LAST_YEAR}
   * @return the exact factor, above zero
   * @throws InvalidValueException if the year is outside that range
   */
  public final Ratio factor(int year) {
    return factors(year).get(year);
  }

  /**
   * The factors from year 0 on.
   *
   * @param lastYear 0 to {@link #LAST_YEAR}
   * @return the exact factors of the years 0 to {@code lastYear}
   * @throws InvalidValueException if the year is outside that range
   */
  public final List<Ratio> factors(int lastYear) {
    checkYear(lastYear);
    List<Ratio> factors = new ArrayList<>();
    Ratio factor = Ratio.ONE;
    factors.add(factor);
    for (int year = 1; year <= lastYear; year++) {
      factor = factor.dividedBy(Ratio.ONE.plus(rate(year)));
      factors.add(factor);
    }
    return factors;
  }

  /**
   * The exact sum of flow times factor.
   *
   * @param flows the flows of the years 0, 1, 2 and so on; at most {@link #LAST_YEAR} + 1
   * @return their present value; zero if there is no flow
   * @throws InvalidValueException if there are more flows
   */
  public final Ratio presentValue(List<Ratio> flows) {
    Ratio sum = Ratio.ZERO;
    checkYear(flows.size() - 1, 0);
    for (int year = flows.size() - 1; year >= 0; year--) { // from the end, as nested products
      sum = flows.get(year).plus(sum);
      sum = year == 0 ? sum : sum.dividedBy(Ratio.ONE.plus(rate(year)));
    }
    return sum;
  }

  /** The bands as assumptions. */
  public final AssumptionSet assumptions() {
    return AssumptionSet.of(
        provenance(),
        bands().stream()
            .map(band -> Assumption.share("discount rate, years " + band.years(), band.rate()))
            .toList());
  }

  private static void checkYear(int year) {
    checkYear(year, year);
  }

  private static void checkYear(int last, int first) {
    Check.that(
        first >= 0 && last <= LAST_YEAR,
        "year",
        "be in [0, " + LAST_YEAR + "]",
        Math.max(last, first));
  }

  /** All bands and where they come from, in one line. */
  @Override
  public final String toString() {
    return assumptions().toString();
  }

  /** Builds a {@link DiscountSchedule}. */
  public static final class Builder extends ImmutableDiscountSchedule.Builder {
    Builder() {}
  }
}
