package org.creativehubs.metrics.consistency;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.statement.StatementKind;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.time.StatedPeriod;

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
    hubs.forEach(hub -> checkHeld(hub, findings));
    hubs.forEach(hub -> checkRevenue(hub, material.statements(), findings));
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

  /** A hub opens when its operator holds the building: leases of others are left out. */
  private static void checkHeld(Hub hub, Findings findings) {
    List<HeadLease> held =
        hub.headLeases().stream()
            .filter(
                lease ->
                    hub.operator()
                        .map(Organisation::name)
                        .filter(lease.tenant()::equals)
                        .isPresent())
            .toList();
    List<PartialDate> starts = held.stream().flatMap(lease -> lease.start().stream()).toList();
    List<PartialDate> ends = held.stream().flatMap(lease -> lease.end().stream()).toList();
    if (!held.isEmpty() && starts.size() == held.size()) {
      Optional<PartialDate> first = starts.stream().min(Comparator.naturalOrder());
      checkOrder(
          "hub " + hub.id(), "start of the head lease", first, "opened", hub.opened(), findings);
    }
    if (!held.isEmpty() && ends.size() == held.size()) {
      Optional<PartialDate> last = ends.stream().max(Comparator.naturalOrder());
      checkOrder(
          "hub " + hub.id(), "opened", hub.opened(), "end of the head lease", last, findings);
    }
  }

  private static void checkRevenue(Hub hub, List<Statement> statements, Findings findings) {
    statements.stream()
        .filter(each -> each.kind() == StatementKind.REVENUE && each.of().equals(hub.name()))
        .forEach(
            each ->
                checkOrder(
                    "hub " + hub.id(),
                    "opened",
                    hub.opened(),
                    "last day of revenue " + each.id(),
                    each.period().flatMap(StatedPeriod::to),
                    findings));
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
