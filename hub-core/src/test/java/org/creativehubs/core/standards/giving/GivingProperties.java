package org.creativehubs.core.standards.giving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.funding.FundingInstrument;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.sheets.SheetFile;
import org.creativehubs.core.sheets.SheetLocale;
import org.creativehubs.core.sheets.SheetRead;
import org.creativehubs.core.sheets.Sheets;
import org.creativehubs.core.standards.JsonText;
import org.creativehubs.core.standards.SameJson;
import org.creativehubs.core.standards.StandardRead;
import org.creativehubs.core.standards.Structure;
import org.creativehubs.core.standards.internal.FormulaGuard;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Numeral;

/** One set of grants through every form in which it can stand. */
class GivingProperties {

  /** Grants with any fields, and with amounts that money can be; each with an id of its own. */
  @Provide
  static Arbitrary<List<GivingGrant>> registers() {
    Arbitrary<GivingGrant> grants =
        Combinators.combine(
                GivingStructureTest.grants(), Arbitraries.longs().between(0, 100_000_000_000L))
            .as(GivingProperties::payable);
    return grants.list().ofMinSize(1).ofMaxSize(4).map(GivingProperties::numbered);
  }

  private static GivingGrant payable(String json, long pennies) {
    GivingGrant grant = GivingGrant.parse(json);
    String amount = Money.ofMinor(pennies, Currency.getInstance("GBP")).amount().toPlainString();
    return grant.toBuilder().currency("GBP").amountAwarded(Numeral.parse(amount)).build();
  }

  private static List<GivingGrant> numbered(List<GivingGrant> grants) {
    int[] number = new int[1];
    return grants.stream()
        .map(grant -> grant.toBuilder().id("360G-p-" + number[0]++).build())
        .toList();
  }

  private static Money sum(List<GivingGrant> grants) {
    return Money.sum(
        Currency.getInstance("GBP"), grants.stream().map(GivingGrant::awarded).toList());
  }

  private static SheetRead<List<GivingGrant>> read(String csv) {
    return Sheets.grants(
        SheetFile.bytes(
            "grants.csv", csv.getBytes(StandardCharsets.UTF_8), SheetLocale.of("en-GB")));
  }

  /** What a spreadsheet can hold of a grant: others as texts, no codes with semicolons. */
  private static GivingGrant flat(GivingGrant any) {
    GivingGrant grant =
        GivingGrant.parse(SameJson.withoutAddedToParts(any.json(), "x-added")).toBuilder()
            .others(any.others())
            .build();
    Map<String, JsonText> others = new LinkedHashMap<>();
    grant.others().forEach((name, value) -> others.put(name, JsonText.of(cell(value))));
    others.values().removeIf(value -> value.words().orElseThrow().isBlank());
    GivingGrant.Builder flat = grant.toBuilder().others(others);
    flat.relatedActivity(
        grant.relatedActivity().stream().map(code -> code.replace(';', ',')).toList());
    flat.toIndividualsDetails(
        grant
            .toIndividualsDetails()
            .map(
                details ->
                    details.toBuilder()
                        .grantPurpose(
                            details.grantPurpose().stream()
                                .map(code -> code.replace(';', ','))
                                .toList())
                        .build())
            .filter(details -> !details.json().equals("{}")));
    return flat.build();
  }

  private static String cell(JsonText value) {
    return value.words().orElseGet(value::toString);
  }

  @Property(tries = 150)
  void aSpreadsheetHoldsEveryFieldOfEveryGrant(@ForAll("registers") List<GivingGrant> grants) {
    List<GivingGrant> flat =
        grants.stream()
            .map(GivingProperties::flat)
            .filter(GivingProperties::hasNoEmptyPart)
            .toList();
    if (flat.isEmpty()) {
      return;
    }
    SheetRead<List<GivingGrant>> read = read(GivingPackage.of(flat).csv());

    assertThat(read.report().faults()).isEmpty();
    assertThat(read.value())
        .extracting(GivingGrant::json)
        .isEqualTo(flat.stream().map(GivingGrant::json).toList());
    assertThat(read.value()).isEqualTo(flat);
    assertThat(sum(read.value())).isEqualTo(sum(flat));
  }

  /** An object without a field has no cell. */
  private static boolean hasNoEmptyPart(GivingGrant grant) {
    return !grant.toBuilder().others(Map.of()).build().json().contains("{}");
  }

  @Property(tries = 100)
  void everyFormAddsUpToTheSameAndNoGrantIsLost(@ForAll("registers") List<GivingGrant> grants)
      throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    GivingPackage.of(grants.stream().map(GivingProperties::inOrder).toList()).write(json);
    GivingFile file = GivingFile.bytes("g.json", json.toByteArray());
    Money all = sum(grants);

    assertThat(sum(file.read().value().grants())).isEqualTo(all);
    GivingTotals totals = file.totals().value();
    assertThat(add(totals.byYear().stream().map(GivingTotals.YearRow::awarded).toList()))
        .isEqualTo(all)
        .isEqualTo(
            add(totals.byRecipient().stream().map(GivingTotals.RecipientRow::awarded).toList()));
    StandardRead<List<FundingAward>> awards = file.awards();
    assertThat(awards.value()).hasSize(awards.report().used());
    assertThat(awards.report().used() + awards.report().leftOut()).isEqualTo(grants.size());
    assertThat(awards.report().leftOut()).isZero();
    assertThat(add(awards.value().stream().map(FundingAward::amount).toList())).isEqualTo(all);
    List<GivingGrant> again = GivingExport.as("360G-p").grants(described(awards.value())).value();
    assertThat(sum(again)).isEqualTo(all);
    assertThat(again).extracting(GivingGrant::id).isEqualTo(ids(grants));
  }

  /** Without planned dates of which the end is before the start, which no award can have. */
  private static GivingGrant inOrder(GivingGrant grant) {
    return grant.plannedDates().stream().anyMatch(GivingProperties::isReversed)
        ? grant.toBuilder().plannedDates(List.of()).build()
        : grant;
  }

  private static boolean isReversed(GivingDates dates) {
    return dates
        .startDate()
        .flatMap(start -> dates.endDate().map(end -> end.date().isBefore(start.date())))
        .orElse(false);
  }

  private static List<FundingAward> described(List<FundingAward> awards) {
    return awards.stream()
        .map(award -> award.toBuilder().title("t").description("d").recipient("r").build())
        .collect(Collectors.toList());
  }

  private static List<String> ids(List<GivingGrant> grants) {
    return grants.stream().map(GivingGrant::id).toList();
  }

  private static Money add(List<Money> amounts) {
    return Money.sum(Currency.getInstance("GBP"), amounts);
  }

  /** The two ways from a spreadsheet to awards say the same. */
  @Property(tries = 60)
  void awardsOfASheetAreThoseOfItsGrants(@ForAll("registers") List<GivingGrant> grants)
      throws IOException {
    List<GivingGrant> flat =
        grants.stream()
            .map(GivingProperties::flat)
            .map(grant -> grant.toBuilder().plannedDates(List.of()).build())
            .filter(grant -> grant.recipientIndividual().isEmpty())
            .filter(GivingProperties::hasNoEmptyPart)
            .toList();
    if (flat.isEmpty()) {
      return;
    }
    String csv = GivingPackage.of(flat).csv();
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    GivingPackage.of(flat).write(json);
    List<FundingAward> ofSheet =
        Sheets.awards(
                SheetFile.bytes(
                    "g.csv", csv.getBytes(StandardCharsets.UTF_8), SheetLocale.of("en-GB")))
            .value();

    assertThat(ofSheet)
        .extracting(FundingAward::amount)
        .isEqualTo(
            GivingFile.bytes("g.json", json.toByteArray()).awards().value().stream()
                .map(FundingAward::amount)
                .toList());
  }

  @Property
  void anAwardComesBackAsItWas(
      @ForAll("texts") String title,
      @ForAll("texts") String funder,
      @ForAll @LongRange(min = 0) long pennies) {
    FundingAward award =
        FundingAward.builder()
            .id("360G-p-1")
            .title(title)
            .description(title)
            .recipient("Hub")
            .funder(funder)
            .programme(title)
            .instrument(FundingInstrument.LOAN)
            .amount(Money.ofMinor(pennies, Currency.getInstance("KZT")))
            .awardedOn(PartialDate.parse("2026-03-01"))
            .period(DateRange.parse("2026-04-01/2027-04-01"))
            .build();
    GivingExport export =
        GivingExport.as("360G-p")
            .knowing(
                List.of(
                    Organisation.builder()
                        .id("f")
                        .name(funder)
                        .addRegistrationIds("GB-CHC-1234567")
                        .build()));
    GivingGrant grant = export.grants(List.of(award)).value().get(0);
    String file = "{\"grants\":[" + grant.json() + "]}";
    FundingAward back =
        GivingFile.bytes("g", file.getBytes(StandardCharsets.UTF_8)).awards().value().get(0);

    assertThat(back.toBuilder().source(Optional.empty()).build()).isEqualTo(award);
    assertThat(grant.fundingOrganization().get(0).id()).isEqualTo("GB-CHC-1234567");
    assertThat(grant.recipientId()).isEqualTo("360G-p-org-hub");
  }

  @Provide
  static Arbitrary<String> texts() {
    return Structure.texts();
  }

  @Property
  void noCellIsTakenForAFormulaAndEveryTextComesBack(@ForAll String text) {
    String cell = FormulaGuard.put(text);

    assertThat(FormulaGuard.take(cell)).isEqualTo(text);
    assertThat(cell).doesNotMatch("(?s)[=+@\t\r].*");
  }
}
