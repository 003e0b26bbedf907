package org.creativehubs.core.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.files.FileFault;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

/** Schedules with headings in two rows, a row for each charge, and other languages. */
class ScheduleSheetTest {

  private static final LocalDate ON = LocalDate.parse("2026-11-30");

  private static SheetRead<LettingSheet> read(String text, String locale) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Sheets.rentRoll(SheetFile.bytes("roll.csv", bytes, SheetLocale.of(locale)), ON);
  }

  private static List<RentCharge> charges(Hub hub, String letting) {
    return hub.letting(letting).requireTerms().charges();
  }

  private static List<String> shown(List<RentCharge> charges) {
    return charges.stream().map(charge -> charge.name() + " " + charge.annual()).toList();
  }

  @Test
  void headingsMayStandInTwoRows() {
    SheetRead<LettingSheet> read =
        read(
            """
            Property:,Mill House,,,,,,
            Unit,,Tenancy,,,Rent,,Market rent
            No.,Area (sq ft),Tenant,Start,End,p.a.,psf,p.a.
            1,500,Tenant A,01/04/2024,31/03/2029,"6,000",,"6,500"
            2,400,Vacant,,,,,"5,000"
            """,
            "en-GB");

    Hub hub = read.value().hub();
    assertThat(read.report().faults()).isEmpty();
    assertThat(read.report().headings()).isEqualTo(3);
    assertThat(read.report().remarks())
        .contains(
            "the headings stand on lines 2 and 3", "1 line above the headings were passed over");
    assertThat(read.report().columns().get(5).heading()).isEqualTo("Rent p.a.");
    assertThat(hub.name()).isEqualTo("Mill House");
    assertThat(shown(charges(hub, "1"))).containsExactly("rent GBP 6000.00");
    assertThat(hub.space("2").marketRents()).hasSize(1);
  }

  /** A roll is read as before where the row below the headings holds nothing but texts. */
  @Test
  void aRowOfTextsBelowTheHeadingsIsNoHeading() {
    SheetRead<LettingSheet> read =
        read("Unit,Tenant,Rent pa\nOne,Vacant,\nTwo,Tenant B,600\n", "en-GB");

    assertThat(read.report().headings()).isEqualTo(1);
    assertThat(read.value().hub().spaces()).hasSize(2);
  }

  private static final String CHARGES =
      """
      Unit,Tenant,Lease start,Lease end,Charge,Amount,Frequency,Arrears
      1,Tenant A,01/04/2024,31/03/2029,Rent,"1,000.00",monthly,
      ,,,,Service charge,250.00,quarterly,10.00
      1,Tenant A,01/04/2024,,Insurance,120.00,yearly,
      ,,,,Car park,30.00,monthly,
      ,,,,Car park,40.00,monthly,
      Total,,,,,"1,440.00",,
      2,Tenant B,01/04/2025,,Rent,500.00,monthly,5.00
      ,,,,Signage,,monthly,
      3,Tenant C,31/31/2025,,Rent,500.00,monthly,
      ,,,,Insurance,60.00,yearly,
      """;

  @Test
  void furtherRowsOfALettingAreItsCharges() {
    SheetRead<LettingSheet> read = read(CHARGES, "en-GB");

    Hub hub = read.value().hub();
    assertThat(hub.lettings()).extracting(Letting::id).containsExactly("1", "2");
    assertThat(charges(hub, "1"))
        .extracting(RentCharge::kind)
        .containsExactly(
            ChargeKind.RENT,
            ChargeKind.SERVICE_CHARGE,
            ChargeKind.INSURANCE,
            ChargeKind.OTHER,
            ChargeKind.OTHER);
    assertThat(shown(charges(hub, "1")))
        .containsExactly(
            "rent GBP 12000.00",
            "service charge GBP 1000.00",
            "insurance GBP 120.00",
            "Car park GBP 360.00",
            "Car park 2 GBP 480.00");
    assertThat(read.value().ledger().orElseThrow().bills())
        .extracting(bill -> bill.letting().orElseThrow() + " " + bill.net())
        .containsExactly("1 GBP 10.00", "2 GBP 5.00");
    assertThat(read.report().remarks()).noneMatch(remark -> remark.startsWith("the total"));
  }

  /** A charge of a letting that could not be used is none of the letting before. */
  @Test
  void chargesOfAFaultyLettingAreFaultsToo() {
    SheetRead<LettingSheet> read = read(CHARGES, "en-GB");

    assertThat(read.report().faults()).extracting(FileFault::line).containsExactly(10, 11);
    assertThat(read.report().faults().get(1).rule())
        .isEqualTo("follow a row of its letting that could be used, which line 10 could not");
    assertThat(read.report().leftOut())
        .extracting(row -> row.line() + " " + row.why())
        .containsExactly("7 a total", "9 a charge without an amount");
  }

  /** A row that names another tenant, start or unit is no charge of the letting before. */
  @Test
  void aRowThatDiffersInTenantStartOrUnitIsALettingOfItsOwn() {
    Hub hub =
        read(
                """
                Unit,Tenant,Lease start,Lease end,Charge,Amount,Frequency
                1,Tenant A,01/04/2024,31/03/2029,Rent,100,monthly
                1,Tenant B,,,Insurance,60,yearly
                2,Tenant C,01/04/2024,31/03/2027,Rent,100,monthly
                2,Tenant C,01/04/2027,31/03/2030,Rent,110,monthly
                3,Tenant D,01/04/2024,31/03/2029,Rent,100,monthly
                4,,,,Insurance,60,yearly
                """,
                "en-GB")
            .value()
            .hub();

    assertThat(hub.lettings())
        .extracting(letting -> letting.tenant().orElse("nobody named"))
        .containsExactly(
            "Tenant A", "Tenant B", "Tenant C", "Tenant C", "Tenant D", "nobody named");
    assertThat(charges(hub, "1")).hasSize(1);
    assertThat(charges(hub, "3")).hasSize(1);
  }

  /** Without days a letting keeps its rent and one further charge, and says so of others. */
  @Test
  void chargesOfALettingWithoutDaysAreKeptAsFarAsTheyCan() {
    SheetRead<LettingSheet> read =
        read(
            """
            Unit,Tenant,Charge,Amount,Frequency
            1,Tenant A,Service charge,100,monthly
            1,Tenant A,Rent,500,monthly
            1,Tenant A,Insurance,60,yearly
            2,Tenant B,Rent,300,monthly
            """,
            "en-GB");

    Letting first = read.value().hub().letting("1");
    assertThat(first.rent().orElseThrow().yearly(Optional.empty())).contains(Ratio.of(6000));
    assertThat(first.otherCharges().orElseThrow().every()).isEqualTo(RentPeriod.MONTH);
    assertThat(read.report().leftOut()).hasSize(1);
  }

  @Test
  void marketRentsMayBeByArea() {
    SheetRead<LettingSheet> read =
        read(
            """
            Suite,Tenant,SF,From,To,Annual rent,Market rent
            100,Tenant A,"1,000",04/01/2024,03/31/2029,"$20,000",$24/sf
            200,Tenant B,500,04/01/2024,03/31/2029,$2.00/sf/mo,$11/sq ft per year
            """,
            "en-US");

    Hub hub = read.value().hub();
    assertThat(read.report().faults()).isEmpty();
    assertThat(hub.space("100").area())
        .hasValueSatisfying(a -> assertThat(a).hasToString("1000 ft2"));
    assertThat(hub.space("100").marketRents().get(0).rent().yearly(hub.space("100").area()))
        .contains(Ratio.of(24_000));
    assertThat(hub.space("200").marketRents().get(0).rent().yearly(hub.space("200").area()))
        .contains(Ratio.of(5_500));
    assertThat(shown(charges(hub, "200"))).containsExactly("rent USD 12000.00");
  }

  @Test
  void germanAndFrenchHeadingsAreKnown() {
    SheetRead<LettingSheet> german =
        read(
            """
            Objekt: Alte Mühle;;;;;;;;
            Einheit;Mieter;Mietfläche (m²);Mietbeginn;Mietende;Miete €/m² monatlich;Nebenkosten monatlich;Kündigungsfrist;Kaution
            A1;Mieter A;50;01.04.2024;31.03.2029;10,50;120,00 €;3 Monate;1.500,00
            A2;Leerstand;40;;;;;;
            A3;Mieter C;60;01.01.2025;unbefristet;11,00;100,00;14 Tage;
            Summe;;150;;;;220,00;;1.500,00
            """,
            "de-DE");
    assertThat(german.report().faults()).isEmpty();
    Hub hub = german.value().hub();
    assertThat(hub.name()).isEqualTo("Alte Mühle");
    assertThat(shown(charges(hub, "A1")))
        .containsExactly("rent EUR 6300.00", "service charge EUR 1440.00");
    assertThat(hub.letting("A3").requireTerms().notice()).contains(Period.ofDays(14));
    assertThat(hub.letting("A3").requireTerms().term().isOpen()).isTrue();

    SheetRead<LettingSheet> french =
        read(
            """
            Lot;Locataire;Surface (m²);Date de début;Date de fin;Loyer annuel HT;Dépôt de garantie
            1;Preneur A;80;01/04/2024;31/03/2033;9 600,00 €;2 400,00
            2;Vide;40;;;;
            """,
            "fr-FR");
    assertThat(french.report().faults()).isEmpty();
    assertThat(shown(charges(french.value().hub(), "1"))).containsExactly("rent EUR 9600.00");
  }

  @Test
  void aTitleWithoutTheWordNamesNoHub() {
    SheetRead<LettingSheet> read =
        read("Rent roll: November\nUnit,Tenant,Rent pa\n1,A,600\n", "en-GB");

    assertThat(read.value().hub().name()).isEqualTo("roll.csv");
  }
}
