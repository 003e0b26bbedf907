package org.creativehubs.core.standards.contracting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.lease.LeaseRenewal;
import org.creativehubs.core.lease.RenewalState;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationKind;
import org.creativehubs.core.sla.Revision;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.standards.JsonText;
import org.creativehubs.core.standards.WrittenDate;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** Makes agreements and head leases of contracts. */
final class OcdsNouns {

  private OcdsNouns() {}

  static ServiceLevelAgreement agreement(OcdsRelease release, OcdsContract contract) {
    Check.that(
        !contract.others().containsKey(OcdsPublication.HEAD_LEASE),
        Fault.INCONSISTENT,
        "headLease",
        "be absent from an agreement",
        contract.id());
    ServiceLevelAgreement.Builder agreement = ServiceLevelAgreement.builder();
    agreement.id(contract.id()).name(contract.title().orElse(contract.id()));
    agreement.client(buyer(release)).provider(supplier(release, contract));
    agreement.term(term(contract.period()));
    List<OcdsMilestone> milestones = milestones(contract);
    for (int i = 0; i < milestones.size(); i++) {
      OcdsMilestone milestone = milestones.get(i);
      agreement.addObligations(Check.inPlace("milestones[" + i + "]", () -> obligation(milestone)));
    }
    contract.amendments().stream().map(OcdsNouns::revision).forEach(agreement::addRevisions);
    return agreement.source(source(contract.others())).build();
  }

  /** Those of the contract, and what became of it where it has none. */
  private static List<OcdsMilestone> milestones(OcdsContract contract) {
    List<OcdsMilestone> all = new ArrayList<>(contract.milestones());
    if (all.isEmpty()) {
      contract.implementation().ifPresent(done -> all.addAll(done.milestones()));
    }
    Check.notEmpty(all, "milestones");
    return all;
  }

  private static Obligation obligation(OcdsMilestone milestone) {
    Optional<Obligation> ours =
        own(milestone.others(), OcdsPublication.OBLIGATION, Obligation.class);
    if (ours.isEmpty()) {
      return plain(milestone);
    }
    same("id", milestone.id(), ours.get().id(), OcdsPublication.OBLIGATION);
    same("title", milestone.title().orElse(""), ours.get().promise(), OcdsPublication.OBLIGATION);
    return ours.get();
  }

  private static Obligation plain(OcdsMilestone milestone) {
    String title = milestone.title().or(milestone::description).orElse(milestone.id());
    Obligation.Builder promise = Obligation.builder().id(milestone.id()).promise(title);
    promise.comparison(Comparison.AT_LEAST).target(Ratio.ONE).unit("milestone");
    promise.kind(ObligationKind.GENERAL).metric(title);
    return promise.verifiedBy(milestone.description().filter(any -> !any.isBlank())).build();
  }

  private static Revision revision(OcdsAmendment amendment) {
    Optional<Revision> ours = own(amendment.others(), OcdsPublication.REVISION, Revision.class);
    return ours.orElseGet(
        () ->
            Revision.builder()
                .change(amendment.description().or(amendment::rationale).orElse("amended"))
                .reason(amendment.rationale().filter(any -> !any.isBlank()))
                .on(amendment.date().map(WrittenDate::date))
                .build());
  }

  private static Optional<Source> source(Map<String, JsonText> others) {
    return own(others, OcdsPublication.SOURCE, Source.class);
  }

  private static <T> Optional<T> own(Map<String, JsonText> others, String name, Class<T> type) {
    return Optional.ofNullable(others.get(name))
        .map(json -> Check.inPlace(name, () -> json.read(type)));
  }

  private static void same(String field, String value, String ours, String own) {
    Check.that(
        value.equals(ours),
        Fault.INCONSISTENT,
        field,
        "be as in " + own + ", \"" + ours + "\"",
        value);
  }

  private static String buyer(OcdsRelease release) {
    return release
        .buyer()
        .flatMap(buyer -> Parties.name(release, buyer))
        .orElseThrow(() -> missing("buyer"));
  }

  /** Who was given the award of the contract. */
  private static String supplier(OcdsRelease release, OcdsContract contract) {
    return release.awards().stream()
        .filter(award -> award.id().equals(contract.awardId()))
        .flatMap(award -> award.suppliers().stream())
        .findFirst()
        .flatMap(supplier -> Parties.name(release, supplier))
        .orElseThrow(() -> missing("suppliers of the award " + contract.awardId()));
  }

  private static InvalidValueException missing(String field) {
    return new InvalidValueException(Fault.MISSING_FIELD, field, "be given", "missing");
  }

  private static Optional<DateRange> term(Optional<OcdsPeriod> period) {
    Optional<LocalDate> start = day(period.flatMap(OcdsPeriod::startDate));
    Optional<LocalDate> end = day(period.flatMap(OcdsPeriod::endDate));
    return start.flatMap(first -> end.map(last -> days(first, last)));
  }

  private static DateRange days(LocalDate first, LocalDate last) {
    Check.that(
        !last.isBefore(first),
        Fault.INCONSISTENT,
        "period.endDate",
        "be on or after the start " + first,
        last);
    return DateRange.ofInclusive(first, last);
  }

  private static Optional<LocalDate> day(Optional<WrittenDate> date) {
    return date.flatMap(WrittenDate::day);
  }

  static HeadLease headLease(OcdsRelease release, OcdsContract contract) {
    Optional<HeadLease> ours = own(contract.others(), OcdsPublication.HEAD_LEASE, HeadLease.class);
    if (ours.isPresent()) {
      HeadLease lease = ours.get();
      same("id", contract.id(), lease.id(), OcdsPublication.HEAD_LEASE);
      same("title", contract.title().orElse(""), lease.premises(), OcdsPublication.HEAD_LEASE);
      same("buyer", buyer(release), lease.tenant(), OcdsPublication.HEAD_LEASE);
      same("supplier", supplier(release, contract), lease.landlord(), OcdsPublication.HEAD_LEASE);
      return lease;
    }
    return plain(release, contract);
  }

  private static HeadLease plain(OcdsRelease release, OcdsContract contract) {
    HeadLease.Builder lease = HeadLease.builder().id(contract.id());
    lease.premises(contract.title().orElse(contract.id()));
    lease.landlord(supplier(release, contract)).tenant(buyer(release));
    Optional<LocalDate> start = day(contract.period().flatMap(OcdsPeriod::startDate));
    start.map(PartialDate::of).ifPresent(lease::start);
    Optional<DateRange> term = term(contract.period());
    OptionalInt months = term.map(DateRange::months).orElse(OptionalInt.empty());
    months.ifPresent(lease::termMonths);
    if (months.isPresent()) {
      option(term.orElseThrow(), contract).ifPresent(lease::addRenewals);
    }
    return lease.build();
  }

  /** The months between the end and how far the period may be extended, where they are whole. */
  private static Optional<LeaseRenewal> option(DateRange term, OcdsContract contract) {
    Optional<LocalDate> most = day(contract.period().flatMap(OcdsPeriod::maxExtentDate));
    OptionalInt months =
        most.filter(last -> last.isAfter(term.lastDay()))
            .map(last -> DateRange.ofInclusive(term.start(), last).months())
            .orElse(OptionalInt.empty());
    if (months.isEmpty()) {
      return Optional.empty();
    }
    int more = months.getAsInt() - term.months().orElseThrow();
    return Optional.of(LeaseRenewal.builder().months(more).state(RenewalState.OPTION).build());
  }
}
