package org.creativehubs.core.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.files.FileFault;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.LettingBasis;
import org.creativehubs.core.ledger.Bill;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.ledger.Receipt;
import org.creativehubs.core.membership.Company;
import org.creativehubs.core.membership.RegisterMark;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.sector.SicCode;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidenceKind;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.statement.StatementKind;
import org.creativehubs.core.statement.StatementLine;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;
import org.junit.jupiter.api.Test;

class SheetsTest {

  private static final LocalDate ON = LocalDate.parse("2026-11-30");

  private static SheetFile file(String text) {
    return SheetFile.bytes(
        "list.csv", text.getBytes(StandardCharsets.UTF_8), SheetLocale.of("en-GB"));
  }

  @Test
  void membershipsAreLettingsOfMembers() {
    SheetRead<Hub> read =
        Sheets.memberships(
            file(
                """
                Member,Plan,Price per month,Start date,End date,Status
                Member A,Hot desk,£95.00,01/02/2026,,Active
                Member B,Fixed desk,£180,1 March 2025,28/02/2027,Active
                Member C,Hot desk,£95.00,01/02/2024,,Cancelled
                Member A,Event pass,£10,01/05/2026,,Active
                """),
            ON);
    Hub hub = read.value();

    assertThat(hub.lettings())
        .extracting(Letting::id, letting -> letting.premises().orElseThrow())
        .containsExactly(
            tuple("Member A", "Hot desk"),
            tuple("Member B", "Fixed desk"),
            tuple("Member A-2", "Event pass"));
    assertThat(hub.lettings())
        .allMatch(letting -> letting.basis().orElseThrow() == LettingBasis.MEMBERSHIP);
    assertThat(hub.members()).hasSize(2);
    assertThat(hub.letting("Member A").requireTerms().term().isOpen()).isTrue();
    assertThat(hub.letting("Member B").requireTerms().charges().get(0))
        .satisfies(
            charge -> {
              assertThat(charge.kind()).isEqualTo(ChargeKind.MEMBERSHIP);
              assertThat(charge.annual()).isEqualTo(Money.parse("GBP 2160.00"));
            });
    assertThat(read.report().leftOut().get(0)).hasToString("line 4 (Member C): not active");
  }

  @Test
  void ofABankFileWhatCameInIsRead() {
    SheetRead<Ledger> read =
        Sheets.ledger(
            file(
                """
                Date,Description,Paid out,Paid in,Balance
                ,Opening balance,,,"1,000.00"
                01/10/2026,TENANT A RENT INV-1,,500.00,"1,500.00"
                02/10/2026,ELECTRICITY,120.00,,"1,380.00"
                05/10/2026,TENANT B,,"1,250.50","2,630.50"
                ,,120.00,"1,750.50",
                """));

    assertThat(read.value().receipts())
        .extracting(Receipt::id, Receipt::received, receipt -> receipt.amount().toString())
        .containsExactly(
            tuple("line 3", LocalDate.parse("2026-10-01"), "GBP 500.00"),
            tuple("line 5", LocalDate.parse("2026-10-05"), "GBP 1250.50"));
    assertThat(read.value().receipts().get(0).reference()).contains("TENANT A RENT INV-1");
    assertThat(read.report().leftOut())
        .extracting(LeftOutRow::why)
        .containsExactly("a balance", "money that went out");
    assertThat(read.report().faults())
        .extracting(FileFault::rule)
        .containsExactly("be empty where something came in");
  }

  @Test
  void whoPaysIsSaidByTheMappingWhereTheBankDoesNot() {
    SheetMapping mapping =
        SheetMapping.builder().putPayers("Acme", "Acme Ltd").putPayers("acme two", "Two").build();
    String bank =
        """
        Date,Details,Amount
        2026-10-01,FPS ACME RENT,5
        2026-10-02,ACME  TWO,6
        2026-10-03,OTHER,7
        """;
    SheetRead<Ledger> read = Sheets.ledger(file(bank).mapped(mapping));

    assertThat(read.value().receipts())
        .extracting(receipt -> receipt.tenant().orElse("nobody"))
        .containsExactly("Acme Ltd", "Two", "nobody");
    assertThat(read.report().remarks())
        .contains("receipts without a payer, whom \"payers\" in the mapping can name: 1");
  }

  @Test
  void aLineOfTheBankThatNamesOneBillOrOneTenantPaysIt() {
    Ledger bills =
        Sheets.ledger(
                file(
                    """
                    Invoice No,Customer,Due date,Total
                    INV-1,Acme Ltd,30/09/2026,5
                    INV-12,Acme Ltd,30/09/2026,5
                    INV-2,Bo,30/09/2026,6
                    """))
            .value();
    String bank =
        """
        Date,Details,Amount
        2026-10-01,FPS ACME LTD RENT INV-12,5
        2026-10-02,BO SEPTEMBER,6
        2026-10-03,BOB,7
        2026-10-04,INV-1 AND INV-2,8
        """;
    SheetRead<Ledger> read = Sheets.receipts(file(bank), bills);

    assertThat(read.value().bills()).hasSize(3);
    assertThat(read.value().receipts())
        .extracting(
            receipt -> receipt.tenant().orElse("nobody"),
            receipt -> receipt.reference().orElse("none"))
        .containsExactly(
            tuple("Acme Ltd", "INV-12"),
            tuple("Bo", "none"),
            tuple("nobody", "BOB"),
            tuple("nobody", "INV-1 AND INV-2"));
  }

  @Test
  void aMemberOrGrantWhoseNameBeginsWithTotalIsRead() {
    Hub hub =
        Sheets.memberships(
                file("Member,Plan,Price per month,Start\nTotal Yoga,Desk,5,2026-01-01\n"), ON)
            .value();

    assertThat(hub.lettings()).hasSize(1);
  }

  @Test
  void aColumnOfSignedAmountsIsReadToo() {
    Ledger ledger =
        Sheets.ledger(
                file(
                    """
                    Transaction ID,Date,Payer,Amount,Reference
                    T1,2026-10-01,A,"£1,000.00",INV-7
                    T2,2026-10-02,B,-40.00,
                    T3,2026-10-03,A,(25.00),
                    """))
            .value();

    assertThat(ledger.receipts())
        .containsExactly(
            Receipt.of("T1", "A", LocalDate.parse("2026-10-01"), Money.parse("GBP 1000.00"))
                .toBuilder()
                .reference("INV-7")
                .build());
  }

  @Test
  void billsKeepNetAndTaxApartAndMustAddUp() {
    SheetRead<Ledger> read =
        Sheets.ledger(
            file(
                """
                Invoice No,Customer,Invoice date,Due date,Net,VAT,Total
                INV-1,A,01/09/2026,30/09/2026,100.00,20.00,120.00
                INV-2,B,01/09/2026,30/09/2026,,,50.00
                INV-3,B,01/09/2026,30/09/2026,100.00,20.00,121.00
                INV-1,B,01/09/2026,30/09/2026,200.00,40.00,240.00
                """));

    assertThat(read.value().bills())
        .extracting(Bill::id, bill -> bill.net().toString(), bill -> bill.total().toString())
        .containsExactly(
            tuple("INV-1", "GBP 100.00", "GBP 120.00"), tuple("INV-2", "GBP 50.00", "GBP 50.00"));
    assertThat(read.report().faults())
        .extracting(FileFault::toString)
        .containsExactly(
            "line 4, column Total must be net and value added tax together, GBP 120.00, but was"
                + " 121.00",
            "line 5, column Invoice No must differ from that on line 2, but was INV-1");
  }

  @Test
  void companiesAreReadAsTheRegisterWritesThem() {
    SheetRead<List<Company>> read =
        Sheets.companies(
            file(
                """
                CompanyName,CompanyNumber,RegAddress.PostTown,SICCode.SicText_1,SICCode.SicText_2
                COMPANY 1 LIMITED,00000001,LEEDS,59111 - Motion picture production activities,62012 - Business software
                COMPANY 2 LIMITED,00000002,,99999 - Dormant Company,
                COMPANY 3 LIMITED,00000003,,None Supplied,
                COMPANY 4 LIMITED,00000004,,98000 - Residents property management,
                COMPANY 5 LIMITED,00000005,,74990 - Non-trading company,
                COMPANY 6 LIMITED,00000006,,12345678 - nothing,
                COMPANY 1 LIMITED,00000001,,59111,
                """));
    List<Company> companies = read.value();

    assertThat(companies).hasSize(6);
    assertThat(companies.get(0).activities())
        .containsExactly(SicCode.parse("59111"), SicCode.parse("62012"));
    assertThat(companies.get(0).place()).contains("LEEDS");
    assertThat(companies.get(1).marks()).containsExactly(RegisterMark.DORMANT);
    assertThat(companies.get(2).activities()).isEmpty();
    assertThat(companies.get(3).marks()).containsExactly(RegisterMark.RESIDENTS_PROPERTY);
    assertThat(companies.get(4).marks()).containsExactly(RegisterMark.NON_TRADING);
    assertThat(companies.get(5).unreadableCodes()).containsExactly("12345678 - nothing");
    assertThat(read.report().faults())
        .extracting(FileFault::toString)
        .containsExactly(
            "line 8, column CompanyNumber must differ from that on line 2, but was 00000001");
    assertThat(read.report().remarks())
        .contains("companies with a mark of the register in place of an activity: 3");
  }

  @Test
  void severalCodesInOneCellAreTakenApart() {
    Company company =
        Sheets.companies(
                file(
                    """
                    company_name,company_number,nature_of_business
                    X,1,"59111, 62012 90010"
                    """))
            .value()
            .get(0);

    assertThat(company.registeredCodes()).containsExactly("59111", "62012", "90010");
  }

  @Test
  void grantsUnderTheHeadingsOf360GivingAreAwards() {
    SheetRead<List<FundingAward>> read =
        Sheets.awards(
            file(
                """
                Identifier,Title,Description,Currency,Amount Awarded,Award Date,Planned Dates:Start Date,Planned Dates:End Date,Recipient Org:Identifier,Recipient Org:Name,Funding Org:Identifier,Funding Org:Name,Grant Programme:Title
                360G-x-1,Studios,New studios,GBP,25000,2026-03-01T00:00:00+00:00,2026-04-01,2027-03-31,GB-COH-1,Hub A,GB-CHC-1,Fund B,Places
                360G-x-2,Lights,,EUR,1000.50,2026-03-02,,,GB-COH-1,Hub A,GB-CHC-1,Fund B,
                360G-x-3,Lights,,GBP,,2026-03-02,,,GB-COH-1,Hub A,GB-CHC-1,Fund B,
                360G-x-4,Lights,,POUNDS,5,2026-03-02,,,GB-COH-1,Hub A,GB-CHC-1,Fund B,
                """));

    assertThat(read.value()).hasSize(2);
    FundingAward award = read.value().get(0);
    assertThat(award.id()).contains("360G-x-1");
    assertThat(award.amount()).isEqualTo(Money.parse("GBP 25000.00"));
    assertThat(award.awardedOn().orElseThrow()).hasToString("2026-03-01");
    assertThat(award.period()).contains(DateRange.parse("2026-04-01/2027-04-01"));
    assertThat(award.funder()).isEqualTo("Fund B");
    assertThat(award.recipient()).contains("Hub A");
    assertThat(award.programme()).contains("Places");
    assertThat(read.value().get(1).amount()).isEqualTo(Money.parse("EUR 1000.50"));
    assertThat(read.report().faults()).extracting(FileFault::line).containsExactly(4, 5);
  }

  @Test
  void recordsOfAnAgreementAreEvidence() {
    SheetRead<List<Evidence>> read =
        Sheets.evidence(
            file(
                """
                Promise,Value,Period start,Period end,Kind,Note,Source
                hours,810,01/07/2026,30/09/2026,measured,Log of hours,hours.xlsx
                jobs,over 450,,,,,
                jobs,450,01/07/2026,,,,
                jobs,,,,,,
                """));

    assertThat(read.value()).hasSize(2);
    assertThat(read.value().get(0))
        .satisfies(
            piece -> {
              assertThat(piece.value()).contains(QualifiedNumber.parse("810"));
              assertThat(piece.period()).contains(DateRange.parse("2026-07-01/2026-10-01"));
              assertThat(piece.kind()).isEqualTo(EvidenceKind.MEASURED);
              assertThat(piece.source().document()).isEqualTo("hours.xlsx");
            });
    assertThat(read.value().get(1).value()).contains(QualifiedNumber.parse("over 450"));
    assertThat(read.value().get(1).kind()).isEqualTo(EvidenceKind.REPORTED);
    assertThat(read.report().faults())
        .extracting(FileFault::rule)
        .containsExactly("be given with the other day of the period");
    assertThat(read.report().leftOut()).hasSize(1);
  }

  @Test
  void budgetAndActualAreStatementsOfTheirOwn() {
    SheetRead<List<Statement>> read =
        Sheets.statements(
            file(
                """
                Category,Type,Budget,Actual
                Rent,Income,"10,000","9,500.50"
                Grants,Income,"5,000",0
                Total income,,"15,000","9,500.50"
                Energy,Expenditure,"4,000","6,000"
                Staff,Expenditure,"8,000",-
                Total expenditure,,"12,000","6,000"
                """));

    assertThat(read.value())
        .extracting(Statement::id, Statement::kind, statement -> statement.lines().size())
        .containsExactly(
            tuple("budget revenue", StatementKind.REVENUE, 2),
            tuple("actual revenue", StatementKind.REVENUE, 2),
            tuple("budget expenditure", StatementKind.EXPENDITURE, 2),
            tuple("actual expenditure", StatementKind.EXPENDITURE, 2));
    StatementLine staff = read.value().get(3).line("Staff").orElseThrow();
    assertThat(staff.amount()).isEmpty();
    assertThat(read.value().get(1).line("Rent").orElseThrow().amount())
        .contains(Money.parse("GBP 9500.50"));
    assertThat(read.report().remarks()).noneMatch(remark -> remark.startsWith("the total"));
  }

  @Test
  void aFileIsTakenForWhatItsHeadingsSay() {
    assertThat(kind("Unit,Tenant,Rent pa,Start\n1,A,5,2026-01-01\n"))
        .isEqualTo(SheetKind.RENT_ROLL);
    assertThat(kind("Member,Plan,Monthly fee,Start\nA,Desk,5,2026-01-01\n"))
        .isEqualTo(SheetKind.MEMBERSHIPS);
    assertThat(kind("Date,Description,Amount,Balance\n2026-01-01,A,5,5\n"))
        .isEqualTo(SheetKind.RECEIPTS);
    assertThat(kind("Invoice no,Customer,Due date,Total\n1,A,2026-01-01,5\n"))
        .isEqualTo(SheetKind.BILLS);
    assertThat(kind("CompanyName,CompanyNumber,SICCode.SicText_1\nA,1,59111\n"))
        .isEqualTo(SheetKind.COMPANIES);
    assertThat(kind("Identifier,Amount Awarded,Award Date,Funding Org:Name\n1,5,2026-01-01,A\n"))
        .isEqualTo(SheetKind.GRANTS);
    assertThat(kind("Obligation,Value,Date\njobs,5,2026-01-01\n")).isEqualTo(SheetKind.EVIDENCE);
    assertThat(kind("What,Value,Section\njobs,over 5,3.1\n")).isEqualTo(SheetKind.FIGURES);
    assertThat(kind("Category,Type,Budget\nRent,Income,5\n")).isEqualTo(SheetKind.STATEMENT);
  }

  private static SheetKind kind(String text) {
    return Sheets.inspect(file(text), ON).report().kind();
  }

  @Test
  void theMappingSaysWhatHeadingsDoNot() {
    SheetMapping mapping =
        SheetMapping.builder()
            .kind(SheetKind.STATEMENT)
            .addColumns(MappedColumn.of("What", SheetRole.CATEGORY))
            .statement(StatementKind.EXPENDITURE)
            .hub("Hub A")
            .build();
    SheetRead<List<Statement>> read =
        Sheets.statements(file("What,Amount\nEnergy,5\n").mapped(mapping));

    assertThat(read.value().get(0).kind()).isEqualTo(StatementKind.EXPENDITURE);
    assertThat(read.value().get(0).of()).isEqualTo("Hub A");
    assertThat(read.report().why()).startsWith("the mapping says so, and its headings name");
  }

  /** A record of the year that has no days would contradict every other one of its promise. */
  @Test
  void whatTookPlaceOnADayCountsForThatDayAlone() {
    String text =
        "Promise,When,Number\nhours,14/07/2026,12.5\nhours,2026-08,7\nhours,,3\nhours,soon,1\n";
    SheetFile file =
        SheetFile.bytes("r.csv", text.getBytes(StandardCharsets.UTF_8), SheetLocale.of("en-GB"));
    SheetRead<List<Evidence>> read = Sheets.evidence(file);

    assertThat(read.value())
        .extracting(one -> one.period().map(DateRange::toString).orElse("none"))
        .containsExactly("2026-07-14/2026-07-15", "2026-08-01/2026-09-01", "none");
    assertThat(read.report().faults()).extracting(FileFault::line).containsExactly(5);
    String dated = text.replace("When", "As at");
    SheetFile levels =
        SheetFile.bytes("r.csv", dated.getBytes(StandardCharsets.UTF_8), SheetLocale.of("en-GB"));
    assertThat(Sheets.evidence(levels).value())
        .extracting(one -> one.asOf().map(PartialDate::toString).orElse("none"))
        .containsExactly("2026-07-14", "2026-08", "none");
  }

  @Test
  void aRegisterOfGrantsAsACouncilKeepsItIsReadAsAwards() {
    String text =
        """
        Reference;Funder;Awarded to;Amount;Date;Purpose
        G2;Arts Fund;Mill;GBP 9,000.00;2026-03-15;Studios
        """;
    SheetFile file =
        SheetFile.bytes("g.csv", text.getBytes(StandardCharsets.UTF_8), SheetLocale.of("en-GB"));

    FundingAward award = Sheets.awards(file).value().get(0);
    assertThat(award.recipient()).contains("Mill");
    assertThat(award.id()).contains("G2");
    assertThat(award.awardedOn()).contains(PartialDate.parse("2026-03-15"));
    assertThatThrownBy(() -> Sheets.grants(file))
        .hasMessageContaining("line 2, column fundingOrganization[0].id must be given");
  }
}
