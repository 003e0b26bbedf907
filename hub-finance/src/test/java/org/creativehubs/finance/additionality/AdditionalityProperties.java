package org.creativehubs.finance.additionality;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.appraisal.Samples;

class AdditionalityProperties {

  @Property(tries = 200)
  void moreDeadweightNeverRaisesNetImpact(
      @ForAll("counts") Ratio gross,
      @ForAll("shares") Ratio one,
      @ForAll("shares") Ratio other,
      @ForAll("factors") ImpactFactors factors) {
    Ratio less = one.compareTo(other) <= 0 ? one : other;
    Ratio more = one.compareTo(other) <= 0 ? other : one;
    assertThat(net(gross, more, factors)).isLessThanOrEqualTo(net(gross, less, factors));
  }

  @Property(tries = 200)
  void moreLeakageNeverRaisesNetImpact(
      @ForAll("counts") Ratio gross,
      @ForAll("shares") Ratio one,
      @ForAll("shares") Ratio other,
      @ForAll("shares") Ratio rest) {
    Ratio less = one.compareTo(other) <= 0 ? one : other;
    Ratio more = one.compareTo(other) <= 0 ? other : one;
    assertThat(net(gross, rest, Samples.factors(more, rest, rest, Ratio.of(2))))
        .isLessThanOrEqualTo(net(gross, rest, Samples.factors(less, rest, rest, Ratio.of(2))));
  }

  @Property(tries = 200)
  void withAllRatesZeroNetEqualsGross(@ForAll("counts") Ratio gross) {
    ImpactFactors none = Samples.factors("0", "0", "0", "1");
    assertThat(net(gross, Ratio.ZERO, none)).isEqualTo(gross);
  }

  @Property(tries = 200)
  void deductingAReferenceCaseWithTheSameFactorsIsDeadweight(
      @ForAll("counts") Ratio gross,
      @ForAll("shares") Ratio deadweight,
      @ForAll("factors") ImpactFactors factors) {
    ImpactComparison compared =
        compare(ImpactCase.of(gross, factors), ImpactCase.of(gross.times(deadweight), factors));
    assertThat(compared.additional()).isEqualTo(net(gross, deadweight, factors));
  }

  @Property(tries = 200)
  void aCaseAgainstItselfAddsNothing(
      @ForAll("counts") Ratio gross, @ForAll("factors") ImpactFactors factors) {
    ImpactCase one = ImpactCase.of(gross, factors);
    assertThat(compare(one, one).additional()).isEqualTo(Ratio.ZERO);
  }

  @Property(tries = 200)
  void netImpactIsNeverMoreThanGrossTimesTheMultiplier(
      @ForAll("counts") Ratio gross,
      @ForAll("shares") Ratio deadweight,
      @ForAll("factors") ImpactFactors factors) {
    Ratio net = net(gross, deadweight, factors);
    assertThat(net).isLessThanOrEqualTo(gross.times(factors.multiplier()));
    assertThat(net.signum()).isNotNegative();
  }

  @Provide
  Arbitrary<Ratio> counts() {
    return Samples.counts();
  }

  @Provide
  Arbitrary<Ratio> shares() {
    return Samples.shares();
  }

  @Provide
  Arbitrary<ImpactFactors> factors() {
    return Samples.impactFactors();
  }

  private static Ratio net(Ratio gross, Ratio deadweight, ImpactFactors factors) {
    return NetAdditionality.answer(
            NetAdditionalityInput.builder()
                .unit("jobs")
                .gross(gross)
                .deadweight(deadweight)
                .factors(factors)
                .build())
        .net();
  }

  private static ImpactComparison compare(ImpactCase with, ImpactCase without) {
    return AdditionalImpact.answer(
        AdditionalImpactInput.builder().unit("jobs").intervention(with).reference(without).build());
  }
}
