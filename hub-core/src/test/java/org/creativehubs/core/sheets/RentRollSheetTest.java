package org.creativehubs.core.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.files.FileFault;
import org.creativehubs.core.files.InvalidFileException;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.lease.HoldingOver;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.LettingBasis;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.IncomeBasis;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.value.Fault;
import org.junit.jupiter.api.Test;

class RentRollSheetTest {

  private static final LocalDate ON = LocalDate.parse("2026-11-30");

  private static final String ROLL =
      """
      Tenancy schedule,,,,,,,,,
      As at 30 November 2026,,,,,,,,,

      Unit,Tenant,Area (sq ft),Lease Start,Lease End,Break Date,Annual Rent (£),ERV pa,Arrears,Annual turnover
      Ground floor,,,,,,,,,
      G1,Tenant A,"1,250",01/04/2024,31/03/2029,31/03/2027,"£12,000.00","13,500",250.00,"80,000"
      G2,Vacant,600,,,,,"6,600",,
      G3,Tenant B,450,1 Jan 2020,31 Dec 2024,,"5,400",,-10.00,

      Subtotal,,"2,300",,,,"17,400.00","20,100",240.00,
      First floor,,,,,,,,,
      F1,Tenant C,300,2025-09-01,rolling,,"3,000.00",,0.00,
      F2,,310,,,,,,,
      Total,,"2,910",,,,"20,400.00",,,
      Areas are net internal.,,,,,,,,,
      """;

  private static SheetFile file(String text) {
    return file(text, "en-GB");
  }

  private static SheetFile file(String text, String locale) {
    return SheetFile.bytes(
        "roll.csv", text.getBytes(StandardCharsets.UTF_8), SheetLocale.of(locale));
  }

  private static LettingSheet read(String text) {
    return Sheets.rentRoll(file(text), ON).value();
  }

  private static LeaseTerms terms(Hub hub, String letting) {
    return hub.letting(letting).requireTerms();
  }

  private static List<FileFault> faults(SheetFile file) {
    try {
      return Sheets.rentRoll(file, ON).report().faults();
    } catch (InvalidFileException refused) {
      return refused.places();
    }
  }

  @Test
  void aRollAsAPropertyProgramWritesItBecomesAHub() {
    SheetRead<LettingSheet> read = Sheets.rentRoll(file(ROLL), ON);
    Hub hub = read.value().hub();

    assertThat(read.report().faults()).isEmpty();
    assertThat(hub.spaces()).extracting(Space::id).containsExactly("G1", "G2", "G3", "F1", "F2");
    assertThat(hub.space("G1").area()).contains(Area.parse("1250 ft2"));
    assertThat(hub.space("G2").marketRents().get(0).rent().yearly(Optional.empty()))
        .hasValueSatisfying(rent -> assertThat(rent).hasToString("6600"));
    assertThat(hub.lettings()).extracting(Letting::id).containsExactly("G1", "G3", "F1");
    LeaseTerms first = terms(hub, "G1");
    assertThat(first.term()).isEqualTo(OpenDateRange.parse("2024-04-01/2029-04-01"));
    assertThat(first.breaks().get(0).lastDay()).isEqualTo("2027-03-31");
    assertThat(first.charges().get(0).annual()).isEqualTo(Money.parse("GBP 12000.00"));
    assertThat(terms(hub, "G3").holdingOver()).contains(HoldingOver.AGREEMENT);
    assertThat(terms(hub, "F1").term().isOpen()).isTrue();
    assertThat(hub.members().get(0).lastIncome(IncomeBasis.TURNOVER, ON).orElseThrow().amount())
        .isEqualTo(Money.parse("GBP 80000.00"));
  }

  @Test
  void arrearsAreBillsAndCreditsAreReceipts() {
    LettingSheet roll = read(ROLL);

    assertThat(roll.ledger().orElseThrow().bills())
        .extracting(bill -> bill.letting().orElseThrow() + " " + bill.net() + " " + bill.due())
        .containsExactly("G1 GBP 250.00 2026-11-29");
    assertThat(roll.ledger().orElseThrow().receipts())
        .extracting(receipt -> receipt.tenant().orElseThrow() + " " + receipt.amount())
        .containsExactly("Tenant B GBP 10.00");
  }

  @Test
  void whatIsLeftOutIsListedWithTheReason() {
    SheetReport report = Sheets.rentRoll(file(ROLL), ON).report();

    assertThat(report.leftOut())
        .extracting(LeftOutRow::line, LeftOutRow::why)
        .contains(
            org.assertj.core.groups.Tuple.tuple(10, "a total"),
            org.assertj.core.groups.Tuple.tuple(14, "a total"))
        .hasSize(5);
    assertThat(report.leftOut().get(0).toString())
        .isEqualTo(
            "line 5 (Ground floor): no more than this stands in it; an empty unit needs the word"
                + " vacant beside it");
    assertThat(report.rows()).isEqualTo(10);
    assertThat(report.used()).isEqualTo(5);
    assertThat(report.remarks())
        .contains(
            "2 lines above the headings were passed over",
            "vacant units: 2",
            "terms that had run out by 2026-11-30, whose tenants are in the roll and so hold over,"
                + " by agreement unless the mapping says else: 1")
        .noneMatch(remark -> remark.startsWith("the total"));
    assertThat(report.toString())
        .isEqualTo(
            "roll.csv: a rent roll or tenancy schedule; 10 rows, 5 used, 5 left out, 0 faults");
  }

  @Test
  void aTotalThatDiffersFromItsRowsIsTold() {
    String wrong = ROLL.replace("\"20,400.00\"", "\"20,401.00\"");

    assertThat(Sheets.rentRoll(file(wrong), ON).report().remarks())
        .contains(
            "the total on line 14 says 20401.00 in column Annual Rent (£), but the rows that are"
                + " used add up to 3000.00");
  }

  @Test
  void allFaultsOfAllRowsAreToldAndTheGoodRowsAreUsed() {
    SheetFile file =
        file(
            """
            Unit,Tenant,Start,End,Rent pa
            1,A,01/04/2024,31/03/2029,"12,00"
            2,B,31/04/2024,31/03/2029,x
            3,C,01/04/2024,31/03/2023,100
            4,D,01/04/2024,31/03/29,100
            5,E,01/04/2024,31/03/2029,EUR 100
            6,F,01/04/2024,31/03/2029,-100
            7,G,01/04/2024,31/03/2029,100
            7,H,01/04/2026,31/03/2027,100
            """);
    SheetRead<LettingSheet> read = Sheets.rentRoll(file, ON);

    assertThat(read.value().hub().lettings()).extracting(Letting::id).containsExactly("7");
    assertThat(read.report().faults())
        .extracting(FileFault::toString)
        .containsExactly(
            "line 2, column Rent pa must be a number such as 1,234.5, as en-GB writes it, but was"
                + " 12,00; say the locale of the sheet (SheetLocale.of, --written), or write the"
                + " number alone",
            "line 3, column Rent pa must be a number such as 1,234.5, as en-GB writes it, but was"
                + " x; say the locale of the sheet (SheetLocale.of, --written), or write the"
                + " number alone",
            "line 3, column Start must be a day that there is, in the order of en-GB,"
                + " day/month/year, but was 31/04/2024; say the locale of the sheet"
                + " (SheetLocale.of, --written), or correct it",
            "line 4, column End must be on or after the start 2024-04-01, but was 31/03/2023",
            "line 5, column End must have a year of four figures, but was 31/03/29; say"
                + " \"firstYear\": 1980 in the mapping, or another year",
            "line 6, column Rent pa must be in GBP as the rest of the sheet is, but was EUR 100;"
                + " say \"currency\" in the mapping, or two sheets",
            "line 7, column Rent pa must be zero or more, but was -100",
            "line 9, column Unit must be free from 2026-04-01 on, but line 8 has it, but was 7; say"
                + " in the sheet another unit, or the end of the earlier letting");
  }

  @Test
  void aDayInFiguresIsReadInTheOrderOfTheLocaleAlone() {
    String roll = "Unit,Tenant,Start,Rent pa\n1,A,03/04/2026,100\n";

    assertThat(terms(read(roll).hub(), "1").term().start()).isEqualTo("2026-04-03");
    assertThat(terms(Sheets.rentRoll(file(roll, "en-US"), ON).value().hub(), "1").term().start())
        .isEqualTo("2026-03-04");
  }

  @Test
  void moneyIsReadAsTheLocaleWritesIt() {
    String tenge =
        """
        Помещение;Арендатор;Площадь, кв.м;Дата начала;Арендная плата в месяц
        101;Арендатор 1;25,5;1 сентября 2025;"12 000,50 ₸"
        """;
    String euro = "Unit;Tenant;Start;Monthly rent\n1;A;30.09.2025;EUR 12.000,50\n";

    LeaseTerms first = terms(Sheets.rentRoll(file(tenge, "kk-KZ"), ON).value().hub(), "101");
    assertThat(first.charges().get(0).annual()).isEqualTo(Money.parse("KZT 144006.00"));
    assertThat(first.term().start()).isEqualTo("2025-09-01");
    assertThat(
            terms(Sheets.rentRoll(file(euro, "de-DE"), ON).value().hub(), "1")
                .charges()
                .get(0)
                .annual())
        .isEqualTo(Money.parse("EUR 144006.00"));
  }

  @Test
  void aFileThatIsNotUtf8IsReadAsTheProgramsOfItsLocaleWrite() {
    String roll = "Unit,Tenant,Start,Rent pa\n1,A,03/04/2026,£100\n";
    byte[] bytes = roll.getBytes(Charset.forName("windows-1252"));
    SheetRead<LettingSheet> read =
        Sheets.rentRoll(SheetFile.bytes("roll.csv", bytes, SheetLocale.of("en-GB")), ON);

    assertThat(read.value().hub().lettings()).hasSize(1);
    assertThat(read.report().remarks())
        .contains("the file is not UTF-8 and was read as windows-1252, as programs of en-GB write");
  }

  @Test
  void whatAHeadingDoesNotSayIsAskedForAndTheMappingAnswers() {
    String roll = "Ref.,Who,From,Size,Rent\n1,A,01/04/2026,100,250\n";

    assertThat(faults(file(roll)).get(0).rule())
        .isEqualTo(
            "have headings of a rent roll or tenancy schedule, to which a column is missing for"
                + " unit");
    SheetMapping columns =
        SheetMapping.builder()
            .addColumns(
                MappedColumn.of("ref.", SheetRole.UNIT), MappedColumn.of("Who", SheetRole.TENANT))
            .build();
    assertThat(faults(file(roll).mapped(columns)))
        .extracting(FileFault::rule)
        .containsExactly(
            "say in its heading in what unit it is", "say in its heading for what period it is");
    SheetMapping whole =
        columns.toBuilder().every(RentPeriod.MONTH).areaUnit(AreaUnit.SQ_M).hub("Mill").build();
    Hub hub = Sheets.rentRoll(file(roll).mapped(whole), ON).value().hub();
    assertThat(terms(hub, "1").charges().get(0).annual()).isEqualTo(Money.parse("GBP 3000.00"));
    assertThat(hub.space("1").area()).contains(Area.parse("100 m2"));
    assertThat(hub.name()).isEqualTo("Mill");
  }

  @Test
  void aRentByAreaIsMultipliedByTheArea() {
    Hub hub = read("Unit,Tenant,NIA sq ft,Start,Rent psf\n1,A,320,01/04/2026,17\n").hub();

    assertThat(terms(hub, "1").charges().get(0).annual()).isEqualTo(Money.parse("GBP 5440.00"));
  }

  @Test
  void anArrearsBalanceOfAnEmptyUnitIsAFaultSinceTheDebtorIsNotNamed() {
    assertThat(faults(file("Unit,Tenant,Rent pa,Arrears\n1,A,10,0\n2,Vacant,,55.00\n")))
        .extracting(FileFault::rule)
        .containsExactly("be zero where nobody has the unit, since the debtor is not named");
  }

  @Test
  void whatIsNotKnownIsNotZero() {
    SheetRead<LettingSheet> read =
        Sheets.rentRoll(
            file("Unit,Tenant,Start,End,Rent pa\n1,A,01/04/2026,31/03/2027,tbc\n2,B,,,90\n"), ON);
    Hub hub = read.value().hub();

    assertThat(hub.letting("1").terms()).isEmpty();
    assertThat(hub.letting("1").rent()).isEmpty();
    assertThat(hub.letting("1").termMonths()).hasValue(12);
    assertThat(hub.letting("2").rent()).isPresent();
    assertThat(read.report().remarks())
        .contains(
            "lettings without a rent, which is not known, and not zero: 1",
            "lettings without start and end, of which it is not known how long they run: 1");
  }

  @Test
  void bothKindsOfFootingAreRead() {
    Hub hub =
        read("""
                Unit,Tenant,Start,Rent pa,Agreement type,Notice
                1,A,01/04/2026,90,Licence,1 month
                2,B,01/04/2026,90,Lease,
                """)
            .hub();

    assertThat(hub.letting("1").basis()).contains(LettingBasis.LICENCE);
    assertThat(terms(hub, "1").notice()).contains(java.time.Period.ofMonths(1));
    assertThat(hub.letting("2").basis()).contains(LettingBasis.LEASE);
  }

  @Test
  void aTenantWhoseNameBeginsLikeAWordOfTheLibraryIsATenant() {
    Hub hub =
        read("""
        Tenant,Unit,Start,Rent pa
        Total Light Ltd,1,01/04/2026,10
        Empty Space Studio,2,01/04/2026,20
        Vacant - under offer,3,,
        VOID (works),4,,
        Total Works,5,,15
        """)
            .hub();

    assertThat(hub.lettings()).extracting(Letting::id).containsExactly("1", "2", "5");
    assertThat(hub.spaces()).hasSize(5);
  }

  @Test
  void aStatusAndATenantThatContradictEachOtherAreAFault() {
    String roll = "Unit,Tenant,Status,Start,Rent pa\n1,A,Vacant,01/04/2026,10\n2,,Let,,\n";
    SheetRead<LettingSheet> read = Sheets.rentRoll(file(roll), ON);

    assertThat(read.report().faults())
        .extracting(FileFault::toString)
        .containsExactly(
            "line 2, column Status must not be vacant where there is a tenant, A, but was Vacant;"
                + " say in the sheet one of the two");
    assertThat(read.value().hub().lettings()).extracting(Letting::id).containsExactly("2");
  }

  @Test
  void howOftenIsPaidDoesNotSayWhatPeriodARentIsFor() {
    String paid = "Unit,Tenant,Start,Rent,Payment frequency\n1,A,01/04/2026,1200,Quarterly\n";
    String every = "Unit,Tenant,Start,Rent,Rent frequency\n1,A,01/04/2026,1200,Quarterly\n";
    String yearly =
        "Unit,Tenant,Start,Annual rent,Payment frequency\n1,A,01/04/2026,1200,Quarterly\n";

    assertThat(faults(file(paid)))
        .extracting(FileFault::rule)
        .containsExactly("say in its heading for what period it is");
    assertThat(terms(read(every).hub(), "1").charges().get(0).annual())
        .isEqualTo(Money.parse("GBP 4800.00"));
    assertThat(terms(read(yearly).hub(), "1").charges().get(0).annual())
        .isEqualTo(Money.parse("GBP 1200.00"));
    assertThat(terms(read(yearly).hub(), "1").charges().get(0).payment())
        .isEqualTo(org.creativehubs.core.lease.PaymentTerms.quarterlyInAdvance());
  }

  @Test
  void aRentMayNameItsPeriodInItsCell() {
    Hub hub =
        read("""
                Unit,Tenant,Start,Rent
                1,A,01/04/2026,£450 pcm
                2,B,01/04/2026,£100 per week
                3,C,01/04/2026,peppercorn
                """)
            .hub();

    assertThat(terms(hub, "1").charges().get(0).annual()).isEqualTo(Money.parse("GBP 5400.00"));
    assertThat(terms(hub, "2").charges().get(0).annual()).isEqualTo(Money.parse("GBP 5200.00"));
    assertThat(terms(hub, "3").charges().get(0).annual()).isEqualTo(Money.parse("GBP 0.00"));
  }

  @Test
  void aRollThatSaysEndsAloneIsReadWithTheAssumptionTold() {
    SheetRead<LettingSheet> read =
        Sheets.rentRoll(
            file("Unit,Tenant,Expiry,Rent pa\n1,A,31/03/2029,10\n2,B,31/03/2025,20\n"), ON);

    assertThat(terms(read.value().hub(), "1").term()).hasToString("2026-11-30/2029-04-01");
    assertThat(terms(read.value().hub(), "2").holdingOver()).isPresent();
    assertThat(read.report().remarks())
        .contains(
            "lettings without a start, taken to run from 2026-11-30 or their end, so that nothing"
                + " can be asked of earlier days: 2");
  }

  @Test
  void yearsOfTwoFiguresNeedAFirstYear() {
    String roll = "Unit,Tenant,Start,Rent pa\n1,A,01/04/98,10\n2,B,01/04/26,10\n";
    SheetMapping mapping = SheetMapping.builder().firstYear(1980).build();
    Hub hub = Sheets.rentRoll(file(roll).mapped(mapping), ON).value().hub();

    assertThat(faults(file(roll))).hasSize(2);
    assertThat(terms(hub, "1").term().start()).isEqualTo("1998-04-01");
    assertThat(terms(hub, "2").term().start()).isEqualTo("2026-04-01");
  }

  @Test
  void oneTenantOfTwoUnitsHasOneIncome() {
    String roll = "Unit,Tenant,Start,Rent pa,Income\n1,A,01/04/2026,10,500\n2,A,01/04/2026,10,";

    assertThat(read(roll + "500\n").hub().members()).hasSize(1);
    assertThat(faults(file(roll + "600\n")))
        .extracting(FileFault::rule)
        .containsExactly("be GBP 500.00 as on an earlier line of A");
  }

  @Test
  void aBreakOrReviewOutsideTheTermIsAFault() {
    String roll = "Unit,Tenant,Start,End,Break,Review,Rent pa\n";

    assertThat(faults(file(roll + "1,A,01/04/2026,31/03/2029,01/04/2029,,10\n")))
        .extracting(FileFault::rule)
        .containsExactly("lie after the start and in the term");
    assertThat(faults(file(roll + "1,A,01/04/2026,31/03/2029,,01/04/2026,10\n")))
        .extracting(FileFault::rule)
        .containsExactly("lie between start and end");
    LeaseTerms whole =
        terms(read(roll + "1,A,01/04/2026,31/03/2029,31/03/2028,01/04/2027,10\n").hub(), "1");
    assertThat(whole.charges().get(0).reviews()).hasSize(1);
    assertThat(whole.breaks()).hasSize(1);
  }

  @Test
  void areasOfOneUnitMustAgree() {
    assertThat(
            faults(
                file(
                    """
                    Unit,Tenant,Area m2,Start,End,Rent pa
                    1,A,10,01/04/2020,31/03/2021,10
                    1,B,11,01/04/2026,,10
                    """)))
        .extracting(FileFault::rule)
        .contains("be 10 m2 as on line 2");
  }

  @Test
  void aTermIsHeldOverFromTheDayAfterItsLastDay() {
    String roll = "Unit,Tenant,Start,End,Rent pa\n1,A,01/04/2020,";

    assertThat(terms(read(roll + "30/11/2026,10\n").hub(), "1").holdingOver()).isEmpty();
    assertThat(terms(read(roll + "29/11/2026,10\n").hub(), "1").holdingOver()).isPresent();
  }

  @Test
  void whoseTermRanOutIsGoneOnceSomebodyFollowed() {
    String heading = "Unit,Tenant,Start,End,Rent pa\n";
    String first = "1,A,01/04/2020,31/03/2024,10\n";
    String now = "1,B,01/06/2024,31/05/2027,20\n";
    String next = "1,C,01/06/2027,,30\n";

    for (String rows : List.of(first + now + next, next + now + first)) {
      SheetRead<LettingSheet> read = Sheets.rentRoll(file(heading + rows), ON);
      assertThat(read.report().faults()).isEmpty();
      assertThat(read.value().hub().lettings())
          .hasSize(3)
          .allSatisfy(letting -> assertThat(letting.terms().orElseThrow().holdingOver()).isEmpty());
      assertThat(read.report().remarks())
          .contains(
              "terms that had run out by 2026-11-30 on units that somebody else has since: 1");
    }
  }

  @Test
  void whoseTermRanOutIsInTheWayOfWhoComesLater() {
    String heading = "Unit,Tenant,Start,End,Rent pa,Status\n";
    String first = "1,A,01/04/2020,31/03/2024,10,";

    assertThat(faults(file(heading + first + "\n1,C,01/12/2026,,30,\n")))
        .extracting(FileFault::rule)
        .containsExactly("be free from 2026-12-01 on, but line 2 has it");
    assertThat(faults(file(heading + first + "holding over\n1,B,01/06/2024,,30,\n")))
        .extracting(FileFault::rule)
        .containsExactly("be free from 2024-06-01 on, but line 2 has it");
    assertThat(faults(file(heading + "1,B,01/06/2024,,30,\n" + first + "holding over\n")))
        .extracting(FileFault::rule)
        .containsExactly("be free from 2020-04-01 on, but line 2 has it");
    assertThat(faults(file(heading + first + "\n1,B,31/03/2024,,30,\n"))).hasSize(1);
  }

  @Test
  void aFileOfWhichNothingCanBeUsedIsRefusedWithAllFaults() {
    assertThatThrownBy(() -> read("Unit,Tenant,Rent pa\n1,A,x\n2,B,y\n"))
        .isInstanceOfSatisfying(
            InvalidFileException.class,
            refused -> {
              assertThat(refused.places()).hasSize(2);
              assertThat(refused.code()).isEqualTo(Fault.MALFORMED);
            });
  }

  /** 9.000 is nine where a point stands before decimals, and nine thousand elsewhere. */
  @Test
  void anAmountThatCouldBeThousandsIsAFaultAndNeverAThousandthOfIt() {
    String head = "Unit,Tenant,Start,End,Rent pa,Arrears\n";
    for (String rent : List.of("£9.000", "12.500", "\"GBP 9.000\"")) {
      String row = "A1,T,2024-01-01,2028-12-31," + rent + ",0\nA2,U,2024-01-01,2028-12-31,1,0\n";
      assertThat(faults(file(head + row)))
          .extracting(FileFault::rule)
          .containsExactly("have other than three decimals, since it could be thousands");
    }
    String plain = "A1,T,2024-01-01,2028-12-31,\"1,041.667\",0.125\n";
    assertThat(Sheets.rentRoll(file(head + plain), ON).report().faults()).isEmpty();
    String german = "A1;T;2024-01-01;2028-12-31;9.000;1,5\n";
    assertThat(
            Sheets.rentRoll(file(head.replace(',', ';') + german, "de-DE"), ON)
                .value()
                .hub()
                .letting("A1")
                .requireTerms()
                .charges()
                .get(0)
                .annual())
        .isEqualTo(Money.parse("EUR 9000.00"));
  }

  @Test
  void aFaultOfACellIsToldOnce() {
    String text =
        "Unit,Tenant,Start,End,Rent pa\nTotal,,,,\"9.000,00\"\nA,T,2024-01-01,2028-12-31,1\n";
    assertThat(faults(file(text))).doesNotHaveDuplicates();
  }

  @Test
  void aFileInAnotherEncodingWhoseHeadingsAreNotFoundSaysHowItWasRead() {
    byte[] bytes =
        "Помещение;Арендатор;Аренда в месяц\n1;А;5\n".getBytes(Charset.forName("windows-1251"));
    SheetFile file = SheetFile.bytes("roll.csv", bytes, SheetLocale.of("en-GB"));

    assertThatThrownBy(() -> Sheets.rentRoll(file, ON))
        .isInstanceOf(InvalidFileException.class)
        .hasMessageContaining("--written")
        .hasMessageContaining("windows-1252");
  }
}
