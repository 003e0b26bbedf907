package org.creativehubs.metrics.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationKind;
import org.creativehubs.core.sla.ObligationPeriod;
import org.creativehubs.core.sla.ObligationState;

/** A forecast is compared with the verdict on the year, were it to end as is said. */
class RunRateProperties {

  private static final Set<RunRateOutcome> KEPT =
      EnumSet.of(RunRateOutcome.ALREADY_MET, RunRateOutcome.IN_TIME, RunRateOutcome.HOLDS);

  @Property(tries = 300)
  void aNumberComesOutAsTheYearPlayedOutAtThatPace(
      @ForAll @Size(min = 1, max = 11) List<@IntRange(max = 30) Integer> months,
      @ForAll("comparisons") Comparison comparison,
      @ForAll @IntRange(max = 360) int target,
      @ForAll @IntRange(min = 1, max = 12) int latest) {
    Obligation promise = number(comparison, target);
    int paced = Math.min(latest, months.size());
    Ratio pace =
        Ratio.of(
            months.subList(months.size() - paced, months.size()).stream()
                .mapToInt(found -> found)
                .sum(),
            paced);
    List<Evidence> year = numbers(months);
    RunRateForecast forecast = forecast(promise, year, latest, Optional.empty());
    for (int month = months.size(); month < 12; month++) {
      year.add(Monthly.in(Monthly.month(month), QualifiedNumber.exact(pace)).build());
    }
    agree(forecast, Monthly.check(promise, year).state());
  }

  @Property(tries = 300)
  void aShareComesOutAsTheYearPlayedOutAtThatShareOfTheBasisExpected(
      @ForAll @Size(min = 1, max = 11) List<@IntRange(max = 20) Integer> twentieths,
      @ForAll @Size(12) List<@IntRange(min = 1, max = 50) Integer> bases,
      @ForAll("comparisons") Comparison comparison,
      @ForAll @IntRange(max = 20) int target,
      @ForAll @IntRange(min = 1, max = 50) int expected) {
    Obligation promise = Monthly.fund(comparison, Ratio.of(target, 20).text());
    List<Evidence> year = shares(twentieths, bases);
    RunRateForecast forecast = forecast(promise, year, 12, Optional.of(Ratio.of(expected)));
    Ratio done = Ratio.ZERO;
    Ratio of = Ratio.ZERO;
    for (int month = 0; month < twentieths.size(); month++) {
      done = done.plus(Ratio.of((long) twentieths.get(month) * bases.get(month), 20));
      of = of.plus(Ratio.of(bases.get(month)));
    }
    for (int month = twentieths.size(); month < 12; month++) {
      year.add(Monthly.share(month, done.dividedBy(of), Ratio.of(expected)));
    }
    agree(forecast, Monthly.check(promise, year).state());
  }

  private static void agree(RunRateForecast forecast, ObligationState state) {
    assertThat(state).isIn(ObligationState.MET, ObligationState.NOT_MET);
    assertThat(KEPT.contains(forecast.outcome())).isEqualTo(state == ObligationState.MET);
    assertThat(forecast.explanation().answer()).hasToString(Show.words(forecast.outcome()));
  }

  @Property(tries = 300)
  void whatIsNeededOfANumberIsJustEnoughAndWhatIsAllowedJustNotTooMuch(
      @ForAll @Size(min = 1, max = 11) List<@IntRange(max = 30) Integer> months,
      @ForAll boolean floor,
      @ForAll @IntRange(max = 360) int target,
      @ForAll @IntRange(min = 1, max = 10) int hundredths) {
    Obligation promise = number(floor ? Comparison.AT_LEAST : Comparison.AT_MOST, target);
    Ratio rest = Ratio.of(target - months.stream().mapToInt(found -> found).sum());
    Ratio each = rest.dividedBy(Ratio.of(12L - months.size()));
    RunRateForecast forecast = forecast(promise, numbers(months), 12, Optional.empty());
    boolean open = rest.signum() > 0;
    assertThat(forecast.perMonthLeft().number().orElseThrow())
        .isEqualTo(open ? each.toDouble() : 0);
    Ratio more = Ratio.of(hundredths, 100);
    Ratio worse = floor ? each.minus(more) : each.plus(more);
    if (worse.signum() >= 0 && open) {
      assertThat(played(promise, months, each)).isEqualTo(ObligationState.MET);
      assertThat(played(promise, months, worse)).isEqualTo(ObligationState.NOT_MET);
    }
  }

  private static ObligationState played(Obligation promise, List<Integer> months, Ratio each) {
    List<Evidence> year = numbers(months);
    for (int month = months.size(); month < 12; month++) {
      year.add(Monthly.in(Monthly.month(month), QualifiedNumber.exact(each)).build());
    }
    return Monthly.check(promise, year).state();
  }

  @Property(tries = 300)
  void aShareEndsAtItsTargetIfTheRestBringsWhatIsNeeded(
      @ForAll @Size(min = 1, max = 11) List<@IntRange(max = 20) Integer> twentieths,
      @ForAll @Size(12) List<@IntRange(min = 1, max = 50) Integer> bases,
      @ForAll @IntRange(min = 1, max = 19) int target,
      @ForAll @IntRange(min = 1, max = 50) int expected) {
    Obligation promise = Monthly.fund(Comparison.EQUAL_TO, Ratio.of(target, 20).text());
    Obligation floor = Monthly.fund(Comparison.AT_LEAST, Ratio.of(target, 20).text());
    List<Evidence> year = shares(twentieths, bases);
    RunRateForecast forecast = forecast(floor, year, 12, Optional.of(Ratio.of(expected)));
    Ratio rest = Ratio.of(expected * (12L - twentieths.size()));
    double needed = forecast.perMonthLeft().number().orElseThrow();
    assertThat(forecast.outcome() == RunRateOutcome.CANNOT_BE_MET).isEqualTo(needed > 1);
    Ratio all = Ratio.ZERO;
    Ratio done = Ratio.ZERO;
    for (int month = 0; month < twentieths.size(); month++) {
      all = all.plus(Ratio.of(bases.get(month)));
      done = done.plus(Ratio.of((long) twentieths.get(month) * bases.get(month), 20));
    }
    Ratio share = Ratio.of(target, 20).times(all.plus(rest)).minus(done).dividedBy(rest);
    if (share.signum() > 0 && share.compareTo(Ratio.ONE) <= 0) {
      assertThat(needed).isEqualTo(share.toDouble());
      for (int month = twentieths.size(); month < 12; month++) {
        year.add(Monthly.share(month, share, Ratio.of(expected)));
      }
      assertThat(Monthly.check(promise, year).state()).isEqualTo(ObligationState.MET);
    }
  }

  @Property(tries = 200)
  void aLowerBoundNeverForecastsAMissAndAnUpperBoundNeverABreach(
      @ForAll @Size(min = 1, max = 11) List<@IntRange(max = 30) Integer> months,
      @ForAll @IntRange(max = 360) int target) {
    List<Evidence> least = said("at least ", months);
    List<Evidence> most = said("up to ", months);
    assertThat(forecast(number(Comparison.AT_LEAST, target), least, 12, Optional.empty()).outcome())
        .isIn(RunRateOutcome.ALREADY_MET, RunRateOutcome.IN_TIME, RunRateOutcome.NOT_KNOWN);
    assertThat(forecast(number(Comparison.AT_MOST, target), most, 12, Optional.empty()).outcome())
        .isIn(RunRateOutcome.HOLDS, RunRateOutcome.NOT_KNOWN);
  }

  private static List<Evidence> said(String word, List<Integer> months) {
    return Monthly.months(months.stream().map(found -> word + found).toList());
  }

  private static List<Evidence> numbers(List<Integer> months) {
    return new ArrayList<>(said("", months));
  }

  private static List<Evidence> shares(List<Integer> twentieths, List<Integer> bases) {
    List<Evidence> shares = new ArrayList<>();
    for (int month = 0; month < twentieths.size(); month++) {
      Ratio share = Ratio.of(twentieths.get(month), 20);
      shares.add(Monthly.share(month, share, Ratio.of(bases.get(month))));
    }
    return shares;
  }

  private static Obligation number(Comparison comparison, int target) {
    return Monthly.promise(
            ObligationKind.VOLUNTEERING_HOURS, comparison, target + "", ObligationPeriod.YEAR)
        .build();
  }

  private static RunRateForecast forecast(
      Obligation promise, List<Evidence> evidence, int latest, Optional<Ratio> basisPerMonth) {
    return RunRate.answer(
        RunRateInput.builder()
            .obligation(promise)
            .period(Monthly.YEAR)
            .asAt(Monthly.month(evidence.size() - 1).lastDay())
            .addAllEvidence(evidence)
            .pace(RunRatePace.LATEST_MONTHS)
            .paceMonths(latest)
            .basisPerMonth(basisPerMonth)
            .build());
  }

  @Provide
  Arbitrary<Comparison> comparisons() {
    return Arbitraries.of(EnumSet.complementOf(EnumSet.of(Comparison.EQUAL_TO)));
  }
}
