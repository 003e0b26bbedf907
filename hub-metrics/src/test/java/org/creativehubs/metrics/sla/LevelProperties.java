package org.creativehubs.metrics.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidencePart;
import org.creativehubs.core.sla.LevelRule;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationKind;
import org.creativehubs.core.sla.ObligationPeriod;
import org.creativehubs.core.sla.ObligationState;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;

/** Laws of levels, of counts of parts and of rival counts, on ten days. */
class LevelProperties {

  private static final DateRange TEN = DateRange.parse("2021-01-01/2021-01-11");
  private static final int TARGET = 10;

  /** A number on some days of the ten. */
  record Read(int first, int days, int number) {

    Evidence evidence() {
      LocalDate day = TEN.start().plusDays(first);
      Evidence.Builder piece = Monthly.in(TEN, "" + number);
      if (days == 1) {
        return Evidence.builder()
            .obligation("it")
            .kind(piece.build().kind())
            .value(QualifiedNumber.exact(number))
            .statement("read")
            .source(Peckham.GUIDE)
            .asOf(PartialDate.of(day))
            .build();
      }
      LocalDate end = day.plusDays(days);
      return piece.period(DateRange.of(day, end.isAfter(TEN.end()) ? TEN.end() : end)).build();
    }

    boolean isOf(int day) {
      return day >= first && day < first + days;
    }
  }

  @Property(tries = 300)
  void theVerdictIsThatOfEachDayByItself(@ForAll("reads") List<Read> reads) {
    List<ObligationState> days = new ArrayList<>();
    for (int day = 0; day < 10; day++) {
      int then = day;
      days.add(
          reads.stream()
              .filter(read -> read.isOf(then))
              .findFirst()
              .map(read -> read.number() >= TARGET ? ObligationState.MET : ObligationState.NOT_MET)
              .orElse(ObligationState.NOT_KNOWN));
    }
    assertThat(state(reads)).isEqualTo(ObligationState.together(days));
  }

  @Property(tries = 300)
  void aDayLessReadNeverMakesItMet(
      @ForAll("reads") List<Read> reads, @ForAll @IntRange(max = 9) int dropped) {
    List<Read> fewer = new ArrayList<>(reads);
    fewer.remove(dropped % reads.size());
    if (!fewer.isEmpty() && state(reads) != ObligationState.MET) {
      assertThat(state(fewer)).isNotEqualTo(ObligationState.MET);
    }
  }

  @Property(tries = 300)
  void moreOnAnyDayNeverWorsensTheVerdict(
      @ForAll("reads") List<Read> reads,
      @ForAll @IntRange(max = 9) int raised,
      @ForAll @IntRange(min = 1, max = 12) int by) {
    int index = raised % reads.size();
    List<Read> more = new ArrayList<>(reads);
    Read was = reads.get(index);
    more.set(index, new Read(was.first(), was.days(), was.number() + by));
    assertThat(WorstFirst.of(state(more))).isGreaterThanOrEqualTo(WorstFirst.of(state(reads)));
  }

  @Property(tries = 200)
  void attainmentAndMarginAreThoseOfTheWorst(@ForAll("reads") List<Read> reads) {
    int worst = reads.stream().mapToInt(Read::number).min().orElseThrow();
    ObligationCheck check = check(LevelRule.EVERY_DAY, evidence(reads));
    assertThat(check.margin().number().orElseThrow()).isEqualTo(worst - TARGET);
  }

  @Property(tries = 200)
  void aReadingThatStandsProvesNoMoreThanOneThatIsReadEachDay(@ForAll("reads") List<Read> reads) {
    ObligationState each = check(LevelRule.EVERY_DAY, evidence(reads)).state();
    ObligationState held = check(LevelRule.HOLDS_UNTIL_NEXT, evidence(reads)).state();
    ObligationState read = check(LevelRule.ON_DAYS_READ, evidence(reads)).state();
    if (each != ObligationState.NOT_KNOWN) {
      assertThat(held).isEqualTo(each);
      assertThat(read).isEqualTo(each);
    }
    assertThat(held.isBreach()).isEqualTo(each.isBreach());
  }

  @Property(tries = 300)
  void whereAReadingStandsAPeriodIsAsItsTwoParts(
      @ForAll("reads") List<Read> reads, @ForAll @IntRange(min = 1, max = 9) int days) {
    List<Evidence> evidence = evidence(reads);
    ObligationState first = held(evidence, TEN.start(), TEN.start().plusDays(days));
    ObligationState second = held(evidence, TEN.start().plusDays(days), TEN.end());
    ObligationState both = ObligationState.together(List.of(first, second));
    ObligationState whole = held(evidence, TEN.start(), TEN.end());
    assertThat(whole == ObligationState.MET).isEqualTo(both == ObligationState.MET);
    assertThat(whole.isBreach()).isEqualTo(both.isBreach());
  }

  private static ObligationState held(List<Evidence> evidence, LocalDate start, LocalDate end) {
    return check(LevelRule.HOLDS_UNTIL_NEXT, evidence, DateRange.of(start, end)).state();
  }

  @Property(tries = 300)
  void orderDoesNotMatterWhateverIsCountedByWhom(
      @ForAll("counts") List<Evidence> counts, @ForAll @IntRange(max = 999) int seed) {
    List<Evidence> turned = new ArrayList<>(counts);
    Collections.shuffle(turned, new Random(seed));
    ObligationCheck one = flow(counts);
    ObligationCheck other = flow(turned);
    assertThat(other.state()).isEqualTo(one.state());
    assertThat(other.attainment()).isEqualTo(one.attainment());
    assertThat(other.margin()).isEqualTo(one.margin());
  }

  @Property(tries = 300)
  void moreInAnyCountNeverWorsensTheVerdict(
      @ForAll("counts") List<Evidence> counts,
      @ForAll @IntRange(max = 9) int raised,
      @ForAll @IntRange(min = 1, max = 12) int by) {
    int index = raised % counts.size();
    Evidence was = counts.get(index);
    QualifiedNumber more = was.value().orElseThrow().plus(QualifiedNumber.exact(by));
    List<Evidence> raisedOne = new ArrayList<>(counts);
    raisedOne.set(index, was.toBuilder().value(more).build());
    assertThat(WorstFirst.of(flow(raisedOne).state()))
        .isGreaterThanOrEqualTo(WorstFirst.of(flow(counts).state()));
  }

  @Property(tries = 200)
  void disjointPartsThatAreAllAreTheirSum(
      @ForAll @IntRange(max = 12) int one, @ForAll @IntRange(max = 12) int other) {
    ObligationState state = flow(List.of(part("a", one, 2), part("b", other, 2))).state();
    assertThat(state)
        .isEqualTo(one + other >= TARGET ? ObligationState.MET : ObligationState.NOT_MET);
    ObligationState some = flow(List.of(part("a", one, 3), part("b", other, 3))).state();
    assertThat(some)
        .isEqualTo(one + other >= TARGET ? ObligationState.MET : ObligationState.NOT_KNOWN);
  }

  private static Evidence part(String name, int number, int of) {
    EvidencePart part = EvidencePart.builder().by("hall").name(name).of(of).build();
    return Peckham.evidence("it", "" + number).part(part).build();
  }

  private static ObligationState state(List<Read> reads) {
    return check(LevelRule.EVERY_DAY, evidence(reads)).state();
  }

  private static List<Evidence> evidence(List<Read> reads) {
    return reads.stream().map(Read::evidence).toList();
  }

  private static ObligationCheck check(LevelRule rule, List<Evidence> evidence) {
    return check(rule, evidence, TEN);
  }

  private static ObligationCheck check(LevelRule rule, List<Evidence> evidence, DateRange period) {
    Obligation jobs =
        Monthly.promise(
                ObligationKind.JOBS, Comparison.AT_LEAST, "" + TARGET, ObligationPeriod.ALWAYS)
            .levels(rule)
            .build();
    return SlaChecker.answer(
            SlaCheckerInput.builder()
                .agreement(Monthly.agreement(jobs).build())
                .addAllEvidence(evidence)
                .period(period)
                .build())
        .check("it");
  }

  private static ObligationCheck flow(List<Evidence> evidence) {
    Obligation hours = Monthly.hours("" + TARGET, ObligationPeriod.YEAR);
    return SlaChecker.under().check(Monthly.agreement(hours).build(), evidence).check("it");
  }

  /** Readings that do not overlap. */
  @Provide
  Arbitrary<List<Read>> reads() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3).list().ofSize(4),
            Arbitraries.integers().between(1, 4).list().ofSize(4),
            Arbitraries.integers().between(5, 15).list().ofSize(4))
        .as(
            (gaps, lengths, numbers) -> {
              List<Read> reads = new ArrayList<>();
              int day = 0;
              for (int i = 0; i < 4 && day + gaps.get(i) < 10; i++) {
                int first = day + gaps.get(i);
                int days = Math.min(lengths.get(i), 10 - first);
                reads.add(new Read(first, days, numbers.get(i)));
                day = first + days;
              }
              return reads;
            });
  }

  /** Undated counts by whoever counted: whole, of halls, bounds and estimates. */
  @Provide
  Arbitrary<List<Evidence>> counts() {
    Arbitrary<Evidence> count =
        Combinators.combine(
                Arbitraries.of("", "over ", "up to ", "circa "),
                Arbitraries.integers().between(1, 15),
                Arbitraries.of("audit", "report", ""),
                Arbitraries.of("a", "b", "", ""))
            .as(
                (word, number, counter, hall) -> {
                  Evidence.Builder piece = Peckham.evidence("it", word + number);
                  Stream.of(counter).filter(name -> !name.isEmpty()).forEach(piece::account);
                  if (!hall.isEmpty()) {
                    piece.part(EvidencePart.builder().by("hall").name(hall).of(2).build());
                  }
                  return piece.build();
                });
    return count.list().ofMinSize(1).ofMaxSize(4);
  }
}
