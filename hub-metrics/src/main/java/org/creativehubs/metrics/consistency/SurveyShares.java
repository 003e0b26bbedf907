package org.creativehubs.metrics.consistency;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.indicator.PartsRelation;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.survey.HubSurvey;
import org.creativehubs.core.survey.SpaceNeed;
import org.creativehubs.core.survey.WorkspaceSurvey;

/** Owners of hubs against all hubs, and needs for space against all who were asked. */
final class SurveyShares implements Rule {

  private static final FindingFigure ALL = FindingFigure.of("all", Ratio.ONE, Tolerances.SHARE);

  @Override
  public void examine(Material material, Findings findings) {
    material.input().hubSurveys().forEach(survey -> checkOwnership(survey, findings));
    material.input().workspaceSurveys().forEach(survey -> checkNeeds(survey, findings));
  }

  /** Kinds that are not said to be all may fall short, and never go above all. */
  private static void checkOwnership(HubSurvey survey, Findings findings) {
    boolean overlap = survey.ownershipParts().filter(PartsRelation.OVERLAPPING::equals).isPresent();
    if (!survey.ownership().isEmpty() && !overlap) {
      List<FindingFigure> shares =
          survey.ownership().entrySet().stream()
              .map(each -> share(Show.words(each.getKey()), each.getValue(), survey.source()))
              .toList();
      FindingFigure sum = Sums.figure("sum of the shares", shares, Tolerances.SHARE);
      String subject = "survey " + survey.id() + ", ownership";
      if (survey.ownershipParts().filter(PartsRelation.DISJOINT::equals).isPresent()) {
        findings.same(FindingKind.SHARES_MISS_WHOLE, subject, ALL, sum, shares);
      } else {
        findings.atMost(FindingKind.PARTS_ABOVE_WHOLE, subject, ALL, sum, shares);
      }
    }
  }

  /** The bands are given only in part, so that they may fall short, and never go above all. */
  private static void checkNeeds(WorkspaceSurvey survey, Findings findings) {
    List<SpaceNeed> needs = survey.spaceNeeds();
    if (!needs.isEmpty() && areApart(needs)) {
      List<FindingFigure> shares =
          needs.stream().map(each -> share(band(each), each.share(), survey.source())).toList();
      FindingFigure sum = Sums.figure("sum of the shares", shares, Tolerances.SHARE);
      String subject = "survey " + survey.id() + ", space needs";
      findings.atMost(FindingKind.PARTS_ABOVE_WHOLE, subject, ALL, sum, shares);
    }
  }

  private static boolean areApart(List<SpaceNeed> needs) {
    for (int i = 0; i < needs.size(); i++) {
      for (SpaceNeed other : needs.subList(i + 1, needs.size())) {
        if (!isBelow(needs.get(i), other) && !isBelow(other, needs.get(i))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isBelow(SpaceNeed lower, SpaceNeed upper) {
    return lower.below().isPresent()
        && upper.from().isPresent()
        && lower.below().get().compareTo(upper.from().get()) <= 0;
  }

  private static String band(SpaceNeed need) {
    return "from " + size(need.from()) + " to " + size(need.below());
  }

  private static String size(Optional<Area> area) {
    return area.map(Area::toString).orElse("any size");
  }

  private static FindingFigure share(String label, Ratio share, Optional<Source> source) {
    return FindingFigure.of(label, QualifiedNumber.exact(share), Tolerances.SHARE, source);
  }
}
