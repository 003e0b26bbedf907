package org.creativehubs.metrics.consistency;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.time.PartialDate;

/** Dates of one hub that differ between documents, and dates that stand in the wrong order. */
final class Dates implements Rule {

  @Override
  public void examine(Material material, Findings findings) {
    List<Hub> hubs = material.hubs();
    for (int i = 0; i < hubs.size(); i++) {
      for (Hub other : hubs.subList(i, hubs.size())) {
        if (hubs.get(i).id().equals(other.id())) {
          checkPair(hubs.get(i), other, findings);
        }
      }
    }
    material.awards().forEach(award -> checkAward(award, findings));
  }

  private static void checkPair(Hub one, Hub other, Findings findings) {
    String subject = "hub " + one.id();
    if (one != other) {
      checkSame(subject, "opened", one.opened(), other.opened(), findings);
      checkSame(subject, "closed", one.closed(), other.closed(), findings);
      checkOrder(subject, "opened", one.opened(), "closed", other.closed(), findings);
      checkOrder(subject, "opened", other.opened(), "closed", one.closed(), findings);
      checkOperator(subject, other, one, findings);
    }
    checkOperator(subject, one, other, findings);
  }

  private static void checkOperator(String subject, Hub run, Hub opened, Findings findings) {
    Optional<PartialDate> established = run.operator().flatMap(Organisation::established);
    checkOrder(subject, "operator set up", established, "opened", opened.opened(), findings);
  }

  private static void checkAward(FundingAward award, Findings findings) {
    checkOrder(
        "award of " + award.label(),
        "awarded",
        award.awardedOn(),
        "last day of its period",
        award.period().map(period -> PartialDate.of(period.lastDay())),
        findings);
  }

  private static void checkSame(
      String subject,
      String label,
      Optional<PartialDate> one,
      Optional<PartialDate> other,
      Findings findings) {
    if (one.isPresent() && other.isPresent()) {
      boolean apart = one.get().isBefore(other.get()) || one.get().isAfter(other.get());
      boolean ordered = one.get().compareTo(other.get()) <= 0;
      findings.demand(
          !apart,
          FindingKind.DATES_DIFFER,
          subject,
          FindingFigure.text(label, ordered ? one.get() : other.get()),
          FindingFigure.text(label, ordered ? other.get() : one.get()),
          List.of());
    }
  }

  private static void checkOrder(
      String subject,
      String first,
      Optional<PartialDate> earlier,
      String second,
      Optional<PartialDate> later,
      Findings findings) {
    if (earlier.isPresent() && later.isPresent()) {
      findings.demand(
          !earlier.get().isAfter(later.get()),
          FindingKind.DATES_REVERSED,
          subject,
          FindingFigure.text(second, later.get()),
          FindingFigure.text(first, earlier.get()),
          List.of());
    }
  }
}
