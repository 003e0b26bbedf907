package org.creativehubs.metrics.consistency;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.quantity.Ratio;

/** Claims against the figures, items and awards they are about. */
final class Claims implements Rule {

  @Override
  public void examine(Material material, Findings findings) {
    material.input().claims().forEach(claim -> check(claim, material, findings));
  }

  private static void check(Claim claim, Material material, Findings findings) {
    List<FindingFigure> parts = claim.parts().stream().map(Claims::figure).toList();
    FindingFigure claimed = figure(claim.figure());
    String unit = claim.figure().unit();
    String subject = "claim " + claim.id();
    switch (claim.relation()) {
      case SUM ->
          findings.same(
              FindingKind.CLAIM_MISSES_SUM,
              subject,
              claimed,
              Sums.figure("sum of the parts", parts, unit),
              parts);
      case QUOTIENT ->
          findings.same(
              FindingKind.CLAIM_MISSES_QUOTIENT, subject, claimed, quotient(claim), parts);
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
      case AWARDS -> checkAwards(material, subject, claimed, unit, findings);
    }
  }

  private static FindingFigure quotient(Claim claim) {
    Figure above = claim.parts().get(0);
    Figure below = claim.parts().get(1);
    return FindingFigure.of(
        "quotient",
        RangeQuotient.of(above.value(), below.value()),
        claim.figure().unit(),
        Optional.empty());
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

  private static FindingFigure figure(Figure figure) {
    String label = figure.measure() + figure.population().map(whom -> " of " + whom).orElse("");
    return FindingFigure.of(label, figure.value(), figure.unit(), Optional.of(figure.source()));
  }
}
