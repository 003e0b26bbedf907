package org.creativehubs.core.standards.contracting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationKind;
import org.creativehubs.core.sla.Revision;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.standards.JsonText;
import org.creativehubs.core.standards.WrittenDate;
import org.creativehubs.core.time.DatePrecision;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;

/**
 * Makes releases as the Open Contracting Data Standard has them of agreements and head leases.
 *
 * <pre>{@code
 * OcdsPublication publication = OcdsPublication.as("ocds-213czf", LocalDate.parse("2026-11-30"));
 * OcdsRelease release = publication.release(agreement);
 * }</pre>
 *
 * <p>Of an agreement the client is the buyer and the provider the supplier; each promise is a
 * milestone of the contract, due when the term ends; each revision is an amendment. Of a head lease
 * the tenant is the buyer and the landlord the supplier; each charge is an item with its yearly
 * amount, and options to renew are how far the period may be extended. What the standard has no
 * field for, such as the target of a promise, stands beside it in a field of our own ({@code
 * obligation}, {@code revision}, {@code headLease}), from which {@link OcdsFile} makes the same
 * agreement again. Days begin at midnight and end a second before, in universal time. Immutable.
 */
public final class OcdsPublication {

  static final String OBLIGATION = "obligation";
  static final String REVISION = "revision";
  static final String SOURCE = "source";
  static final String HEAD_LEASE = "headLease";
  static final String BUYER = "buyer";
  static final String SUPPLIER = "supplier";

  private final String prefix;
  private final LocalDate on;
  private final List<Organisation> known;

  private OcdsPublication(String prefix, LocalDate on, List<Organisation> known) {
    this.prefix = prefix;
    this.on = on;
    this.known = known;
  }

  /**
   * Releases with the prefix of a publisher.
   *
   * @param prefix what the Open Contracting Partnership gave the publisher, such as {@code
   *     ocds-213czf}
   * @param on the day of the releases, in the years 1 to 9998
   * @return the publication, which knows no organisation
   */
  public static OcdsPublication as(String prefix, LocalDate on) {
    Check.id(Check.notNull(prefix, "prefix"), "prefix");
    return new OcdsPublication(prefix, Check.notNull(on, "on"), List.of());
  }

  /**
   * The same with organisations that are known, by name.
   *
   * @param organisations parties, with their entries in registers
   * @return the publication
   */
  public OcdsPublication knowing(List<Organisation> organisations) {
    List<Organisation> all = new ArrayList<>(known);
    all.addAll(organisations);
    return new OcdsPublication(prefix, on, List.copyOf(all));
  }

  /**
   * An agreement as a release.
   *
   * @param agreement the agreement
   * @return the release, with one award and one contract
   */
  public OcdsRelease release(ServiceLevelAgreement agreement) {
    OcdsContract.Builder contract = contract(agreement.id(), agreement.name(), agreement.term());
    agreement.term().ifPresent(term -> contract.period(period(term)));
    agreement.obligations().stream()
        .map(promise -> milestone(promise, agreement.term()))
        .forEach(contract::addMilestones);
    for (int i = 0; i < agreement.revisions().size(); i++) {
      contract.addAmendments(amendment(agreement.revisions().get(i), i + 1));
    }
    agreement.source().ifPresent(source -> contract.putOthers(SOURCE, JsonText.written(source)));
    return release(agreement.client(), agreement.provider(), contract.build());
  }

  /**
   * A head lease as a release.
   *
   * @param lease the head lease
   * @return the release, with one award and one contract
   */
  public OcdsRelease release(HeadLease lease) {
    Optional<DateRange> agreed = days(lease, lease.agreedMonths());
    OcdsContract.Builder contract = contract(lease.id(), lease.premises(), agreed);
    days(lease).ifPresent(start -> contract.period(period(lease, start)));
    lease
        .terms()
        .map(LeaseTerms::charges)
        .ifPresent(charges -> charges.forEach(charge -> contract.addItems(item(charge))));
    contract.putOthers(HEAD_LEASE, JsonText.written(lease));
    return release(lease.tenant(), lease.landlord(), contract.build());
  }

  private OcdsContract.Builder contract(String id, String title, Optional<DateRange> term) {
    return OcdsContract.builder()
        .id(id)
        .awardId(id)
        .title(title)
        .status(term.map(this::status).orElse(OcdsContract.Status.ACTIVE));
  }

  private OcdsContract.Status status(DateRange term) {
    if (on.isBefore(term.start())) {
      return OcdsContract.Status.PENDING;
    }
    return term.contains(on) ? OcdsContract.Status.ACTIVE : OcdsContract.Status.TERMINATED;
  }

  private OcdsRelease release(String buyer, String supplier, OcdsContract contract) {
    List<OcdsParty> parties =
        buyer.equals(supplier)
            ? List.of(party(buyer, BUYER, SUPPLIER))
            : List.of(party(buyer, BUYER), party(supplier, SUPPLIER));
    OcdsReference pays = Parties.reference(parties.get(0));
    OcdsReference does = Parties.reference(parties.get(parties.size() - 1));
    OcdsAward.Builder award = OcdsAward.builder().id(contract.awardId()).title(contract.title());
    award.status(OcdsAward.Status.ACTIVE).addSuppliers(does).contractPeriod(contract.period());
    return OcdsRelease.builder()
        .ocid(prefix + "-" + contract.id())
        .id(contract.id() + "-" + on)
        .date(WrittenDate.midnight(on))
        .addTag("contract")
        .initiationType("tender")
        .parties(parties)
        .buyer(pays)
        .addAwards(award.build())
        .addContracts(contract)
        .build();
  }

  private OcdsParty party(String name, String... roles) {
    Organisation organisation =
        known.stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseGet(() -> Organisation.of(key(name), name));
    return OcdsParty.of(organisation, roles);
  }

  /** A name as a key: on one line, at most 100 characters. */
  private static String key(String name) {
    String line = name.replaceAll("\\p{Cntrl}+", " ").strip();
    return line.length() > 100 ? line.substring(0, 100).strip() : line;
  }

  private static OcdsMilestone milestone(Obligation promise, Optional<DateRange> term) {
    OcdsMilestone.Builder milestone = OcdsMilestone.builder().id(promise.id());
    boolean isReport = promise.kind().filter(ObligationKind.MONITORING::equals).isPresent();
    milestone.title(promise.promise()).type(isReport ? "reporting" : "delivery");
    milestone.description(promise.verifiedBy()).status(OcdsMilestone.Status.SCHEDULED);
    term.ifPresent(days -> milestone.dueDate(lastSecond(days.lastDay())));
    return milestone.putOthers(OBLIGATION, JsonText.written(promise)).build();
  }

  private static OcdsAmendment amendment(Revision revision, int number) {
    OcdsAmendment.Builder amendment = OcdsAmendment.builder().id(String.valueOf(number));
    amendment.description(revision.change()).rationale(revision.reason());
    revision
        .on()
        .filter(day -> day.precision() == DatePrecision.DAY)
        .ifPresent(day -> amendment.date(WrittenDate.midnight(day.earliest())));
    return amendment.putOthers(REVISION, JsonText.written(revision)).build();
  }

  private static OcdsItem item(RentCharge charge) {
    OcdsUnit.Builder year = OcdsUnit.builder().name("year").value(OcdsValue.of(charge.annual()));
    return OcdsItem.builder()
        .id(charge.name())
        .description(charge.name())
        .unit(year.build())
        .build();
  }

  private static OcdsPeriod period(DateRange term) {
    return OcdsPeriod.builder()
        .startDate(WrittenDate.midnight(term.start()))
        .endDate(lastSecond(term.lastDay()))
        .build();
  }

  private static OcdsPeriod period(HeadLease lease, LocalDate start) {
    OcdsPeriod.Builder period = OcdsPeriod.builder().startDate(WrittenDate.midnight(start));
    days(lease, lease.agreedMonths()).ifPresent(days -> period.endDate(lastSecond(days.lastDay())));
    days(lease, lease.longestMonths())
        .filter(days -> !lease.longestMonths().equals(lease.agreedMonths()))
        .ifPresent(days -> period.maxExtentDate(lastSecond(days.lastDay())));
    return period.build();
  }

  private static Optional<LocalDate> days(HeadLease lease) {
    return lease
        .start()
        .filter(start -> start.precision() == DatePrecision.DAY)
        .map(PartialDate::earliest);
  }

  private static Optional<DateRange> days(HeadLease lease, OptionalInt months) {
    return months.isEmpty()
        ? Optional.empty()
        : days(lease).map(start -> DateRange.of(start, start.plusMonths(months.getAsInt())));
  }

  private static WrittenDate lastSecond(LocalDate day) {
    return WrittenDate.parse(day + "T23:59:59Z");
  }
}
