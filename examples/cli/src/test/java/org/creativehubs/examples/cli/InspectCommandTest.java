package org.creativehubs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.ledger.Bill;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.ledger.Receipt;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.sheets.LettingSheet;
import org.creativehubs.core.sheets.SheetFile;
import org.creativehubs.core.sheets.SheetLocale;
import org.creativehubs.core.sheets.SheetRead;
import org.creativehubs.core.sheets.Sheets;
import org.creativehubs.finance.receivable.AgedDebt;
import org.creativehubs.finance.receivable.Arrears;
import org.creativehubs.finance.rentroll.HubRentRoll;
import org.creativehubs.finance.rentroll.RentRoll;
import org.creativehubs.finance.rentroll.RollTotals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheets that are shipped. What they add up to was added up apart, where they were made. */
class InspectCommandTest {

  private static final LocalDate ON = LocalDate.parse("2026-11-30");

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return HubCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }

  private static String sheet(String name) {
    return Path.of("sheets", name).toString();
  }

  private static SheetFile file(String name) {
    return SheetFile.of(Path.of("sheets", name), SheetLocale.of("en-GB"));
  }

  @Test
  void theRentRollIsReadWholeAndItsFiguresAreThoseAddedUpApart() {
    SheetRead<LettingSheet> read = Sheets.rentRoll(file("rent-roll.csv"), ON);
    HubRentRoll roll = RentRoll.of(read.value().hub(), read.value().ledger().orElseThrow(), ON);
    RollTotals totals = roll.totals();

    assertThat(read.report().faults()).isEmpty();
    assertThat(read.report().remarks()).noneMatch(remark -> remark.startsWith("the total"));
    assertThat(read.report().used()).isEqualTo(40);
    assertThat(totals.spaces()).isEqualTo(40);
    assertThat(totals.lettings()).isEqualTo(34);
    assertThat(totals.passingRent()).isEqualTo(Money.parse("GBP 259855.00"));
    assertThat(totals.vacantArea()).isEqualTo(Area.parse("4260 ft2"));
    assertThat(totals.vacantMarketRent()).isEqualTo(Money.parse("GBP 80940.00"));
    assertThat(totals.heldOverLettings()).isEqualTo(16);
    assertThat(totals.rollingLettings()).isEqualTo(10);
    Ledger ledger = read.value().ledger().orElseThrow();
    Money owed = Money.sum(ledger.currency(), ledger.bills().stream().map(Bill::net).toList());
    Money credit =
        Money.sum(ledger.currency(), ledger.receipts().stream().map(Receipt::amount).toList());
    assertThat(owed.minus(credit)).isEqualTo(Money.parse("GBP 1750.00"));
  }

  @Test
  void whatAFileIsTakenForIsSaidWithTheReasonAndTheColumns() {
    assertThat(run("inspect", sheet("rent-roll.csv"), "--on", "2026-11-30")).isZero();

    assertThat(out.toString())
        .contains("rent-roll.csv: a rent roll or tenancy schedule; 48 rows, 40 used, 8 left out")
        .contains("Why: its headings name unit and")
        .contains("C NIA (sq ft): area, in ft2")
        .contains("H Annual rent (£): rent, for a year")
        .contains("Read, on 2026-11-30: 34 lettings in force")
        .contains("hold over, by agreement unless the mapping says else: 16");
  }

  @Test
  void everySampleIsTakenForWhatItIs() {
    assertKind("memberships.csv", "a list of memberships; 5 rows, 4 used, 1 left out, 0 faults");
    assertKind("bank.csv", "a bank file or list of receipts; 6 rows, 3 used, 3 left out, 0 faults");
    assertKind("bills.csv", "a list of bills; 3 rows, 3 used, 0 left out, 0 faults");
    assertKind("companies.csv", "a list of companies; 6 rows, 6 used, 0 left out, 0 faults");
    assertKind("grants.csv", "a list of grants; 3 rows, 3 used, 0 left out, 0 faults");
    assertKind("records.csv", "records of an agreement; 3 rows, 3 used, 0 left out, 0 faults");
    assertKind("budget.csv", "a statement or budget; 6 rows, 4 used, 2 left out, 0 faults");
    assertKind("rent-roll-faults.csv", "7 rows, 2 used, 0 left out, 5 faults");
    assertKind("counts.csv", "Counts by region and industry");
  }

  private void assertKind(String name, String words) {
    assertThat(run("inspect", sheet(name), "--on", "2026-11-30")).isZero();
    assertThat(out.toString()).contains(words);
  }

  @Test
  void whatCameInAddsUp() {
    Ledger bank = Sheets.ledger(file("bank.csv")).value();
    Ledger bills = Sheets.ledger(file("bills.csv")).value();

    assertThat(Money.sum(bank.currency(), bank.receipts().stream().map(Receipt::amount).toList()))
        .isEqualTo(Money.parse("GBP 1826.25"));
    assertThat(Money.sum(bills.currency(), bills.bills().stream().map(Bill::total).toList()))
        .isEqualTo(Money.parse("GBP 2176.35"));
  }

  @Test
  void billsAndABankFileSayWhoIsBehind() {
    Ledger bills = Sheets.ledger(file("bills.csv")).value();
    AgedDebt debt = Arrears.of(Sheets.receipts(file("bank.csv"), bills).value(), ON);

    // 2,176.35 was billed and 1,826.25 came in, all of it from the two tenants
    assertThat(debt.arrears()).isEqualTo(Money.parse("GBP 350.10"));
    assertThat(debt.unidentified()).isEqualTo(Money.parse("GBP 0.00"));
  }

  @Test
  void aRollInTengeIsReadUnderItsLocale() {
    assertThat(run("inspect", sheet("tenge.csv"), "--on", "2026-11-30", "--written", "kk-KZ"))
        .isZero();

    assertThat(out.toString())
        .contains("5 rows, 4 used, 1 left out, 0 faults")
        .contains("KZT 570006.00 a year passing");
  }

  @Test
  void ownHeadingsNeedAMapping() {
    assertThat(run("inspect", sheet("own-headings.csv"))).isEqualTo(1);
    assertThat(err.toString()).contains("to which a column is missing for");

    assertThat(
            run(
                "inspect",
                sheet("own-headings.csv"),
                "--map",
                sheet("map.json"),
                "--on",
                "2026-11-30",
                "--nouns"))
        .isZero();
    Hub hub = HubJson.read(out.toString(), Hub.class);
    assertThat(hub.name()).isEqualTo("An example building");
    assertThat(hub.letting("A1").requireTerms().charges().get(0).annual())
        .isEqualTo(Money.parse("GBP 4080.00"));
  }

  /** A roll as German programs write it, read as British ones do: no rent can be read. */
  @Test
  void whereNoPageCanBeMadeTheFaultsOfTheFileAreToldAsWell() throws IOException {
    Path roll = folder.resolve("roll.csv");
    String text =
        "Unit;Tenant;Start;End;Rent pa\nA1;T;2024-01-01;2028-12-31;12.000,00\nA2;vacant;;;\n";
    Files.writeString(roll, text);

    assertThat(run("rentroll", roll.toString(), "--on", ON.toString())).isEqualTo(1);
    assertThat(err.toString())
        .contains(
            "the file must hold a letting with a rent", "line 2, column Rent pa", "--written");
    assertThat(run("inspect", roll.toString())).isZero();
    assertThat(out.toString())
        .contains(
            "no rent roll can be made of them", "Headings on line 1", "line 2, column Rent pa");
    assertThat(run("rentroll", roll.toString(), "--on", ON.toString(), "--written", "de-DE"))
        .isZero();
    assertThat(out.toString()).contains("passing rent a year: EUR 12000.00");
  }
}
