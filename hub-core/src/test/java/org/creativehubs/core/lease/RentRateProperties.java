package org.creativehubs.core.lease;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.Currency;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.testing.Anything;
import org.creativehubs.testing.JacksonLines;

class RentRateProperties {

  @Provide
  Arbitrary<RentRate> pounds() {
    return Anything.rentRates(Currency.getInstance("GBP"));
  }

  @Property(tries = 200)
  void convertingThereAndBackChangesNothing(
      @ForAll RentRate rate, @ForAll AreaUnit unit, @ForAll RentPeriod period) {
    RentRate converted = rate.per(unit).every(period);
    assertThat(converted).isEqualByComparingTo(rate);
    assertThat(converted.every(rate.every()).per(rate.per())).isEqualTo(rate);
  }

  @Property(tries = 200)
  void theUnitOfTheRateDoesNotMatterToTheRentOfASpace(
      @ForAll RentRate rate, @ForAll AreaUnit unit, @ForAll Area area) {
    Money rent = rate.forArea(area, RoundingMode.HALF_EVEN);
    assertThat(rate.per(unit).forArea(area, RoundingMode.HALF_EVEN)).isEqualTo(rent);
  }

  @Property(tries = 300)
  void aDearerRateNeverGivesALowerRentForAYear(
      @ForAll("pounds") RentRate one, @ForAll("pounds") RentRate other, @ForAll Area area) {
    RentRate cheap = one.compareTo(other) <= 0 ? one : other;
    RentRate dear = one.compareTo(other) <= 0 ? other : one;
    assertThat(cheap.every(RentPeriod.YEAR).forArea(area, RoundingMode.HALF_UP))
        .isLessThanOrEqualTo(dear.every(RentPeriod.YEAR).forArea(area, RoundingMode.HALF_UP));
  }

  @Property(tries = 200)
  void scalingARateScalesItsRatio(@ForAll RentRate rate, @ForAll Ratio factor) {
    RentRate scaled = rate.times(factor.abs());
    assertThat(scaled.ratioTo(rate).orElse(factor.abs())).isEqualTo(factor.abs());
  }

  @Property(tries = 200)
  void jsonComesBackTheSame(@ForAll RentRate rate) {
    assertThat(JacksonLines.roundTrip(rate)).isEqualTo(rate);
  }
}
