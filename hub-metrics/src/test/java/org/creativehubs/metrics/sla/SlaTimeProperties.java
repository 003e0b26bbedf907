package org.creativehubs.metrics.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationKind;
import org.creativehubs.core.sla.ObligationPeriod;
import org.creativehubs.core.sla.ObligationState;
import org.creativehubs.core.sla.Revision;
import org.creativehubs.core.sla.RevisionRule;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;

class SlaTimeProperties {

  private static final List<String> WORDS = List.of("", "over ", "at least ");

  @Property(tries = 300)
  void moreInAnyMonthNeverWorsensAnAtLeastVerdict(
      @ForAll("months") List<Integer> months,
      @ForAll @IntRange(max = 11) int raised,
      @ForAll @IntRange(min = 1, max = 20) int by,
      @ForAll @IntRange(max = 2) int word,
      @ForAll("obligations") Obligation obligation,
      @ForAll @IntRange(min = 1, max = 12) int monthsOver) {
    String asAt = Monthly.month(monthsOver - 1).lastDay().toString();
    List<Integer> more = new ArrayList<>(months);
    more.set(raised % months.size(), more.get(raised % months.size()) + by);
    ObligationState low = Monthly.check(obligation, evidence(months, word), asAt).state();
    ObligationState high = Monthly.check(obligation, evidence(more, word), asAt).state();
    assertThat(WorstFirst.of(high)).isGreaterThanOrEqualTo(WorstFirst.of(low));
  }

  @Property(tries = 200)
  void lowerBoundsNeverDisproveAnAtLeastTarget(
      @ForAll("months") List<Integer> months, @ForAll("obligations") Obligation obligation) {
    assertThat(Monthly.check(obligation, evidence(months, 1)).state().isBreach()).isFalse();
  }

  @Property(tries = 200)
  void aMonthWithoutEvidenceNeverDisprovesAnAtLeastCountNorProvesAnAtMostOne(
      @ForAll @Size(min = 1, max = 11) List<@IntRange(max = 25) Integer> months,
      @ForAll @IntRange(max = 120) int target) {
    Obligation floor = Monthly.hours(Integer.toString(target), ObligationPeriod.YEAR);
    Obligation ceiling =
        Monthly.promise(
                ObligationKind.FREE_USE_DAYS,
                Comparison.AT_MOST,
                Integer.toString(target),
                ObligationPeriod.YEAR)
            .build();
    int sum = months.stream().mapToInt(found -> found).sum();
    assertThat(Monthly.check(floor, evidence(months, 0)).state())
        .isEqualTo(sum >= target ? ObligationState.MET : ObligationState.NOT_KNOWN);
    assertThat(Monthly.check(ceiling, evidence(months, 0)).state())
        .isEqualTo(sum > target ? ObligationState.NOT_MET : ObligationState.NOT_KNOWN);
  }

  @Property(tries = 300)
  void whatIsDecidedBeforeTheEndIsDecidedWhateverComesAndElseItIsNotDue(
      @ForAll @Size(12) List<@IntRange(max = 25) Integer> months,
      @ForAll @IntRange(min = 1, max = 11) int over,
      @ForAll @IntRange(max = 300) int target,
      @ForAll boolean floor) {
    Obligation obligation =
        Monthly.promise(
                ObligationKind.FREE_USE_DAYS,
                floor ? Comparison.AT_LEAST : Comparison.AT_MOST,
                Integer.toString(target),
                ObligationPeriod.YEAR)
            .build();
    String asAt = Monthly.month(over - 1).lastDay().toString();
    ObligationState before = Monthly.check(obligation, evidence(months, 0), asAt).state();
    int sum = months.subList(0, over).stream().mapToInt(found -> found).sum();
    boolean decided = floor ? sum >= target : sum > target;
    assertThat(before == ObligationState.NOT_DUE).isEqualTo(!decided);
    if (decided) {
      assertThat(Monthly.check(obligation, evidence(months, 0)).state()).isEqualTo(before);
    }
  }

  @Property(tries = 200)
  void partialCoverageNeverDisprovesAnAtLeastCount(
      @ForAll @IntRange(max = 30) int found, @ForAll @IntRange(min = 1, max = 9) int tenths) {
    Evidence part = Peckham.evidence("it", "" + found).coverage(Ratio.of(tenths, 10)).build();
    Obligation hours = Monthly.hours("20", ObligationPeriod.YEAR);
    assertThat(Monthly.check(hours, List.of(part)).state())
        .isEqualTo(found >= 20 ? ObligationState.MET : ObligationState.NOT_KNOWN);
  }

  @Property(tries = 200)
  void upperBoundsNeverDisproveAnAtMostTarget(@ForAll("months") List<Integer> months) {
    List<Evidence> bounds = new ArrayList<>();
    for (int i = 0; i < months.size(); i++) {
      bounds.add(Monthly.in(Monthly.month(i), "up to " + months.get(i)).build());
    }
    Obligation ceiling =
        Monthly.promise(
                ObligationKind.VOLUNTEERING_HOURS, Comparison.AT_MOST, "60", ObligationPeriod.YEAR)
            .build();
    assertThat(Monthly.check(ceiling, bounds).state().isBreach()).isFalse();
  }

  @Property(tries = 200)
  void mergingPeriodsNeverHidesABreachAndAgreesWithItsExplanation(
      @ForAll("months") List<Integer> months) {
    Obligation monthly = Monthly.hours("10", ObligationPeriod.MONTH);
    ObligationCheck check = Monthly.check(monthly, evidence(months, 0));
    assertThat(check.state().isBreach()).isEqualTo(Collections.min(months) < 10);
    assertThat(check.explanation().answer()).isEqualTo(Answer.text(Show.words(check.state())));
    assertThat(check.parts()).allMatch(part -> Monthly.YEAR.contains(part.period().orElseThrow()));
  }

  @Property(tries = 200)
  void everyMonthIsJudgedByTheTargetThatTheRuleTakes(
      @ForAll @Size(12) List<@IntRange(max = 25) Integer> months,
      @ForAll @IntRange(max = 25) int before,
      @ForAll @IntRange(max = 25) int after,
      @ForAll @IntRange(max = 364) int revised,
      @ForAll boolean byLastDay) {
    LocalDate day = Monthly.START.plusDays(revised);
    SlaCheckerInput.Builder input = SlaCheckerInput.builder();
    Revision revision =
        Revision.builder()
            .change("the hours")
            .on(PartialDate.parse(day.toString()))
            .addReplaced(Monthly.hours(Integer.toString(before), ObligationPeriod.MONTH))
            .build();
    input
        .agreement(
            Monthly.agreement(
                    Monthly.hours(Integer.toString(after), ObligationPeriod.MONTH).toBuilder()
                        .whenRevised(byLastDay ? RevisionRule.LAST_DAY : RevisionRule.FIRST_DAY)
                        .build())
                .addRevisions(revision)
                .build())
        .addAllEvidence(evidence(months, 0))
        .period(Monthly.YEAR);
    List<ObligationCheck> parts = SlaChecker.answer(input.build()).check("it").parts();
    for (int month = 0; month < 12; month++) {
      DateRange days = Monthly.month(month);
      LocalDate telling = byLastDay ? days.lastDay() : days.start();
      int target = telling.isBefore(day) ? before : after;
      assertThat(parts.get(month).state())
          .isEqualTo(months.get(month) >= target ? ObligationState.MET : ObligationState.NOT_MET);
    }
  }

  @Property(tries = 50)
  void partsOfAPortfolioMergedAreThePortfolio(
      @ForAll("portfolios") List<Integer> found,
      @ForAll @IntRange(min = 1, max = 9) int cut,
      @ForAll @IntRange(min = 1, max = 8) int worst) {
    List<SlaCheckerInput> checks = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      checks.add(agreement(i, found.get(i)));
    }
    SlaPortfolio portfolio = SlaPortfolio.listing(worst);
    PortfolioSummary whole = portfolio.summarise(checks.stream());
    PortfolioSummary first = portfolio.summarise(checks.subList(0, cut).stream());
    PortfolioSummary rest = portfolio.summarise(checks.subList(cut, checks.size()).stream());
    Collections.shuffle(checks, new Random(cut));

    assertThat(first.merge(rest)).isEqualTo(whole);
    assertThat(rest.merge(first)).isEqualTo(whole);
    assertThat(portfolio.summarise(checks.stream())).isEqualTo(whole);
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      assertThat(portfolio.summarise(checks, two, cut)).isEqualTo(whole);
    } finally {
      two.shutdown();
    }
  }

  @Example
  void aPortfolioMayBeSummedUpOnAThreadOfItsOwnExecutor() throws Exception {
    List<SlaCheckerInput> checks = List.of(agreement(0, 1), agreement(1, 2), agreement(2, 12));
    SlaPortfolio portfolio = SlaPortfolio.listingAll();
    ExecutorService one = Executors.newSingleThreadExecutor();
    try {
      assertThat(one.submit(() -> portfolio.summarise(checks, one, 3)).get(1, TimeUnit.MINUTES))
          .isEqualTo(portfolio.summarise(checks.stream()));
    } finally {
      one.shutdownNow();
    }
  }

  @Example
  void oneAgreementTwiceForOnePeriodIsRefusedByItsName() {
    SlaPortfolioInput.Builder twice = SlaPortfolioInput.builder();
    assertThatThrownBy(() -> twice.addChecks(agreement(0, 1), agreement(0, 2)).build())
        .hasMessageEndingWith("but was a0 for any");
  }

  private static SlaCheckerInput agreement(int index, int found) {
    return SlaCheckerInput.builder()
        .agreement(
            ServiceLevelAgreement.builder()
                .id("a" + index)
                .name("A")
                .provider("P")
                .client("C")
                .addObligations(Monthly.hours("10", ObligationPeriod.YEAR))
                .build())
        .addEvidence(Peckham.evidence("it", QualifiedNumber.exact(found).toString()).build())
        .build();
  }

  private static List<Evidence> evidence(List<Integer> months, int word) {
    return Monthly.months(months.stream().map(found -> WORDS.get(word) + found).toList());
  }

  @Provide
  Arbitrary<List<Integer>> months() {
    return Arbitraries.integers().between(0, 25).list().ofMinSize(1).ofMaxSize(12);
  }

  @Provide
  Arbitrary<List<Integer>> portfolios() {
    return Arbitraries.integers().between(0, 12).list().ofSize(10);
  }

  @Provide
  Arbitrary<Obligation> obligations() {
    return Arbitraries.of(
        Monthly.hours("120", ObligationPeriod.YEAR),
        Monthly.hours("10", ObligationPeriod.MONTH),
        Monthly.hours("30", ObligationPeriod.QUARTER),
        Monthly.promise(ObligationKind.JOBS, Comparison.AT_LEAST, "10", ObligationPeriod.YEAR)
            .build(),
        Monthly.promise(ObligationKind.JOBS, Comparison.MORE_THAN, "10", ObligationPeriod.ALWAYS)
            .build());
  }
}
