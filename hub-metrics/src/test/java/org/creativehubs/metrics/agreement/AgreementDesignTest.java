package org.creativehubs.metrics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Duty;
import org.creativehubs.core.sla.LevelRule;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationKind;
import org.creativehubs.core.sla.ObligationPeriod;
import org.creativehubs.core.sla.PartPeriodRule;
import org.creativehubs.core.sla.Reading;
import org.creativehubs.core.sla.RevisionRule;
import org.junit.jupiter.api.Test;

class AgreementDesignTest {

  private static final Obligation HOURS =
      Obligation.builder()
          .id("hours")
          .promise("3,600 hours of volunteering")
          .comparison(Comparison.AT_LEAST)
          .target(Ratio.of(3600))
          .unit("hours")
          .kind(ObligationKind.VOLUNTEERING_HOURS)
          .every(ObligationPeriod.YEAR)
          .partPeriod(PartPeriodRule.PRO_RATA_DAYS)
          .whenRevised(RevisionRule.SPLIT)
          .verifiedBy("a log of the hours given")
          .build();

  private static final Obligation JOBS =
      Obligation.builder()
          .id("jobs")
          .promise("350 local jobs")
          .comparison(Comparison.AT_LEAST)
          .target(Ratio.of(350))
          .unit("jobs")
          .kind(ObligationKind.JOBS)
          .criterion("local")
          .build();

  @Test
  void seventyOfAHundredTenantsAreNeeded() {
    DesignedObligation hours = design(aim(HOURS).duty(tenants("100")));
    assertThat(hours.reach()).isEqualTo(Reach.REACHABLE);
    assertThat(hours.needed()).isEqualTo(Answer.quantity(70, "tenants"));
    assertThat(hours.expected()).hasToString("5,200 hours");
    assertThat(hours.open()).isEmpty();
    assertThat(hours.explanation().steps().get(4))
        .hasToString(
            "can be kept: 5,200 hours proves at least 3,600 hours: it takes 70 tenants complying in"
                + " full, of 100 = reachable");
  }

  @Test
  void whereFewAreExpectedToComplyTheTargetIsCutToWhatIsSure() {
    AgreementDraft draft =
        AgreementDesign.answer(
            input(aim(HOURS).duty(tenants("over 100"))).compliance(Ratio.of(1, 2)).build());
    DesignedObligation hours = draft.obligation("hours");
    assertThat(hours.reach()).isEqualTo(Reach.NOT_KNOWN);
    assertThat(hours.reachable()).hasToString("2,600 hours");
    assertThat(design(aim(HOURS).duty(tenants("60"))).reach()).isEqualTo(Reach.OUT_OF_REACH);
  }

  @Test
  void whatIsLeftOpenIsNamedAndTheRecordsSayWhatTheyMustState() {
    DesignedObligation open = design(aim(JOBS));
    assertThat(open.reach()).isEqualTo(Reach.NOT_KNOWN);
    assertThat(open.open())
        .containsExactly(
            "how often it is to be kept",
            "what \"local\" means",
            "for which days a reading stands",
            "what proves it",
            "what the hub can do");
    Reading here =
        Reading.builder().name("here").criterion("local").countsWhen("located-here").build();
    Obligation said =
        JOBS.toBuilder()
            .every(ObligationPeriod.ALWAYS)
            .levels(LevelRule.HOLDS_UNTIL_NEXT)
            .verifiedBy("the payroll")
            .build();
    AgreementDraft draft =
        AgreementDesign.answer(
            input(aim(said).reading(here).available(QualifiedNumber.parse("over 450"))).build());
    assertThat(draft.obligation("jobs").open()).isEmpty();
    assertThat(draft.obligation("jobs").reading()).contains("here");
    RecordToKeep record = draft.records().get(0);
    assertThat(record.what()).isEqualTo("the payroll");
    assertThat(record.when()).isEqualTo("on the first day, and whenever it changes");
    assertThat(record.fact()).contains("located-here");
    assertThat(draft.agreement().obligations()).containsExactly(said);
  }

  @Test
  void aDutyHasARecordOfWhatEachDid() {
    AgreementDraft draft = AgreementDesign.answer(input(aim(HOURS).duty(tenants("100"))).build());
    assertThat(draft.records())
        .extracting(RecordToKeep::what)
        .containsExactly("a log of the hours given", "what each of the tenants did");
    assertThat(draft.tables().get(1).toString()).contains("month by month");
  }

  @Test
  void aCeilingIsSureAtTheUpperEnd() {
    Obligation most = HOURS.toBuilder().comparison(Comparison.AT_MOST).build();
    DesignedObligation few =
        design(aim(most).available(QualifiedNumber.parse("between 3000 and 3500")));
    assertThat(few.reach()).isEqualTo(Reach.REACHABLE);
    assertThat(few.reachable()).hasToString("3,500 hours");
    assertThat(
            design(aim(most).available(QualifiedNumber.parse("over 100"))).reachable().isDefined())
        .isFalse();
  }

  @Test
  void whereNothingIsSureNoTargetIsSureToBeKept() {
    DesignedObligation few = design(aim(HOURS).duty(tenants("up to 70")));
    assertThat(few.reachable())
        .hasToString("undefined: of what the hub can do nothing is sure (NOT_KNOWN)");
  }

  @Test
  void aDutyOfFiftyTwoWeeksDoesNotGoIntoAMonth() {
    Obligation monthly = HOURS.toBuilder().every(ObligationPeriod.MONTH).build();
    assertThatThrownBy(() -> aim(monthly).duty(tenants("100")).build())
        .hasMessage(
            "duty.times must be at most 5 weeks, since it is to be kept in every month, but was"
                + " 52");
    Obligation quarterly = HOURS.toBuilder().every(ObligationPeriod.QUARTER).build();
    assertThatThrownBy(() -> aim(quarterly).duty(tenants("100")).build())
        .hasMessageStartingWith("duty.times must be at most 14 weeks");
  }

  @Test
  void whatDoesNotGoTogetherIsRefused() {
    Reading other = Reading.builder().name("x").criterion("new").countsWhen("new").build();
    assertThatThrownBy(() -> aim(JOBS).reading(other).build())
        .hasMessage("reading must be of the word local, but was new");
    assertThatThrownBy(() -> aim(HOURS).reading(other).build())
        .hasMessageStartingWith("reading must be given only if wish has a criterion");
    assertThatThrownBy(
            () -> aim(HOURS).duty(tenants("9")).available(QualifiedNumber.exact(3)).build())
        .hasMessageStartingWith("duty must be given only if available is absent");
    assertThatThrownBy(() -> input(aim(HOURS)).compliance(Ratio.ZERO).build())
        .hasMessage("compliance must be in (0, 1], but was 0");
  }

  private static AgreementAim.Builder aim(Obligation wish) {
    AgreementAim.Builder aim = AgreementAim.builder();
    aim.wish(wish);
    return aim;
  }

  private static Duty tenants(String bearers) {
    return Duty.builder()
        .each(Ratio.ONE)
        .times(Ratio.of(52))
        .timesUnit("weeks")
        .bearers(QualifiedNumber.parse(bearers))
        .bearersUnit("tenants")
        .build();
  }

  private static AgreementDesignInput.Builder input(AgreementAim.Builder aim) {
    AgreementDesignInput.Builder input = AgreementDesignInput.builder();
    input.id("a").name("A").provider("P").client("C").addAims(aim.build());
    return input;
  }

  private static DesignedObligation design(AgreementAim.Builder aim) {
    AgreementAim built = aim.build();
    return AgreementDesign.answer(input(built.toBuilder()).build()).obligation(built.wish().id());
  }
}
