package org.creativehubs.metrics.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativehubs.metrics.consistency.Dossier.breakdown;
import static org.creativehubs.metrics.consistency.Dossier.figure;
import static org.creativehubs.metrics.consistency.Dossier.within;

import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.indicator.Breakdown;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.indicator.PartsRelation;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.statement.FlatRateRule;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.statement.StatementKind;
import org.creativehubs.core.statement.StatementLine;

class ConsistencyCheckProperties {

  private static final int LARGE = 1_000_000;

  /** What of a finding does not depend on the order in which its figures are listed. */
  private record Told(
      FindingKind kind, String subject, String expected, String found, Ratio margin) {

    static Told of(Finding finding) {
      return new Told(
          finding.kind(),
          finding.subject(),
          finding.expected().orElseThrow().toString(),
          finding.found().orElseThrow().toString(),
          finding.margin().orElse(Ratio.ZERO));
    }
  }

  private static List<Told> told(Tolerances tolerances, Statement statement) {
    return report(tolerances, statement).findings().stream().map(Told::of).toList();
  }

  private static ConsistencyReport report(Tolerances tolerances, Statement statement) {
    return ConsistencyCheck.answer(within(tolerances).addStatements(statement).build());
  }

  private static Money pounds(long amount) {
    return Money.parse("GBP " + String.valueOf(amount));
  }

  private static List<StatementLine> lines(List<Integer> amounts) {
    return lines(amounts, 1);
  }

  private static List<StatementLine> lines(List<Integer> amounts, long factor) {
    return IntStream.range(0, amounts.size())
        .mapToObj(i -> line("line " + i, amounts.get(i) * factor))
        .toList();
  }

  private static StatementLine line(String category, long amount) {
    return StatementLine.builder().category(category).amount(pounds(amount)).build();
  }

  private static Statement statement(List<StatementLine> lines, long total) {
    return Statement.builder()
        .id("statement")
        .kind(StatementKind.REVENUE)
        .of("a hub")
        .addAllLines(lines)
        .publishedTotal(pounds(total))
        .build();
  }

  private static long sum(List<Integer> amounts) {
    return amounts.stream().mapToLong(Integer::longValue).sum();
  }

  private static Tolerances tolerance(long amount) {
    return Dossier.tolerating(String.valueOf(amount), "0", "0", "0");
  }

  @Property(tries = 200)
  void aConsistentStatementHasNoFindings(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = LARGE) Integer> amounts,
      @ForAll @IntRange(max = 100) int percent) {
    Ratio rate = Ratio.of(percent, 100);
    long total = sum(amounts) * 100;
    long indirect = total * percent / 100;
    List<StatementLine> lines = new ArrayList<>();
    Statement.Builder statement = Statement.builder();
    FlatRateRule.Builder rule = FlatRateRule.builder();
    for (int i = 0; i < amounts.size(); i++) {
      lines.add(shared("line " + i, amounts.get(i) * 100L, total + indirect));
      rule.addBase("line " + i);
    }
    lines.add(shared("indirect", indirect, total + indirect));
    statement
        .id("statement")
        .kind(StatementKind.EXPENDITURE)
        .of("a hub")
        .addAllLines(lines)
        .publishedTotal(pounds(total + indirect))
        .addFlatRates(rule.category("indirect").rate(rate).build());
    ConsistencyReport report = report(Tolerances.exact(), statement.build());
    assertThat(report.findings()).isEmpty();
    assertThat(report.compared())
        .containsEntry(FindingKind.LINES_MISS_TOTAL, 1)
        .containsEntry(FindingKind.SHARES_MISS_WHOLE, 1)
        .containsEntry(FindingKind.RATE_MISSES_LINE, 1)
        .containsEntry(FindingKind.SHARE_MISSES_AMOUNT, amounts.size() + 1);
  }

  private static StatementLine shared(String category, long amount, long total) {
    return StatementLine.builder()
        .category(category)
        .amount(pounds(amount))
        .share(Ratio.of(amount, total))
        .build();
  }

  @Property(tries = 200)
  void scalingAmountsAndToleranceTogetherChangesNothing(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = LARGE) Integer> amounts,
      @ForAll @IntRange(min = -20, max = 20) int error,
      @ForAll @IntRange(max = 20) int tolerance,
      @ForAll @IntRange(min = 1, max = 1000) int factor) {
    long total = sum(amounts) + error;
    ConsistencyReport once = report(tolerance(tolerance), statement(lines(amounts), total));
    ConsistencyReport more =
        report(
            tolerance((long) tolerance * factor),
            statement(lines(amounts, factor), total * factor));
    assertThat(more.compared()).isEqualTo(once.compared());
    assertThat(more.findings().stream().map(each -> each.margin().orElseThrow()))
        .containsExactlyElementsOf(
            once.findings().stream()
                .map(each -> each.margin().orElseThrow().times(Ratio.of(factor)))
                .toList());
    assertThat(once.isConsistent()).isEqualTo(Math.abs(error) <= tolerance);
  }

  @Property(tries = 200)
  void theOrderOfLinesDoesNotMatter(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = LARGE) Integer> amounts,
      @ForAll @IntRange(min = -2, max = 2) int error,
      @ForAll long seed) {
    List<StatementLine> shuffled = new ArrayList<>(lines(amounts));
    Collections.shuffle(shuffled, new Random(seed));
    long total = sum(amounts) + error;
    assertThat(told(Tolerances.exact(), statement(shuffled, total)))
        .isEqualTo(told(Tolerances.exact(), statement(lines(amounts), total)));
  }

  @Property(tries = 200)
  void addingALineOfZeroChangesNothing(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = LARGE) Integer> amounts,
      @ForAll @IntRange(min = -2, max = 2) int error,
      @ForAll @IntRange(max = 2) int tolerance) {
    List<Integer> longer = new ArrayList<>(amounts);
    longer.add(0);
    long total = sum(amounts) + error;
    assertThat(told(tolerance(tolerance), statement(lines(longer), total)))
        .isEqualTo(told(tolerance(tolerance), statement(lines(amounts), total)));
  }

  @Property(tries = 200)
  void theFiguresOfAFindingReproduceItsMargin(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = LARGE) Integer> amounts,
      @ForAll @IntRange(min = -20, max = 20) int error,
      @ForAll @IntRange(max = 20) int tolerance) {
    ConsistencyReport report =
        report(tolerance(tolerance), statement(lines(amounts), sum(amounts) + error));
    for (Finding finding : report.findings()) {
      Ratio lines =
          Ratio.sum(
              finding.figures().stream().map(each -> each.number().orElseThrow().value()).toList());
      Ratio total = finding.expected().orElseThrow().number().orElseThrow().value();
      assertThat(finding.margin()).contains(lines.minus(total)).contains(Ratio.of(-error));
      assertThat(finding.tolerance()).contains(Ratio.of(tolerance));
    }
    assertThat(report.findings()).hasSize(Math.abs(error) > tolerance ? 1 : 0);
  }

  @Property(tries = 300)
  void twoValuesOfOneQuantityDifferWheneverTheirRangesLieApart(
      @ForAll Qualifier one,
      @ForAll @IntRange(max = 9) int first,
      @ForAll Qualifier other,
      @ForAll @IntRange(max = 9) int second,
      @ForAll @IntRange(max = 3) int tolerance) {
    Figure left = valued(one, first);
    Figure right = valued(other, second);
    Tolerances tolerances = Dossier.tolerating("0", "0", String.valueOf(tolerance), "0");
    ConsistencyReport report =
        ConsistencyCheck.answer(within(tolerances).addFigures(left, right).build());
    ConsistencyReport turned =
        ConsistencyCheck.answer(within(tolerances).addFigures(right, left).build());
    boolean canMeet =
        IntStream.rangeClosed(-20, 40)
            .anyMatch(n -> near(left.value(), n, 0) && near(right.value(), n, tolerance));
    assertThat(report.isConsistent()).isEqualTo(canMeet);
    assertThat(turned).isEqualTo(report);
    assertThat(report.compared()).containsEntry(FindingKind.QUANTITY_DIFFERS, 1);
  }

  /** Whether a whole number lies in a range, its ends included, or so close to it. */
  private static boolean near(QualifiedNumber number, int n, int tolerance) {
    Range<Ratio> range = number.range();
    boolean above =
        !range.hasLowerBound()
            || range.lowerEndpoint().compareTo(Ratio.of((long) n + tolerance)) <= 0;
    boolean below =
        !range.hasUpperBound()
            || range.upperEndpoint().compareTo(Ratio.of((long) n - tolerance)) >= 0;
    return above && below;
  }

  private static Figure valued(Qualifier qualifier, int number) {
    QualifiedNumber value =
        qualifier == Qualifier.BETWEEN
            ? QualifiedNumber.between(Ratio.of(number), Ratio.of(number + 2))
            : QualifiedNumber.of(qualifier, number);
    return figure("jobs", value.toString(), "jobs");
  }

  @Property(tries = 200)
  void overlappingPartsAreNeverAddedUp(
      @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 70) Integer> counts) {
    Breakdown.Builder parts = breakdown(PartsRelation.OVERLAPPING, "people");
    for (int i = 0; i < counts.size(); i++) {
      parts.putParts("part " + i, QualifiedNumber.exact(counts.get(i)));
    }
    Breakdown of = parts.whole(QualifiedNumber.exact(70)).build();
    ConsistencyReport report =
        ConsistencyCheck.answer(within(Tolerances.exact()).addBreakdowns(of).build());
    assertThat(report.findings()).isEmpty();
    assertThat(report.compared()).containsOnlyKeys(FindingKind.PARTS_ABOVE_WHOLE);
  }
}
