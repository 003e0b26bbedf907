package org.creativehubs.metrics.consistency;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.UnitGroup;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Duty;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationKind;
import org.creativehubs.core.time.PartialDate;

/**
 * What speaks for the promises of a hub against what the hub itself says: figures of the same
 * measure and unit, units of the kind that a promise is a share of, and the tiers that are below
 * market rent. Two numbers out of one place of one document are the same sentence, read twice, so
 * they must be equal; elsewhere ranges that meet agree.
 */
final class EvidenceFigures implements Rule {

  private static final String UNIT = "units";

  /** A piece of evidence with the obligation it speaks for. */
  private record Piece(Hub hub, Obligation obligation, Evidence evidence) {

    String subject() {
      return "evidence of " + obligation.id() + " of " + hub.id();
    }

    /** What is counted: those who have a duty, where there is one. */
    Optional<QualifiedNumber> counted() {
      return evidence.value().or(() -> evidence.duty().map(Duty::bearers));
    }

    String unit() {
      if (evidence.duty().isPresent()) {
        return evidence.duty().get().bearersUnit();
      }
      return obligation.basis().isPresent()
          ? FindingFigure.SHARE
          : evidence.unit().orElse(obligation.unit());
    }

    FindingFigure figure(QualifiedNumber value) {
      return FindingFigure.of("the evidence", value, unit(), Optional.of(evidence.source()));
    }
  }

  @Override
  public void examine(Material material, Findings findings) {
    for (Hub hub : material.hubs()) {
      hub.agreements()
          .forEach(
              agreement ->
                  hub.evidenceFor(agreement)
                      .forEach(
                          evidence ->
                              check(
                                  new Piece(
                                      hub, agreement.obligation(evidence.obligation()), evidence),
                                  findings)));
    }
  }

  private static void check(Piece piece, Findings findings) {
    Evidence evidence = piece.evidence();
    if (evidence.coverage().isEmpty() && evidence.part().isEmpty()) {
      piece.counted().ifPresent(value -> checkFigures(piece, value, findings));
      evidence.value().ifPresent(value -> checkBelowMarket(piece, value, findings));
      evidence.basisSize().ifPresent(size -> checkBasis(piece, size, findings));
    }
  }

  private static void checkFigures(Piece piece, QualifiedNumber value, Findings findings) {
    for (Figure figure : piece.hub().figures()) {
      if (isOfOneQuantity(piece, figure)) {
        FindingFigure stated =
            FindingFigure.of(
                figure.measure(), figure.value(), figure.unit(), Optional.of(figure.source()));
        compare(piece.subject(), stated, piece.figure(value), findings);
      }
    }
  }

  private static boolean isOfOneQuantity(Piece piece, Figure figure) {
    return piece.evidence().measure().filter(figure.measure()::equals).isPresent()
        && figure.unit().equals(piece.unit())
        && figure.population().isEmpty()
        && canBeOfOneTime(piece.evidence().asOf(), figure.asOf());
  }

  /** One that has no date may be of any. */
  private static boolean canBeOfOneTime(Optional<PartialDate> one, Optional<PartialDate> other) {
    return one.isEmpty() || other.isEmpty() || one.get().range().overlaps(other.get().range());
  }

  private static void compare(
      String subject, FindingFigure stated, FindingFigure found, Findings findings) {
    boolean isOnePlace =
        stated.source().flatMap(Source::place).isPresent()
            && stated.source().equals(found.source());
    if (isOnePlace) {
      findings.demand(
          stated.number().equals(found.number()),
          FindingKind.QUANTITY_DIFFERS,
          subject,
          stated,
          found,
          List.of());
    } else {
      findings.same(FindingKind.QUANTITY_DIFFERS, subject, stated, found, List.of());
    }
  }

  private static void checkBasis(Piece piece, QualifiedNumber size, Findings findings) {
    List<FindingFigure> groups =
        piece.hub().units().stream()
            .filter(group -> isBasis(piece, group))
            .map(
                group ->
                    FindingFigure.of(
                        UnitWords.UnitNames.many(group.kind()),
                        group.count(),
                        UNIT,
                        group.source()))
            .toList();
    if (!groups.isEmpty()) {
      findings.same(
          FindingKind.COUNTS_DIFFER,
          piece.subject() + ", basis",
          Sums.figure("units stated", groups, UNIT),
          FindingFigure.of(
              "those of the evidence", size, UNIT, Optional.of(piece.evidence().source())),
          groups);
    }
  }

  private static boolean isBasis(Piece piece, UnitGroup group) {
    return piece
        .obligation()
        .basis()
        .flatMap(UnitWords.UnitNames::kind)
        .filter(group.kind()::equals)
        .isPresent();
  }

  /** Units below market rent, as a number or a share of the units that the tiers count. */
  private static void checkBelowMarket(Piece piece, QualifiedNumber value, Findings findings) {
    String counted = piece.obligation().unit();
    List<RentTier> tiers =
        piece.hub().rentTiers().stream()
            .filter(tier -> tier.unit().filter(counted::equals).isPresent())
            .toList();
    Ratio all = Ratio.sum(tiers.stream().map(RentTier::size).toList());
    boolean isAsked =
        piece.obligation().kind().filter(ObligationKind.UNITS_BELOW_MARKET::equals).isPresent();
    if (isAsked && all.signum() > 0) {
      List<RentTier> below =
          tiers.stream().filter(tier -> tier.shareOfMarket().compareTo(Ratio.ONE) < 0).toList();
      Ratio number = Ratio.sum(below.stream().map(RentTier::size).toList());
      Ratio made = piece.obligation().basis().isPresent() ? number.dividedBy(all) : number;
      findings.same(
          FindingKind.QUANTITY_DIFFERS,
          piece.subject() + ", tiers",
          FindingFigure.of("tiers below market rent", made, piece.unit()),
          piece.figure(value),
          below.stream()
              .map(
                  tier ->
                      FindingFigure.of(
                          tier.name(), QualifiedNumber.exact(tier.size()), UNIT, tier.source()))
              .toList());
    }
  }
}
