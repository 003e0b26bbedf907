package org.creativehubs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.standards.giving.GivingFile;
import org.creativehubs.core.standards.giving.GivingGrant;
import org.creativehubs.core.standards.giving.GivingPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Registers of grants to the standard and back, and added up. */
class GrantsCommandTest {

  private static final Path SAMPLE = Path.of("sheets", "grants.csv");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /** The amounts of the sample, by its text alone. */
  private static BigDecimal sumOfSample() throws IOException {
    return Files.readAllLines(SAMPLE).stream()
        .skip(1)
        .map(line -> new BigDecimal(Splitter.on(',').splitToList(line).get(4)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void aRegisterGoesToTheStandardAndBack(@TempDir Path folder) throws IOException {
    Path json = folder.resolve("grants.json");
    Path sheet = folder.resolve("grants.csv");
    Path again = folder.resolve("again.json");

    assertThat(run("grants", SAMPLE.toString(), "--to", "360giving", "-o", json.toString()))
        .isZero();
    assertThat(out.toString()).contains("written: " + json + ", 3 grants", "3 used");
    assertThat(run("grants", json.toString(), "--to", "360giving", "-o", sheet.toString()))
        .isZero();
    assertThat(run("grants", sheet.toString(), "--to", "360giving", "-o", again.toString()))
        .isZero();

    GivingPackage file = GivingFile.of(json).read().value();
    Money sum =
        Money.sum(
            file.grants().get(0).awarded().currency(),
            file.grants().stream().map(GivingGrant::awarded).toList());
    assertThat(sum.amount()).isEqualByComparingTo(sumOfSample());
    assertThat(file.grants()).extracting(GivingGrant::recipientId).containsOnly("GB-COH-00000001");
    assertThat(again).hasSameTextualContentAs(json);
    assertThat(Files.readAllLines(sheet)).hasSize(4);
    assertThat(Files.readString(json)).contains("\"awardDate\":\"2026-06-30T00:00:00+00:00\"");
  }

  /** A register that lacks identifiers is summed all the same, and says what it lacks. */
  @Test
  void aRegisterWithoutTheIdentifiersOfTheStandardIsAddedUp(@TempDir Path folder)
      throws IOException {
    Path register = folder.resolve("register.csv");
    Files.writeString(
        register,
        """
        Reference,Funder,Awarded to,Amount,Date
        G1,City,Mill,"£1,500",01/02/2026
        G2,Fund,Mill,250.50,15/03/2025
        G3,Fund,,7,
        """);

    assertThat(run("grants", register.toString(), "--on", "2026-11-30")).isZero();
    assertThat(out.toString())
        .contains("2 grants of GBP 1750.50 in all; 1 is left out.", "Mill")
        .contains("To whom or when 1 grant was made", "what 360Giving wants of every grant");
  }

  @Test
  void grantsAreAddedUpByYearAndRecipient(@TempDir Path folder) throws IOException {
    Path page = folder.resolve("grants.html");
    Path book = folder.resolve("grants.xlsx");
    Path json = folder.resolve("grants.json");
    String total = "GBP " + sumOfSample().setScale(2);

    assertThat(run("grants", SAMPLE.toString(), "--on", "2026-11-30")).isZero();
    assertThat(out.toString()).contains("3 grants of " + total, "nothing is left out");
    run("grants", SAMPLE.toString(), "--to", "360giving", "-o", json.toString());
    out.getBuffer().setLength(0);
    assertThat(run("grants", json.toString())).isZero();
    assertThat(out.toString())
        .contains("3 grants of " + total, "Awarded by year", "2026", "Example hub");
    assertThat(run("grants", json.toString(), "--on", "2026-11-30", "-o", page.toString()))
        .isZero();
    assertThat(run("grants", json.toString(), "--on", "2026-11-30", "-o", book.toString()))
        .isZero();
    assertThat(Files.readString(page)).contains("<!DOCTYPE html>", "GB-COH-00000001");
    assertThat(Files.size(book)).isGreaterThan(4_000);
  }

  @Test
  void aRegisterWithoutIdentifiersIsRefusedOrGetsThemByThePrefix(@TempDir Path folder)
      throws IOException {
    Path register = folder.resolve("register.csv");
    Path json = folder.resolve("register.json");
    Files.writeString(
        register,
        "Award number,Project title,Project description,Amount of award,Decision"
            + " date,Grantee,Funder\n"
            + "7,Studios,Twelve studios,\"£1,000.50\",01/03/2026,The hub,The fund\n"
            + "8,Lights,,£5,01/03/2026,The hub,The fund\n");

    assertThat(run("grants", register.toString(), "--to", "360giving", "-o", json.toString()))
        .isEqualTo(1);
    assertThat(err.toString())
        .contains("recipientOrganization[0].id must be given", "Project description must be given");
    assertThat(
            run(
                "grants",
                register.toString(),
                "--to",
                "360giving",
                "--prefix",
                "360G-x",
                "-o",
                json.toString()))
        .isZero();
    GivingGrant grant = GivingFile.of(json).read().value().grants().get(0);
    assertThat(grant.id()).isEqualTo("360G-x-7");
    assertThat(grant.recipientId()).isEqualTo("360G-x-org-the-hub");
    assertThat(grant.awarded()).isEqualTo(Money.parse("GBP 1000.50"));
    assertThat(out.toString())
        .contains("2 records, 1 used, 1 left out", "awards[1].description must be given");
  }

  @Test
  void faultsAreToldAndTheRestIsUsed(@TempDir Path folder) throws IOException {
    Path json = folder.resolve("some.json");
    Path page = folder.resolve("some.html");
    run("grants", SAMPLE.toString(), "--to", "360giving", "-o", json.toString());
    Files.writeString(
        json,
        Files.readString(json).replace("\"amountAwarded\":1000.50", "\"amountAwarded\":\"1,000\""));
    out.getBuffer().setLength(0);

    assertThat(run("grants", json.toString())).isZero();
    assertThat(out.toString())
        .contains("2 grants of GBP 43000.00 in all; 1 is left out.")
        .contains("grants[1].amountAwarded must be a number, but was 1,000");
    assertThat(run("grants", json.toString(), "-o", page.toString())).isZero();
    assertThat(Files.readString(page))
        .contains("What could not be used", "grants[1].amountAwarded");
  }

  @Test
  void whatCannotBeDoneIsSaid(@TempDir Path folder) throws IOException {
    Path empty = folder.resolve("empty.json");
    Files.writeString(empty, "{\"grants\":[{}]}");

    assertThat(run("grants", "sheets/none.csv")).isEqualTo(2);
    assertThat(run("grants", "sheets/companies.csv")).isEqualTo(1);
    assertThat(run("grants", SAMPLE.toString(), "--to", "iati", "-o", "x.json")).isEqualTo(1);
    assertThat(run("grants", SAMPLE.toString(), "--to", "360giving")).isEqualTo(1);
    assertThat(run("grants", SAMPLE.toString(), "--to", "360giving", "-o", "x.html")).isEqualTo(1);
    assertThat(run("grants", empty.toString())).isEqualTo(1);
    assertThat(err.toString())
        .contains("There is no file sheets/none.csv")
        .contains("to must be 360giving, but was iati")
        .contains("output must be a file whose name ends in .json or .csv, but was missing")
        .contains("ends in .json or .csv, but was x.html")
        .contains("grants[0].amountAwarded must be given, but was missing");
  }

  private int run(String... args) {
    return HubCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }
}
