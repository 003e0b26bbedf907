package org.creativehubs.metrics.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Duty;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidenceKind;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationState;
import org.creativehubs.metrics.sla.SlaChecker;

class AgreementDesignProperties {

  @Property(tries = 200)
  void theNeededReachTheTargetAndOneFewerDoesNot(
      @ForAll @IntRange(min = 1, max = 5000) int target,
      @ForAll @IntRange(min = 1, max = 60) int times) {
    Duty duty = duty(times, 100);
    DesignedObligation designed = design(wish(Comparison.AT_LEAST, target), duty);
    double needed = designed.needed().number().orElseThrow();
    assertThat(needed * times).isGreaterThanOrEqualTo(target);
    assertThat((needed - 1) * times).isLessThan(target);
  }

  @Property(tries = 200)
  void moreWhoHaveTheDutyNeverWorsenIt(
      @ForAll @IntRange(max = 5000) int target,
      @ForAll @IntRange(max = 100) int bearers,
      @ForAll @IntRange(min = 1, max = 50) int more) {
    Obligation wish = wish(Comparison.AT_LEAST, target);
    Reach few = design(wish, duty(52, bearers)).reach();
    Reach many = design(wish, duty(52, bearers + more)).reach();
    assertThat(few == Reach.REACHABLE && many != Reach.REACHABLE).isFalse();
  }

  @Property(tries = 300)
  void whatIsReachableWouldBeMetByTheSameNumberAsEvidence(
      @ForAll Comparison comparison,
      @ForAll Qualifier qualifier,
      @ForAll @IntRange(min = 1, max = 20) int number,
      @ForAll @IntRange(max = 20) int target) {
    QualifiedNumber can =
        qualifier == Qualifier.BETWEEN
            ? QualifiedNumber.between(Ratio.of(number), Ratio.of(number + 2L))
            : QualifiedNumber.of(qualifier, number);
    Obligation wish = wish(comparison, target);
    Reach reach =
        answer(AgreementAim.builder().wish(wish).available(can).build()).obligation("it").reach();
    ObligationState state =
        SlaChecker.under()
            .check(
                answer(AgreementAim.builder().wish(wish).build()).agreement(),
                List.of(
                    Evidence.builder()
                        .obligation("it")
                        .kind(EvidenceKind.MEASURED)
                        .value(can)
                        .statement("done")
                        .source(Source.of("A log"))
                        .build()))
            .check("it")
            .state();
    assertThat(reach == Reach.REACHABLE).isEqualTo(state == ObligationState.MET);
    assertThat(reach == Reach.OUT_OF_REACH).isEqualTo(state == ObligationState.NOT_MET);
  }

  private static Obligation wish(Comparison comparison, int target) {
    return Obligation.builder()
        .id("it")
        .promise("it")
        .comparison(comparison)
        .target(Ratio.of(target))
        .unit("pieces")
        .build();
  }

  private static Duty duty(int times, int bearers) {
    return Duty.builder()
        .each(Ratio.ONE)
        .times(Ratio.of(times))
        .timesUnit("weeks")
        .bearers(QualifiedNumber.exact(bearers))
        .bearersUnit("tenants")
        .build();
  }

  private static DesignedObligation design(Obligation wish, Duty duty) {
    return answer(AgreementAim.builder().wish(wish).duty(duty).build()).obligation("it");
  }

  private static AgreementDraft answer(AgreementAim aim) {
    AgreementDesignInput.Builder input = AgreementDesignInput.builder();
    return AgreementDesign.answer(
        input.id("a").name("A").provider("P").client("C").addAims(aim).build());
  }
}
