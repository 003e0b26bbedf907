package org.creativehubs.core.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.testing.Anything;

class DutyProperties {

  @Property(tries = 200)
  void bearersNeededIsTheSmallestNumberThatReachesTheTarget(
      @ForAll("positive") Ratio each, @ForAll("positive") Ratio times, @ForAll Ratio any) {
    Ratio target = any.abs();
    BigInteger needed = duty(each, times, BigInteger.ZERO).bearersNeeded(target);

    assertThat(capacity(each, times, needed)).isGreaterThanOrEqualTo(target);
    if (needed.signum() > 0) {
      assertThat(capacity(each, times, needed.subtract(BigInteger.ONE))).isLessThan(target);
    }
  }

  private static Ratio capacity(Ratio each, Ratio times, BigInteger bearers) {
    return duty(each, times, bearers).capacity().value();
  }

  private static Duty duty(Ratio each, Ratio times, BigInteger bearers) {
    return Duty.builder()
        .each(each)
        .times(times)
        .timesUnit("weeks")
        .bearers(QualifiedNumber.exact(Ratio.of(bearers, BigInteger.ONE)))
        .bearersUnit("tenants")
        .build();
  }

  @Provide
  Arbitrary<Ratio> positive() {
    return Anything.positiveRatios();
  }
}
