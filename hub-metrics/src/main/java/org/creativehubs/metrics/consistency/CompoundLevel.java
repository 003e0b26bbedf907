package org.creativehubs.metrics.consistency;

import com.google.common.collect.Range;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/**
 * The level that a rate a year leads to from an earlier one: earlier (1 + rate)^years, exactly, as
 * a range where either is one. Levels are not below zero, and no rate is below -100 %.
 */
final class CompoundLevel {

  private static final long MOST_YEARS = 200;

  private CompoundLevel() {}

  /** Refuses a claim whose levels are not whole years apart. */
  static void check(Claim claim) {
    PartialDate later = date(claim, 0);
    PartialDate earlier = date(claim, 1);
    long years = years(claim);
    boolean isWhole =
        later.precision() == earlier.precision()
            && earlier.earliest().plusYears(years).equals(later.earliest());
    Check.that(
        isWhole && years > 0 && years <= MOST_YEARS,
        Fault.INCONSISTENT,
        "parts[0].asOf",
        "be from 1 to " + MOST_YEARS + " whole years after " + earlier + " of parts[1]",
        later);
  }

  private static PartialDate date(Claim claim, int part) {
    Optional<PartialDate> date = claim.parts().get(part).asOf();
    Check.givenIf(date, "parts[" + part + "].asOf", true, "relation is COMPOUND_GROWTH");
    return date.orElseThrow();
  }

  private static long years(Claim claim) {
    return ChronoUnit.YEARS.between(date(claim, 1).earliest(), date(claim, 0).earliest());
  }

  /** In the unit of the later level. */
  static FindingFigure of(Claim claim) {
    Figure later = claim.parts().get(0);
    Figure earlier = claim.parts().get(1);
    Figure rate = claim.figure();
    QualifiedNumber level = UnitWords.Units.in(later.unit(), earlier.value(), earlier.unit());
    QualifiedNumber share = UnitWords.Units.in(FindingFigure.SHARE, rate.value(), rate.unit());
    QualifiedNumber grown = grown(level, share.plus(QualifiedNumber.exact(1)), years(claim));
    String unit = UnitWords.Units.told(later.unit());
    return FindingFigure.of("level at the rate", grown, unit, Optional.empty());
  }

  private static QualifiedNumber grown(QualifiedNumber level, QualifiedNumber factor, long years) {
    if (factor.isExact() && factor.value().signum() >= 0) {
      return level.times(power(factor.value(), years));
    }
    Ratio about = level.value().times(power(notBelowZero(factor.value()), years));
    Optional<Ratio> least = product(lower(level.range()), lower(factor.range()), years);
    Optional<Ratio> most = product(upper(level.range()), upper(factor.range()), years);
    return RangeQuotient.bounded(least.or(() -> Optional.of(Ratio.ZERO)), most, about);
  }

  private static Optional<Ratio> product(
      Optional<Ratio> level, Optional<Ratio> factor, long years) {
    return level.flatMap(from -> factor.map(each -> from.times(power(notBelowZero(each), years))));
  }

  private static Ratio notBelowZero(Ratio factor) {
    return factor.signum() < 0 ? Ratio.ZERO : factor;
  }

  private static Ratio power(Ratio factor, long years) {
    Ratio power = Ratio.ONE;
    for (long year = 0; year < years; year++) {
      power = power.times(factor);
    }
    return power;
  }

  private static Optional<Ratio> lower(Range<Ratio> range) {
    return range.hasLowerBound() ? Optional.of(range.lowerEndpoint()) : Optional.empty();
  }

  private static Optional<Ratio> upper(Range<Ratio> range) {
    return range.hasUpperBound() ? Optional.of(range.upperEndpoint()) : Optional.empty();
  }
}
