package org.creativehubs.metrics.consistency;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.creativehubs.core.document.ClaimRelation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.indicator.Breakdown;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.PartsRelation;
import org.creativehubs.core.indicator.Polarity;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.statement.StatementKind;
import org.creativehubs.core.statement.StatementLine;
import org.creativehubs.core.strategy.Strategy;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.vocabulary.PublishedLists;
import org.creativehubs.core.vocabulary.VocabularyTerm;

/** Short forms for the nouns that the tests are about. */
public final class Dossier {

  static final Source DOCUMENT = Source.of("A document");

  private Dossier() {}

  public static ConsistencyCheckInput.Builder exactly() {
    return within(Tolerances.exact());
  }

  public static ConsistencyCheckInput.Builder within(Tolerances tolerances) {
    return ConsistencyCheckInput.builder().tolerances(tolerances);
  }

  public static Tolerances tolerating(String amount, String share, String number, String relative) {
    return Tolerances.builder()
        .name("chosen for the test")
        .amount(Ratio.parse(amount))
        .share(Ratio.parse(share))
        .number(Ratio.parse(number))
        .relative(Ratio.parse(relative))
        .build();
  }

  public static List<FindingKind> kinds(ConsistencyCheckInput.Builder input) {
    return ConsistencyCheck.answer(input.build()).findings().stream().map(Finding::kind).toList();
  }

  public static Finding only(ConsistencyCheckInput.Builder input, FindingKind kind) {
    List<Finding> found = ConsistencyCheck.answer(input.build()).of(kind);
    if (found.size() != 1) {
      throw new AssertionError("expected one finding of " + kind + ", but found " + found);
    }
    return found.get(0);
  }

  public static StatementLine line(String category, String pounds) {
    return StatementLine.builder().category(category).amount(Money.parse("GBP " + pounds)).build();
  }

  public static StatementLine share(String category, String share) {
    return StatementLine.builder().category(category).share(Ratio.parse(share)).build();
  }

  public static Statement.Builder statement(String id, StatementLine... lines) {
    Statement.Builder statement = Statement.builder();
    statement.id(id).kind(StatementKind.EXPENDITURE).of("a hub").addLines(lines);
    return statement;
  }

  public static Figure figure(String measure, String number, String unit) {
    return figure(measure, number, unit, DOCUMENT).build();
  }

  public static Figure.Builder figure(String measure, String number, String unit, Source source) {
    Figure.Builder figure = Figure.builder();
    figure.measure(measure).value(QualifiedNumber.parse(number)).unit(unit).source(source);
    return figure;
  }

  public static Claim claim(ClaimRelation relation, Figure figure, Figure... parts) {
    return Claim.builder().id("claim").relation(relation).figure(figure).addParts(parts).build();
  }

  public static Breakdown.Builder breakdown(PartsRelation relation, String unit) {
    Breakdown.Builder breakdown = Breakdown.builder();
    breakdown.measure("measure").dimension("kind").unit(unit).relation(relation);
    return breakdown;
  }

  public static Indicator.Builder indicator(String id, String measure, long actual) {
    Indicator.Builder indicator = Indicator.builder();
    indicator
        .id(id)
        .measure(measure)
        .unit("enterprises")
        .polarity(Polarity.HIGHER_IS_BETTER)
        .actual(QualifiedNumber.exact(actual));
    return indicator;
  }

  public static QualifiedNumber part(String number) {
    return QualifiedNumber.exact(Ratio.parse(number));
  }

  public static Strategy staffordshire() {
    Strategy.Builder strategy = Strategy.builder().id("staffordshire").name("Framework strategy");
    for (VocabularyTerm pillar : PublishedLists.named("strategic-pillars").terms()) {
      strategy.addPillars(VocabularyTerm.of(pillar.code(), pillar.name()));
    }
    return strategy.build();
  }

  public static PartialDate month(int year, int month) {
    return PartialDate.of(YearMonth.of(year, month));
  }

  public static PartialDate day(String date) {
    return PartialDate.of(LocalDate.parse(date));
  }
}
