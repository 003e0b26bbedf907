package org.creativehubs.metrics.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Accrual;
import org.creativehubs.core.sla.Duty;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationKind;
import org.creativehubs.core.sla.ObligationPeriod;
import org.junit.jupiter.api.Test;

/** What a design says of a promise: what it leaves open, what is recorded, and why. */
class AgreementWordsTest {

  private static Obligation.Builder wish(int target) {
    return Obligation.builder()
        .id("it")
        .promise("hours of help")
        .comparison(Comparison.AT_LEAST)
        .target(Ratio.of(target))
        .unit("hours");
  }

  private static Duty.Builder tenants() {
    return Duty.builder()
        .each(Ratio.ONE)
        .times(Ratio.of(52))
        .timesUnit("weeks")
        .bearers(QualifiedNumber.exact(10))
        .bearersUnit("tenants");
  }

  private static AgreementDesignInput.Builder input(AgreementAim.Builder aim) {
    AgreementDesignInput.Builder input = AgreementDesignInput.builder();
    input.id("a").name("A").provider("P").client("C").addAims(aim.build());
    return input;
  }

  private static AgreementAim.Builder aim(Obligation.Builder wish) {
    AgreementAim.Builder aim = AgreementAim.builder();
    aim.wish(wish.build());
    return aim;
  }

  private static DesignedObligation design(AgreementAim.Builder aim) {
    return AgreementDesign.answer(input(aim).build()).obligation("it");
  }

  private static List<String> open(Obligation.Builder wish) {
    return design(aim(wish.verifiedBy("a log")).available(QualifiedNumber.exact(1))).open();
  }

  @Test
  void whatAddsUpMustSayItsTargetForPartsOfPeriodsAndRevisions() {
    assertThat(open(wish(9).accrual(Accrual.ADDS_UP).every(ObligationPeriod.YEAR)))
        .containsExactly(
            "which target holds for a part of a period",
            "which target holds for a period in which it is revised");
    assertThat(open(wish(9).accrual(Accrual.ADDS_UP).every(ObligationPeriod.ONCE)))
        .containsExactly("which target holds for a period in which it is revised");
  }

  @Test
  void aShareHasOneTargetForEachPartOfAPeriod() {
    Obligation.Builder share = wish(1).basis("tenants");
    assertThat(open(share.accrual(Accrual.ADDS_UP).every(ObligationPeriod.YEAR)))
        .containsExactly("which target holds for a period in which it is revised");
  }

  @Test
  void whetherNumbersAddUpIsOpenOnlyWhereNothingTellsIt() {
    assertThat(open(wish(9).every(ObligationPeriod.YEAR)))
        .containsExactly("whether numbers add up or stand for each day");
    assertThat(open(wish(9).every(ObligationPeriod.ALWAYS)))
        .containsExactly("for which days a reading stands");
  }

  @Test
  void whatIsDoneOnceIsRecordedOnThatDay() {
    AgreementDraft draft =
        AgreementDesign.answer(input(aim(wish(9).every(ObligationPeriod.ONCE))).build());
    assertThat(draft.records().get(0).when()).isEqualTo("on the day on which it is done");
    assertThat(draft.explanations()).containsExactly(draft.obligation("it").explanation());
  }

  @Test
  void whatProvesAPromiseFollowsFromItsUnitOrItsBasis() {
    assertThat(design(aim(wish(9))).obligation().verifiedBy())
        .contains("records of the hours that count");
    assertThat(design(aim(wish(1).basis("tenants"))).obligation().verifiedBy())
        .contains("records of the tenants and of the part that counts");
  }

  /** 10 tenants x 52 hours x 50 %. */
  @Test
  void theShareThatCompliesIsWrittenIntoWhatIsExpected() {
    AgreementDesignInput.Builder half =
        input(aim(wish(100)).duty(tenants().build())).compliance(Ratio.of(1, 2));
    List<Step> steps = AgreementDesign.answer(half.build()).obligation("it").explanation().steps();
    assertThat(steps.get(3)).hasToString("expected: 10 tenants x 50 % x 52 hours = 260 hours");
    List<Step> full = design(aim(wish(100)).duty(tenants().build())).explanation().steps();
    assertThat(full.get(3)).hasToString("expected: 10 tenants x 52 hours = 520 hours");
  }

  @Test
  void whatTheHubCanDoIsGivenAmongTheSteps() {
    assertThat(design(aim(wish(9)).available(QualifiedNumber.exact(12))).explanation().steps())
        .extracting(Step::toString)
        .containsExactly(
            "target, at least: 9 hours",
            "what the hub can do: 12 hours",
            "can be kept: 12 hours proves at least 9 hours = reachable");
  }

  @Test
  void nobodyIsNeededForZeroAndNobodyIsToldOfALoss() {
    assertThat(design(aim(wish(0)).duty(tenants().build())).needed()).hasToString("0 tenants");
    DesignedObligation loss =
        design(aim(wish(-5).kind(ObligationKind.NET_CHANGE)).duty(tenants().build()));
    assertThat(loss.needed().isDefined()).isFalse();
    assertThat(loss.explanation().steps().get(3))
        .hasToString("can be kept: 520 hours proves at least -5 hours = reachable");
  }
}
