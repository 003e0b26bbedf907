package org.creativehubs.core.standards.giving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.Iterators;
import com.google.common.io.Resources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creativehubs.core.finding.RecordFault;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.funding.FundingInstrument;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.standards.JsonText;
import org.creativehubs.core.standards.SameJson;
import org.creativehubs.core.standards.StandardRead;
import org.creativehubs.core.standards.StandardReport;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class GivingFileTest {

  /** A grant with what the standard requires, and a field of one's own. */
  static String grant(String id, String amount, String more) {
    return "{\"id\":\""
        + id
        + "\",\"title\":\"Studios\",\"description\":\"Twelve studios\",\"currency\":\"GBP\","
        + "\"amountAwarded\":"
        + amount
        + ",\"awardDate\":\"2026-03-01\","
        + "\"recipientOrganization\":[{\"id\":\"GB-COH-01234567\",\"name\":\"Hub\"}],"
        + "\"fundingOrganization\":[{\"id\":\"GB-CHC-1234567\",\"name\":\"Fund\"}]"
        + more
        + "}";
  }

  private static GivingFile file(String... grants) {
    return text("{\"version\":\"1.4\",\"grants\":[" + String.join(",\n", grants) + "]}");
  }

  private static GivingFile text(String json) {
    return GivingFile.bytes("grants.json", json.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> told(StandardReport report) {
    return report.faults().stream().map(RecordFault::toString).toList();
  }

  @Test
  void everyFaultOfEveryGrantIsToldByItsPathAndTheOthersAreUsed() {
    GivingFile file =
        file(
            grant("1", "25000", ""),
            grant("2", "\"12,000\"", ",\"amountDisbursed\":true,\"plannedDates\":{}"),
            grant("3", "1", ",\"beneficiaryLocation\":[{\"latitude\":\"north\"},null]"),
            "{\"id\":4,\"awardDate\":\"01/03/2026\",\"fundingOrganization\":[]}",
            grant("5", "1", ",\"recipientIndividual\":{\"id\":\"i\",\"name\":\"Individual\"}"),
            grant("6", "1", ",\"id\":\"6\""),
            "7",
            grant("8", "0.50", ",\"title\":\"twice\""));
    StandardRead<GivingPackage> read = file.read();

    assertThat(read.value().grants()).extracting(GivingGrant::id).containsExactly("1");
    assertThat(read.report().records()).isEqualTo(8);
    assertThat(read.report().used()).isEqualTo(1);
    assertThat(read.report().leftOut()).isEqualTo(7);
    assertThat(told(read.report()))
        .containsExactly(
            "line 2: grants[1].amountAwarded must be a number, but was 12,000; write it without"
                + " quotes, commas and signs",
            "line 2: grants[1].amountDisbursed must be a number, but was true; write it without"
                + " quotes, commas and signs",
            "line 2: grants[1].plannedDates must be a list, but was an object; put it in square"
                + " brackets",
            "line 3: grants[2].beneficiaryLocation[0].latitude must be a decimal number, but was"
                + " north",
            "line 3: grants[2].beneficiaryLocation[1] must be an object, but was null",
            "line 4: grants[3].id must be a text, but was 4; put it in quotes",
            "line 4: grants[3].awardDate must be a date such as 2026-03-01, or with a time and its"
                + " zone such as 2026-03-01T10:30:00Z, but was 01/03/2026",
            "line 4: grants[3].title must be given, but was missing",
            "line 4: grants[3].description must be given, but was missing",
            "line 4: grants[3].currency must be given, but was missing",
            "line 4: grants[3].amountAwarded must be given, but was missing",
            "line 4: grants[3].fundingOrganization must be given, but was missing",
            "line 5: grants[4].recipientOrganization must be given, or recipientIndividual"
                + " instead, but was both",
            "line 6: grants[5].id must stand in its record once, but was 6",
            "line 7: grants[6] must be an object, but was 7",
            "line 8: grants[7].title must stand in its record once, but was twice");
  }

  @Test
  void aFileThatBreaksOffIsUsedUpToThere() {
    String json =
        "{\"grants\":[" + grant("1", "10", "") + "," + grant("2", "20", "").substring(0, 60);
    StandardRead<List<FundingAward>> awards = text(json).awards();

    assertThat(awards.value()).extracting(FundingAward::amount).containsExactly(gbp("10"));
    assertThat(told(awards.report()))
        .singleElement()
        .asString()
        .contains("must be well-formed JSON", "mend the file from there on");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> text("{\"grants\":[").read())
        .withMessageContaining("well-formed");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> text("[]").awards())
        .withMessage("document must be an object, but was a list");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> text("{}").read())
        .withMessage("grants must be given, but was missing");
    GivingFile none =
        GivingFile.opened(
            "none.json",
            () -> {
              throw new IOException("gone");
            });
    assertThat(told(none.each(grant -> {})))
        .containsExactly("document must be readable, but was gone");
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }

  @Test
  void aGrantBecomesAnAwardWithWhoWhatWhenAndHowMuch() {
    String more =
        ",\"plannedDates\":[{\"startDate\":\"2026-04-01\",\"endDate\":\"2027-03-31T00:00:00Z\"}],"
            + "\"grantProgramme\":[{\"code\":\"a\"},{\"title\":\"Places\"}]";
    StandardRead<List<FundingAward>> read = file(grant("360G-x-1", "1000.50", more)).awards();
    FundingAward award = read.value().get(0);

    assertThat(award.id()).contains("360G-x-1");
    assertThat(award.title()).contains("Studios");
    assertThat(award.description()).contains("Twelve studios");
    assertThat(award.funder()).isEqualTo("Fund");
    assertThat(award.recipient()).contains("Hub");
    assertThat(award.programme()).contains("Places");
    assertThat(award.amount()).isEqualTo(gbp("1000.50"));
    assertThat(award.awardedOn()).contains(PartialDate.parse("2026-03-01"));
    assertThat(award.period()).contains(DateRange.parse("2026-04-01/2027-04-01"));
    assertThat(award.instrument()).isEqualTo(FundingInstrument.GRANT);
    assertThat(award.source()).hasToString("Optional[grants.json, 360G-x-1]");
    assertThat(read.report().remarks()).isEmpty();
  }

  @Test
  void whatCannotBeAnAwardIsLeftOutAndTold() {
    StandardRead<List<FundingAward>> read =
        file(
                grant("1", "10", ",\"plannedDates\":[{\"startDate\":\"2026\"}]"),
                grant("1", "10", ""),
                grant("2", "10.505", ""),
                grant("3", "-1", ""),
                grant("4", "1", "").replace("GBP", "GBX"),
                grant("5", "1", "").replace("\"Fund\"", "\" \""),
                grant(
                    "6",
                    "1",
                    ",\"plannedDates\":[{\"startDate\":\"2026-02-01\",\"endDate\":\"2026-01-01\"}]"))
            .awards();

    assertThat(read.value()).hasSize(1);
    assertThat(read.report().leftOut()).isEqualTo(6);
    assertThat(read.report().remarks())
        .containsExactly(
            "grants whose planned dates are no two days, so that no period is known: 1");
    assertThat(told(read.report()))
        .satisfiesExactly(
            fault -> assertThat(fault).contains("grants[1].id must differ from those of other"),
            fault -> assertThat(fault).contains("grants[2].", "10.505"),
            fault -> assertThat(fault).contains("grants[3].amount must be >= 0"),
            fault -> assertThat(fault).contains("grants[4].currency must be", "GBX"),
            fault -> assertThat(fault).contains("grants[5].funder must hold a visible"),
            fault -> assertThat(fault).contains("grants[6].plannedDates[0].endDate must be on"));
  }

  @Test
  void sumsByYearAndRecipientAddUpToTheTotal() {
    StandardRead<GivingTotals> read =
        file(
                grant("1", "0.1", ""),
                grant("2", "0.2", "").replace("2026-03-01", "2025-12-31"),
                grant("3", "5", "").replace("GBP", "KZT"),
                grant("4", "7", "").replace("01234567", "00000001").replace("Hub", "Other"),
                grant("5", "x", ""))
            .totals();
    GivingTotals totals = read.value();

    assertThat(totals.grants()).isEqualTo(4);
    assertThat(totals.awarded()).containsExactly(gbp("7.30"), Money.parse("KZT 5.00"));
    assertThat(totals.byYear())
        .containsExactly(
            new GivingTotals.YearRow(2025, 1, gbp("0.20")),
            new GivingTotals.YearRow(2026, 2, gbp("7.10")),
            new GivingTotals.YearRow(2026, 1, Money.parse("KZT 5.00")));
    assertThat(totals.byRecipient())
        .containsExactly(
            new GivingTotals.RecipientRow("GB-COH-00000001", "Other", 1, gbp("7.00")),
            new GivingTotals.RecipientRow("GB-COH-01234567", "Hub", 2, gbp("0.30")),
            new GivingTotals.RecipientRow("GB-COH-01234567", "Hub", 1, Money.parse("KZT 5.00")));
    assertThat(read.report().records()).isEqualTo(4);
    assertThat(told(read.report())).singleElement().asString().contains("well-formed");
  }

  @Test
  void whatAPublisherAddedIsKeptLetterForLetter() {
    String added = "{\"b\":[1.50,1e5,null],\"a\":\"\\u0001\"}";
    GivingGrant grant = GivingGrant.parse(grant("1", "1", ",\"x\":" + added + ",\"url\":null"));

    assertThat(grant.others()).containsExactly(Map.entry("x", JsonText.parse(added)));
    assertThat(grant.json()).endsWith(",\"x\":" + added + "}");
    assertThat(grant.url()).isEmpty();
    assertThat(grant).hasToString("1: Studios, GBP 1");
    assertThat(grant.awarded()).isEqualTo(gbp("1"));
  }

  @Test
  void organisationsComeWithTheirEntriesInRegisters() {
    GivingOrganisation giving =
        GivingOrganisation.builder()
            .id("360G-x-ORG1")
            .name(" Hub ")
            .companyNumber("1234567")
            .charityNumber("SC012345")
            .build();
    Organisation organisation = giving.toOrganisation();

    assertThat(organisation.name()).isEqualTo("Hub");
    assertThat(organisation.registrationIds()).containsExactly("GB-COH-01234567", "GB-SC-SC012345");
    assertThat(GivingOrganisation.of(organisation, "none"))
        .isEqualTo(
            GivingOrganisation.builder()
                .id("GB-COH-01234567")
                .name("Hub")
                .companyNumber("01234567")
                .build());
    assertThat(GivingOrganisation.of(Organisation.of("hub", "Hub"), "360G-x-org-hub").id())
        .isEqualTo("360G-x-org-hub");
  }

  @Test
  void aFileLongerThanTheMemoryIsReadGrantByGrant() {
    int grants = 60_000;
    String padding = ",\"description2\":\"" + "x".repeat(2_000) + "\"";
    Iterator<String> parts =
        Stream.concat(
                Stream.of("{\"grants\":["),
                Stream.concat(
                    IntStream.range(0, grants)
                        .mapToObj(i -> (i > 0 ? "," : "") + grant("g" + i, "1.10", padding)),
                    Stream.of("]}")))
            .iterator();
    long[] most = new long[1];
    List<String> kept = new ArrayList<>();
    StandardReport report =
        GivingFile.opened("long.json", () -> stream(parts))
            .each(
                grant -> {
                  if (kept.size() < 3) {
                    kept.add(grant.id());
                  }
                  most[0]++;
                });

    assertThat(report.used()).isEqualTo(grants);
    assertThat(most[0]).isEqualTo(grants);
    assertThat(kept).containsExactly("g0", "g1", "g2");
  }

  private static InputStream stream(Iterator<String> parts) {
    return new SequenceInputStream(
        Collections.enumeration(
            new AbstractCollection<InputStream>() {
              @Override
              public Iterator<InputStream> iterator() {
                return Iterators.transform(
                    parts, part -> new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)));
              }

              @Override
              public int size() {
                return 0;
              }
            }));
  }

  @Test
  void faultsBeyondAThousandAreCounted() {
    String[] bad = IntStream.range(0, 1_200).mapToObj(i -> "{}").toArray(String[]::new);
    StandardReport report = file(bad).each(grant -> {});

    assertThat(report.faults()).hasSize(1_000);
    assertThat(report.faults().size() + report.moreFaults()).isEqualTo(1_200 * 7);
    assertThat(report.leftOut()).isEqualTo(1_200);
    assertThat(report.lines()).last().isEqualTo("and 7,400 more faults");
    assertThat(report.faults().get(0).code()).isEqualTo(Fault.MISSING_FIELD);
  }

  @Test
  void placesAndMonthsAreNumbersAndTextsOfEarlierEditionsAreTakenForThem() {
    String places =
        ",\"beneficiaryLocation\":[{\"latitude\":\"51.50\",\"longitude\":-0.175269}],"
            + "\"plannedDates\":[{\"duration\":\"12\"},{\"duration\":1.5}]";
    GivingGrant grant = file(grant("1", "1", places)).read().value().grants().get(0);

    assertThat(grant.json())
        .contains("\"latitude\":51.50,\"longitude\":-0.175269")
        .contains("[{\"duration\":12},{\"duration\":1.5}]");
    assertThat(GivingGrant.parse(grant.json())).isEqualTo(grant);
    StandardRead<GivingPackage> negative =
        file(grant("1", "1", ""), grant("2", "1", ",\"plannedDates\":[{\"duration\":-1}]")).read();
    assertThat(told(negative.report()))
        .containsExactly("line 2: grants[1].plannedDates[0].duration must be >= 0, but was -1");
  }

  @Test
  void codesThatAreOnNoListAreKeptAndTold() {
    String codes =
        ",\"regrantType\":\"FRG080\",\"locationScope\":\"GLS099\","
            + "\"toIndividualsDetails\":{\"primaryGrantReason\":\"GTIR120\","
            + "\"grantPurpose\":[\"GTIP170\",\"Rent\"]}";
    StandardRead<GivingPackage> read = file(grant("1", "1", codes), grant("2", "1", codes)).read();

    assertThat(read.value().grants().get(0).regrantType()).contains("FRG080");
    assertThat(read.report().used()).isEqualTo(2);
    assertThat(read.report().remarks())
        .containsExactly(
            "regrantType by a code that is not on the list of 360Giving, kept as it is: 2",
            "grantPurpose by a code that is not on the list of 360Giving, kept as it is: 2");
  }

  /**
   * The fields, and how they are written, are those of two files: one that a funder published,
   * tools/data/json_valid/a001p00000zgyHZAAY.json at commit
   * a15af4652515c45081dd1cdc45d40ae069af6b97 of ThreeSixtyGiving/dataquality, and a sample of the
   * checks of that repository, cove/cove_360/fixtures/multiple_funder_names_org_ids.json at commit
   * 55a583ce4b6ade3209cf49d5da9ee05c94d79599; what they say is not.
   */
  @Test
  void aFileAsFundersPublishItIsReadWhole() throws IOException {
    byte[] bytes =
        Resources.toByteArray(Resources.getResource(GivingFileTest.class, "published.json"));
    StandardRead<GivingPackage> read = GivingFile.bytes("published.json", bytes).read();

    assertThat(read.report().faults()).isEmpty();
    assertThat(read.report().used()).isEqualTo(2);
    assertThat(read.value().grants().get(0).others())
        .containsOnlyKeys(
            "Website", "Award Date - website format", "Amount Awarded - website format");
    assertThat(SameJson.of(read.value().json()))
        .isEqualTo(SameJson.of(new String(bytes, StandardCharsets.UTF_8)));
  }
}
