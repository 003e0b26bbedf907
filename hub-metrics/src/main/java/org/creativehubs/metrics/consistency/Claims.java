package org.creativehubs.metrics.consistency;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.Proof;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;

/** Claims against the figures, items and awards they are about. */
final class Claims implements Rule {

  @Override
  public void examine(Material material, Findings findings) {
    material.input().claims().forEach(claim -> check(claim, material, findings));
  }

  private static void check(Claim claim, Material material, Findings findings) {
    String unit = UnitWords.Units.told(claim.figure().unit());
    List<FindingFigure> parts =
        claim.parts().stream().map(part -> figure(part, common(part.unit(), unit))).toList();
    FindingFigure claimed = figure(claim.figure(), unit);
    String subject = named(claim.figure());
    switch (claim.relation()) {
      case SUM ->
          findings.same(
              FindingKind.CLAIM_MISSES_SUM,
              subject,
              claimed,
              Sums.figure("sum of the parts", parts, unit),
              parts);
      case EXAMPLES ->
          findings.atMost(
              FindingKind.PARTS_ABOVE_WHOLE,
              subject,
              claimed,
              Sums.figure("sum of the examples", parts, unit),
              parts);
      case QUOTIENT ->
          findings.same(
              FindingKind.CLAIM_MISSES_QUOTIENT, subject, claimed, quotient(claim), parts);
      case GROWTH ->
          findings.same(FindingKind.GROWTH_MISSES_LEVELS, subject, claimed, growth(claim), parts);
      case COMPOUND_GROWTH ->
          findings.same(
              FindingKind.RATE_MISSES_LEVEL,
              subject,
              parts.get(0),
              CompoundLevel.of(claim),
              List.of(claimed, parts.get(1)));
      case SAME ->
          parts.forEach(
              part ->
                  findings.same(FindingKind.QUANTITY_DIFFERS, subject, claimed, part, List.of()));
      case AT_MOST ->
          parts.forEach(
              part ->
                  findings.atMost(
                      FindingKind.CLAIMED_ORDER_REVERSED, subject, part, claimed, List.of()));
      case AT_LEAST ->
          parts.forEach(
              part ->
                  findings.atMost(
                      FindingKind.CLAIMED_ORDER_REVERSED, subject, claimed, part, List.of()));
      case COUNT -> checkCount(claim, subject, claimed, findings);
      case PROMISED -> checkPromise(claim, subject, claimed, findings);
      case AFTER -> claim.parts().forEach(part -> checkOrder(claim, part, subject, findings));
      case AWARDS -> checkAwards(material, subject, claimed, unit, findings);
    }
  }

  private static FindingFigure quotient(Claim claim) {
    Figure above = claim.parts().get(0);
    Figure below = claim.parts().get(1);
    return FindingFigure.of(
        "quotient",
        RangeQuotient.of(above.value(), below.value()),
        UnitWords.Units.told(claim.figure().unit()),
        Optional.empty());
  }

  /** In the unit of the claim; levels share a unit between them alone. */
  private static FindingFigure growth(Claim claim) {
    Figure later = claim.parts().get(0);
    Figure earlier = claim.parts().get(1);
    QualifiedNumber level = UnitWords.Units.in(earlier.unit(), later.value(), later.unit());
    QualifiedNumber more =
        RangeQuotient.of(level, earlier.value()).minus(QualifiedNumber.exact(Ratio.ONE));
    return FindingFigure.of("growth of the levels", more, FindingFigure.SHARE, Optional.empty());
  }

  private static void checkOrder(Claim claim, Figure part, String subject, Findings findings) {
    PartialDate date = claim.figure().asOf().orElseThrow();
    PartialDate before = part.asOf().orElseThrow();
    findings.demand(
        !before.isAfter(date),
        FindingKind.DATES_REVERSED,
        subject,
        FindingFigure.text(named(claim.figure()), date, Optional.of(claim.figure().source())),
        FindingFigure.text(named(part), before, Optional.of(part.source())),
        List.of());
  }

  private static void checkPromise(
      Claim claim, String subject, FindingFigure claimed, Findings findings) {
    findings.demand(
        !claim.items().isEmpty() || !isOfSome(claim),
        FindingKind.PROMISED_AND_ABSENT,
        subject,
        FindingFigure.text("promised", named(claim.figure()), claimed.source()),
        FindingFigure.text(named(claim.figure()), "absent"),
        List.of(claimed));
    if (!claim.items().isEmpty()) {
      checkCount(claim, subject, claimed, findings);
    }
  }

  private static void checkCount(
      Claim claim, String subject, FindingFigure claimed, Findings findings) {
    findings.same(
        FindingKind.COUNT_MISSES_LIST,
        subject,
        claimed,
        FindingFigure.of("listed", Ratio.of(claim.items().size()), claim.figure().unit()),
        claim.items().stream().map(item -> FindingFigure.text("item", item)).toList());
  }

  private static void checkAwards(
      Material material, String subject, FindingFigure claimed, String unit, Findings findings) {
    List<FindingFigure> awards =
        material.input().awards().stream()
            .filter(award -> award.amount().currency().getCurrencyCode().equals(unit))
            .map(award -> figure(award, unit))
            .toList();
    findings.same(
        FindingKind.AWARDS_MISS_CLAIM,
        subject,
        claimed,
        Sums.figure("awards listed", awards, unit),
        awards);
  }

  private static FindingFigure figure(FundingAward award, String unit) {
    return FindingFigure.of(award.label(), award.qualifiedAmount(), unit, award.source());
  }

  /** Whether at least one is promised. */
  private static boolean isOfSome(Claim claim) {
    return claim.figure().value().compare(Comparison.MORE_THAN, Ratio.ZERO) == Proof.PROVEN;
  }

  private static String common(String unit, String wanted) {
    return UnitWords.Units.areOfOneKind(unit, wanted) ? wanted : UnitWords.Units.told(unit);
  }

  private static String named(Figure figure) {
    return figure.measure() + figure.population().map(whom -> " of " + whom).orElse("");
  }

  private static FindingFigure figure(Figure figure, String unit) {
    QualifiedNumber number = UnitWords.Units.in(unit, figure.value(), figure.unit());
    return FindingFigure.of(named(figure), number, unit, Optional.of(figure.source()));
  }
}
