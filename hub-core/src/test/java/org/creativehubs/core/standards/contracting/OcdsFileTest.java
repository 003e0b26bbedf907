package org.creativehubs.core.standards.contracting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.finding.RecordFault;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.lease.LeaseRenewal;
import org.creativehubs.core.lease.RenewalState;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationKind;
import org.creativehubs.core.sla.ObligationPeriod;
import org.creativehubs.core.sla.Revision;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.standards.JsonText;
import org.creativehubs.core.standards.StandardRead;
import org.creativehubs.core.standards.Structure;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.InvalidValueException;

class OcdsFileTest {

  private static final LocalDate ON = LocalDate.of(2026, 11, 30);
  private static final OcdsPublication PUBLICATION = OcdsPublication.as("ocds-213czf", ON);

  private static final Obligation HOURS =
      Obligation.builder()
          .id("hours")
          .promise("900 hours free to the community")
          .comparison(Comparison.AT_LEAST)
          .target(Ratio.parse("900"))
          .unit("hours")
          .kind(ObligationKind.FREE_COMMUNITY_TIME)
          .every(ObligationPeriod.YEAR)
          .verifiedBy("log")
          .build();

  private static ServiceLevelAgreement agreement(String id, String name, DateRange term) {
    Revision revision =
        Revision.builder().change("hours cut").on(PartialDate.parse("2024-06")).reason("r").build();
    return ServiceLevelAgreement.builder()
        .id(id)
        .name(name)
        .provider("Hub")
        .client("Council")
        .addObligations(HOURS)
        .term(term)
        .addRevisions(revision)
        .source(Source.of("Agreement", "page 1"))
        .build();
  }

  private static final DateRange TERM = DateRange.parse("2020-04-01/2030-04-01");

  private static final HeadLease LEASE =
      HeadLease.builder()
          .id("L1")
          .premises("Levels 1 to 6")
          .landlord("Council")
          .tenant("Hub")
          .start(PartialDate.parse("2017-09-01"))
          .termMonths(72)
          .addRenewals(LeaseRenewal.builder().months(168).state(RenewalState.OPTION).build())
          .profitShare(Ratio.parse("1/2"))
          .build();

  private static OcdsFile file(OcdsRelease... releases) {
    StringBuilder json = new StringBuilder("{\"version\":\"1.1\",\"releases\":[");
    for (OcdsRelease release : releases) {
      json.append(json.charAt(json.length() - 1) == '[' ? "" : ",").append(release.json());
    }
    return text(json + "]}");
  }

  private static OcdsFile text(String json) {
    return OcdsFile.bytes("x.json", json.getBytes(StandardCharsets.UTF_8));
  }

  @Example
  void promisesAreMilestonesAndRevisionsAreAmendments() {
    OcdsRelease release = PUBLICATION.release(agreement("A1", "Agreement", TERM));
    OcdsContract contract = release.contracts().get(0);

    assertThat(release.ocid()).isEqualTo("ocds-213czf-A1");
    assertThat(release.date()).hasToString("2026-11-30T00:00:00Z");
    assertThat(release.buyer().flatMap(OcdsReference::name)).contains("Council");
    assertThat(contract.status()).contains(OcdsContract.Status.ACTIVE);
    assertThat(contract.period().orElseThrow().json())
        .isEqualTo("{\"startDate\":\"2020-04-01T00:00:00Z\",\"endDate\":\"2030-03-31T23:59:59Z\"}");
    OcdsMilestone milestone = contract.milestones().get(0);
    assertThat(milestone.title()).contains("900 hours free to the community");
    assertThat(milestone.dueDate()).hasToString("Optional[2030-03-31T23:59:59Z]");
    assertThat(milestone.status()).contains(OcdsMilestone.Status.SCHEDULED);
    assertThat(milestone.others()).containsOnlyKeys("obligation");
    assertThat(contract.amendments().get(0).description()).contains("hours cut");
    assertThat(contract.amendments().get(0).date()).isEmpty();
    assertThat(release.parties())
        .extracting(party -> party.roles().get(0))
        .containsExactly("buyer", "supplier");
  }

  @Example
  void theStateOfAContractIsThatOfItsTermOnTheDay() {
    assertThat(state(DateRange.parse("2026-12-01/2027-12-01")))
        .isEqualTo(OcdsContract.Status.PENDING);
    assertThat(state(DateRange.parse("2026-11-30/2026-12-01")))
        .isEqualTo(OcdsContract.Status.ACTIVE);
    assertThat(state(DateRange.parse("2025-11-30/2026-11-30")))
        .isEqualTo(OcdsContract.Status.TERMINATED);
  }

  private static OcdsContract.Status state(DateRange term) {
    OcdsRelease release = PUBLICATION.release(agreement("A1", "Agreement", term));
    return release.contracts().get(0).status().orElseThrow();
  }

  @Provide
  static Arbitrary<String> texts() {
    return Structure.texts();
  }

  @Provide
  static Arbitrary<DateRange> terms() {
    return Arbitraries.longs()
        .between(1, 20_000)
        .tuple2()
        .map(
            days ->
                DateRange.of(
                    LocalDate.of(2000, 1, 1).plusDays(days.get1()),
                    LocalDate.of(2000, 1, 1).plusDays(days.get1() + days.get2())));
  }

  @Property(tries = 100)
  void anyAgreementComesBackAsItWas(@ForAll("texts") String name, @ForAll("terms") DateRange term) {
    ServiceLevelAgreement agreement = agreement("A1", name, term);
    StandardRead<List<ServiceLevelAgreement>> read =
        file(PUBLICATION.release(agreement)).agreements();

    assertThat(read.value()).containsExactly(agreement);
    assertThat(read.report().leftOut()).isZero();
  }

  @Property(tries = 100)
  void anyHeadLeaseComesBackAsItWas(
      @ForAll("texts") String premises, @ForAll("terms") DateRange term) {
    HeadLease lease =
        LEASE.toBuilder().premises(premises).start(PartialDate.of(term.start())).build();

    assertThat(file(PUBLICATION.release(lease)).headLeases().value()).containsExactly(lease);
  }

  @Example
  void aHeadLeaseIsAContractThatMayBeExtended() {
    OcdsRelease release = PUBLICATION.release(LEASE);
    OcdsContract contract = release.contracts().get(0);

    assertThat(contract.period().orElseThrow().json())
        .isEqualTo(
            "{\"startDate\":\"2017-09-01T00:00:00Z\",\"endDate\":\"2023-08-31T23:59:59Z\","
                + "\"maxExtentDate\":\"2037-08-31T23:59:59Z\"}");
    assertThat(contract.status()).contains(OcdsContract.Status.TERMINATED);
    assertThat(release.buyer().flatMap(OcdsReference::name)).contains("Hub");
    OcdsContract plain = contract.toBuilder().others(Map.of()).build();
    OcdsRelease foreign = release.toBuilder().contracts(List.of(plain)).build();
    assertThat(file(foreign).headLeases().value().get(0))
        .isEqualTo(LEASE.toBuilder().profitShare(Optional.empty()).build());
  }

  @Example
  void partiesComeWithTheirEntriesInRegisters() {
    Organisation council =
        Organisation.builder()
            .id("c")
            .name("Council")
            .addRegistrationIds("GB-LAC-E00000000", "GB-COH-01234567")
            .build();
    OcdsRelease release = PUBLICATION.knowing(List.of(council)).release(LEASE);
    OcdsParty party = release.parties().get(1);

    assertThat(party.json())
        .isEqualTo(
            "{\"name\":\"Council\",\"id\":\"GB-LAC-E00000000\",\"identifier\":{\"scheme\":"
                + "\"GB-LAC\",\"id\":\"E00000000\"},\"additionalIdentifiers\":[{\"scheme\":"
                + "\"GB-COH\",\"id\":\"01234567\"}],\"roles\":[\"supplier\"]}");
    assertThat(party.toOrganisation())
        .isEqualTo(council.toBuilder().id("GB-LAC-E00000000").build());
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> OcdsParty.builder().build().toOrganisation())
        .withMessage("name must be given, but was missing");
  }

  @Example
  void aMilestoneOfOthersIsAPromiseThatOneThingIsDone() throws IOException {
    String json =
        Resources.toString(
            Resources.getResource(OcdsFileTest.class, "contract.json"), StandardCharsets.UTF_8);
    String withMilestone =
        json.replace(
            "\"dateSigned\"",
            "\"milestones\": [{\"id\": 7, \"title\": \"Open\", \"description\": \"A hall\"}],"
                + " \"dateSigned\"");
    ServiceLevelAgreement read = text(withMilestone).agreements().value().get(0);

    assertThat(read.name()).isEqualTo("Contract");
    assertThat(read.client()).isEqualTo("Council");
    assertThat(read.provider()).isEqualTo("Builder");
    assertThat(read.term()).contains(DateRange.parse("2010-07-01/2011-08-02"));
    assertThat(read.obligations().get(0).id()).isEqualTo("7");
    assertThat(read.obligations().get(0).target()).isEqualTo(Ratio.ONE);
    assertThat(read.obligations().get(0).metric()).contains("Open");
    assertThat(text(json).headLeases().value().get(0).landlord()).isEqualTo("Builder");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> text(json).agreements())
        .withMessage(
            "ocds-213czf-example.contracts[0].milestones must hold at least one element, but was"
                + " none");
  }

  @Example
  void recordsAreReadByWhatTheyComeTo() {
    String release = PUBLICATION.release(LEASE).json();
    String link = "{\"url\":\"https://example.org/1\",\"date\":\"2026-03-01T00:00:00Z\"}";
    String compiled =
        "{\"ocid\":\"a\",\"releases\":[" + link + "],\"compiledRelease\":" + release + "}";
    String embedded = "{\"ocid\":\"b\",\"releases\":[" + link + "," + release + "]}";
    String linked = "{\"ocid\":\"c\",\"releases\":[" + link + "]}";
    StandardRead<List<HeadLease>> read =
        text("{\"records\":[" + compiled + "," + embedded + "," + linked + "]}").headLeases();

    assertThat(read.value()).containsExactly(LEASE, LEASE);
    assertThat(read.report().records()).isEqualTo(3);
    assertThat(read.report().faults())
        .first()
        .asString()
        .contains("records[2].releases[0].", "must be given");
  }

  @Example
  void whatContradictsItselfIsLeftOutAndTold() {
    OcdsRelease release = PUBLICATION.release(agreement("A1", "Agreement", TERM));
    OcdsContract contract = release.contracts().get(0);
    OcdsMilestone other = contract.milestones().get(0).toBuilder().title("1 hour").build();
    OcdsRelease changed =
        release.toBuilder()
            .contracts(List.of(contract.toBuilder().milestones(List.of(other)).build()))
            .build();
    OcdsRelease spoilt =
        release.toBuilder()
            .contracts(
                List.of(
                    contract.toBuilder()
                        .milestones(
                            List.of(
                                other.toBuilder()
                                    .others(Map.of("obligation", JsonText.parse("{\"id\":\"x\"}")))
                                    .build()))
                        .build()))
            .build();
    StandardRead<List<ServiceLevelAgreement>> read =
        file(release, changed, spoilt, PUBLICATION.release(LEASE)).agreements();

    assertThat(read.value()).hasSize(1);
    assertThat(read.report().leftOut()).isEqualTo(3);
    assertThat(read.report().faults().stream().map(RecordFault::toString))
        .contains(
            "ocds-213czf-A1.contracts[0].milestones[0].title must be as in obligation, \"900 hours"
                + " free to the community\", but was 1 hour")
        .anyMatch(fault -> fault.contains("milestones[0].obligation.") && fault.contains("promise"))
        .anyMatch(fault -> fault.contains("L1.contracts[0].headLease must be absent"));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> text("{}").releases())
        .withMessage("document must hold releases or records, but was neither");
    assertThat(file(release, changed).releases().value()).containsExactly(release, changed);
  }
}
