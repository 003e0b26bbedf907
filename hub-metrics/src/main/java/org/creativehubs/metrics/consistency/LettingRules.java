package org.creativehubs.metrics.consistency;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.lease.TenantDuty;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.OpenDateRange;

/** Lettings against the tiers and the lease they stand under, and the duties they bring. */
final class LettingRules {

  private LettingRules() {}

  /**
   * Lettings under a rent tier against the units that the tier counts, on the day on which most are
   * let. A letting without spaces is one unit; several of one space are one.
   */
  static final class TierLettings implements Rule {

    @Override
    public void examine(Material material, Findings findings) {
      for (Hub hub : material.hubs()) {
        for (RentTier tier : hub.rentTiers()) {
          if (tier.unit().flatMap(UnitWords.UnitNames::kind).isPresent()) {
            check(hub, tier, findings);
          }
        }
      }
    }

    private static void check(Hub hub, RentTier tier, Findings findings) {
      List<Letting> lettings =
          hub.lettings().stream()
              .filter(letting -> letting.tier().filter(tier.name()::equals).isPresent())
              .toList();
      if (!lettings.isEmpty()) {
        String unit = tier.unit().orElseThrow();
        List<String> most = Busiest.names(lettings, TierLettings::units);
        findings.atMost(
            FindingKind.PARTS_ABOVE_WHOLE,
            "hub " + hub.id() + ", tier " + tier.name(),
            FindingFigure.of(
                "units of the tier", QualifiedNumber.exact(tier.size()), unit, tier.source()),
            FindingFigure.of(
                "units let under it", QualifiedNumber.exact(most.size()), unit, Optional.empty()),
            most.stream().map(each -> FindingFigure.text("unit", each)).toList());
      }
    }

    private static Stream<String> units(Letting letting) {
      return letting.spaces().isEmpty()
          ? Stream.of("letting " + letting.id())
          : letting.spaces().stream().map(space -> "space " + space);
    }
  }

  /**
   * Lettings that lie on a day outside the lease of the building. Where there are several leases it
   * is not known which of them a tenancy is under, so it must go beyond all of them.
   */
  static final class WithinLease implements Rule {

    @Override
    public void examine(Material material, Findings findings) {
      for (Premises premises : material.premises()) {
        List<DateRange> held =
            premises.headLeases().stream().flatMap(lease -> widest(lease).stream()).toList();
        if (!held.isEmpty() && held.size() == premises.headLeases().size()) {
          premises.lettings().forEach(each -> check(premises, each, held, findings));
        }
      }
    }

    /** From the first day it may start on to the last it may end on, by what is agreed. */
    private static Optional<DateRange> widest(HeadLease lease) {
      return lease
          .start()
          .flatMap(start -> lease.end().map(end -> DateRange.of(start.earliest(), end.latest())));
    }

    private static void check(
        Premises premises, Letting letting, List<DateRange> held, Findings findings) {
      PeriodRules.Terms.certain(letting)
          .map(
              days ->
                  days.closed().orElseGet(() -> DateRange.ofInclusive(days.start(), days.start())))
          .ifPresent(
              term ->
                  findings.demand(
                      held.stream().anyMatch(lease -> lease.contains(term)),
                      FindingKind.TENANCY_OUTSIDE_LEASE,
                      premises.subject(letting),
                      FindingFigure.text("the head lease", shown(held)),
                      FindingFigure.text("the letting", term, letting.source()),
                      sources(premises)));
    }

    private static String shown(List<DateRange> held) {
      return String.join("; ", held.stream().map(DateRange::toString).toList());
    }

    private static List<FindingFigure> sources(Premises premises) {
      return premises.headLeases().stream()
          .map(lease -> FindingFigure.text(lease.id(), lease, lease.source()))
          .toList();
    }
  }

  /** Rents of one letting under two names that run over the same days: one may be a copy. */
  static final class RentsAtOnce implements Rule {

    @Override
    public void examine(Material material, Findings findings) {
      for (Hub hub : material.hubs()) {
        for (Letting letting : hub.lettings()) {
          String subject = "hub " + hub.id() + ", letting " + letting.id();
          letting.terms().ifPresent(terms -> check(terms, subject, findings));
        }
      }
    }

    private static void check(LeaseTerms terms, String subject, Findings findings) {
      List<RentCharge> rents =
          terms.charges().stream().filter(charge -> charge.kind() == ChargeKind.RENT).toList();
      for (int i = 1; i < rents.size(); i++) {
        for (RentCharge before : rents.subList(0, i)) {
          findings.demand(
              !terms.periodOf(before).overlaps(terms.periodOf(rents.get(i))),
              FindingKind.RENTS_AT_ONCE,
              subject,
              figure(before),
              figure(rents.get(i)),
              List.of());
        }
      }
    }

    private static FindingFigure figure(RentCharge rent) {
      return FindingFigure.text(rent.name(), rent.name() + " of " + rent.annual() + " a year");
    }
  }

  /** What a letting makes its tenant give for an obligation against the duty evidence speaks of. */
  static final class Duties implements Rule {

    @Override
    public void examine(Material material, Findings findings) {
      for (Hub hub : material.hubs()) {
        check(hub, "all lettings", Optional.empty(), hub.tenantDuties(), findings);
        for (Letting letting : hub.lettings()) {
          check(hub, "letting " + letting.id(), letting.source(), letting.duties(), findings);
        }
      }
    }

    private static void check(
        Hub hub,
        String whose,
        Optional<Source> source,
        List<TenantDuty> duties,
        Findings findings) {
      duties.stream()
          .filter(duty -> duty.each().isPresent())
          .forEach(
              duty ->
                  check(
                      hub,
                      subject(hub, whose, duty),
                      duty.source().or(() -> source),
                      duty,
                      findings));
    }

    private static void check(
        Hub hub, String subject, Optional<Source> source, TenantDuty duty, Findings findings) {
      String obligation = duty.obligation().orElseThrow();
      for (Evidence evidence : hub.evidence()) {
        if (evidence.obligation().equals(obligation)) {
          evidence
              .duty()
              .filter(counted -> duty.timesUnit().equals(Optional.of(counted.timesUnit())))
              .ifPresent(
                  counted ->
                      findings.same(
                          FindingKind.QUANTITY_DIFFERS,
                          subject,
                          figure("the evidence", counted.each(), hub, evidence),
                          FindingFigure.of(
                              "the duty",
                              QualifiedNumber.exact(duty.each().orElseThrow()),
                              unit(hub, obligation),
                              source),
                          List.of(FindingFigure.text("its words", duty.words(), duty.source()))));
        }
      }
    }

    private static String subject(Hub hub, String whose, TenantDuty duty) {
      return whose
          + " of "
          + hub.id()
          + ", owed for "
          + duty.obligation().orElseThrow()
          + " each time ("
          + duty.timesUnit().orElseThrow()
          + ")";
    }

    private static FindingFigure figure(String label, Ratio each, Hub hub, Evidence evidence) {
      return FindingFigure.of(
          label,
          QualifiedNumber.exact(each),
          unit(hub, evidence.obligation()),
          Optional.of(evidence.source()));
    }

    private static String unit(Hub hub, String obligation) {
      return hub.agreements().stream()
          .filter(agreement -> agreement.has(obligation))
          .map(agreement -> agreement.obligation(obligation).unit())
          .findFirst()
          .orElseThrow();
    }
  }

  /** What lettings have on the day on which they certainly have most of it. */
  static final class Busiest {

    /** A letting and the days on which it is certainly let; none where it has no date. */
    private record Let(Letting letting, Optional<OpenDateRange> days) {

      boolean isOn(LocalDate day) {
        return days.filter(term -> term.contains(day)).isPresent();
      }
    }

    private Busiest() {}

    /** Whether nothing says when it is let, so that it may be at any time. */
    static boolean isUndated(Letting letting) {
      return letting.terms().isEmpty() && letting.start().isEmpty();
    }

    /**
     * The names that lettings give, each once, on the day on which there are most. What has no date
     * counts on every day.
     */
    static List<String> names(List<Letting> lettings, Function<Letting, Stream<String>> names) {
      List<Let> lets =
          lettings.stream().map(each -> new Let(each, PeriodRules.Terms.certain(each))).toList();
      List<Let> undated = lets.stream().filter(let -> isUndated(let.letting())).toList();
      Stream<List<String>> byDay =
          lets.stream()
              .flatMap(let -> let.days().stream())
              .map(OpenDateRange::start)
              .distinct()
              .sorted()
              .map(day -> names(undated, lets.stream().filter(let -> let.isOn(day)), names));
      return Stream.concat(Stream.of(names(undated, Stream.of(), names)), byDay)
          .max(Comparator.<List<String>>comparingInt(List::size))
          .orElseThrow();
    }

    private static List<String> names(
        List<Let> undated, Stream<Let> dated, Function<Letting, Stream<String>> names) {
      return Stream.concat(undated.stream(), dated)
          .map(Let::letting)
          .flatMap(names)
          .distinct()
          .sorted()
          .toList();
    }
  }
}
