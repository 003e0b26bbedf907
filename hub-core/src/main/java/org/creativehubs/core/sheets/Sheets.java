package org.creativehubs.core.sheets;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.document.DocumentFact;
import org.creativehubs.core.files.InvalidFileException;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.membership.Company;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.standards.giving.GivingGrant;
import org.creativehubs.core.statement.Statement;

/**
 * Reads the sheets that people hold, each to the nouns that calculators take.
 *
 * <pre>{@code
 * SheetFile file = SheetFile.of(Path.of("rent-roll.csv"), SheetLocale.of("en-GB"));
 * LettingSheet roll = Sheets.rentRoll(file, today).value();
 * RentRoll.of(roll.hub(), today).totals();
 * }</pre>
 *
 * <p>Every method uses the rows without a fault and lists the others in the report; it throws an
 * {@link InvalidFileException} with all faults only if nothing can be used.
 */
public final class Sheets {

  private Sheets() {}

  /**
   * A rent roll or tenancy schedule: spaces and lettings, and what tenants owe.
   *
   * <p>Rows without a tenant, or with the word vacant, are empty spaces. A term without an end
   * rolls on; one that ended before the day is held over, since its tenant is in the roll. The last
   * day of a term is the day that the sheet gives. Conventions that the sheet does not state are in
   * the report.
   *
   * @param file the sheet
   * @param on the day of the roll
   * @return the hub and its arrears
   */
  public static SheetRead<LettingSheet> rentRoll(SheetFile file, LocalDate on) {
    return SheetReading.read(
        file, List.of(SheetKind.RENT_ROLL), reading -> new LettingMaker(reading, on));
  }

  /**
   * A list of memberships: members and what they pay.
   *
   * @param file the sheet
   * @param on the day of the list
   * @return the hub, whose lettings are memberships
   */
  public static SheetRead<Hub> memberships(SheetFile file, LocalDate on) {
    SheetRead<LettingSheet> read =
        SheetReading.read(
            file, List.of(SheetKind.MEMBERSHIPS), reading -> new LettingMaker(reading, on));
    return new SheetRead<>(read.value().hub(), read.report());
  }

  /**
   * A bank file, a list of receipts, or a list of bills.
   *
   * <p>Of a bank file what came in is read, with its payer and reference as columns of their own
   * say; what went out is left out and listed. Where no column names the payer, the mapping may.
   *
   * @param file the sheet
   * @return the ledger
   */
  public static SheetRead<Ledger> ledger(SheetFile file) {
    return SheetReading.read(file, List.of(SheetKind.BILLS, SheetKind.RECEIPTS), LedgerMaker::new);
  }

  /**
   * A bank file or list of receipts, beside bills that are known: of a line that names one bill, or
   * one tenant of theirs, in whole words, that is the reference and the payer.
   *
   * @param file the sheet
   * @param bills holds the bills
   * @return the same ledger with what came in besides
   */
  public static SheetRead<Ledger> receipts(SheetFile file, Ledger bills) {
    SheetRead<Ledger> read =
        SheetReading.read(
            file, List.of(SheetKind.RECEIPTS), reading -> new LedgerMaker(reading, bills.bills()));
    Ledger.Builder both = bills.toBuilder().addAllReceipts(read.value().receipts());
    return new SheetRead<>(both.build(), read.report());
  }

  /**
   * Companies as Companies House writes them, with its codes as it has them: known ones, marks such
   * as 99999 for a dormant company, and such that are none refuse nothing.
   *
   * @param file the sheet
   * @return the companies
   */
  public static SheetRead<List<Company>> companies(SheetFile file) {
    return SheetReading.read(file, List.of(SheetKind.COMPANIES), CompanyMaker::new);
  }

  /**
   * Grants under the headings of 360Giving, or those of a common register, as awards: any register
   * with funders and amounts will do.
   *
   * @param file the sheet
   * @return the awards
   */
  public static SheetRead<List<FundingAward>> awards(SheetFile file) {
    return SheetReading.read(file, List.of(SheetKind.GRANTS), AwardMaker::new);
  }

  /**
   * The same grants as 360Giving has them, with every column: those that the standard does not know
   * are kept by their headings. A row needs what the standard wants of every grant.
   *
   * @param file the sheet
   * @return the grants, to be written as JSON by a {@link
   *     org.creativehubs.core.standards.giving.GivingPackage}
   */
  public static SheetRead<List<GivingGrant>> grants(SheetFile file) {
    return SheetReading.read(file, List.of(SheetKind.GRANTS), GrantMaker::new);
  }

  /**
   * Records of what an agreement promises.
   *
   * @param file the sheet
   * @return the evidence, each piece with its line as the source unless the sheet names one
   */
  public static SheetRead<List<Evidence>> evidence(SheetFile file) {
    return SheetReading.read(file, List.of(SheetKind.EVIDENCE), EvidenceMaker::new);
  }

  /**
   * A statement of income and expenditure, or a budget, or both side by side.
   *
   * @param file the sheet
   * @return a statement for each side and each column of amounts
   */
  public static SheetRead<List<Statement>> statements(SheetFile file) {
    return SheetReading.read(file, List.of(SheetKind.STATEMENT), StatementMaker::new);
  }

  /**
   * Figures that somebody wrote out of a document, under headings such as what, value, unit, of
   * whom, where, when and section. A value may stand with its qualifier and unit in one cell, as in
   * over 450 jobs, £5m+ or 40-50%; without a unit in the cell or beside it, it is a number. Rows
   * with a fault are left out and listed, each by its cell; a part that names no row is a fault of
   * its own row.
   *
   * @param file the sheet
   * @return the facts in the order of the rows, and the report
   * @throws InvalidFileException with all faults if no row can be used
   */
  public static SheetRead<List<DocumentFact>> figures(SheetFile file) {
    return SheetReading.read(file, List.of(SheetKind.FIGURES), FigureMaker::new);
  }

  /**
   * What a file is taken for, and what would be read of it.
   *
   * @param file the sheet
   * @param on the day for which a rent roll or list of memberships is read
   * @return whatever it holds, with the report
   */
  public static SheetRead<?> inspect(SheetFile file, LocalDate on) {
    return SheetReading.read(file, SheetFinder.anyKind(), reading -> maker(reading, on));
  }

  private static SheetReading.Maker<?> maker(SheetReading reading, LocalDate on) {
    return switch (reading.head().kind()) {
      case RENT_ROLL, MEMBERSHIPS -> new LettingMaker(reading, on);
      case BILLS, RECEIPTS -> new LedgerMaker(reading);
      case COMPANIES -> new CompanyMaker(reading);
      case GRANTS -> new AwardMaker(reading);
      case EVIDENCE -> new EvidenceMaker(reading);
      case STATEMENT -> new StatementMaker(reading);
      case FIGURES -> new FigureMaker(reading);
    };
  }
}
