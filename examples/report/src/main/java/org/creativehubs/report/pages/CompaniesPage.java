package org.creativehubs.report.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.membership.Company;
import org.creativehubs.core.membership.MembershipRule;
import org.creativehubs.core.membership.RegisterMark;
import org.creativehubs.core.sector.CreativeSubsector;
import org.creativehubs.core.sector.DcmsSectors;
import org.creativehubs.core.sector.SicCode;
import org.creativehubs.core.sheets.SheetRead;
import org.creativehubs.core.sheets.SheetReport;
import org.creativehubs.metrics.membership.CompanyMembership;
import org.creativehubs.metrics.membership.MembershipCheck;
import org.creativehubs.metrics.membership.MembershipCheckInput;
import org.creativehubs.metrics.membership.MembershipReason;
import org.creativehubs.metrics.membership.MembershipReport;
import org.creativehubs.metrics.membership.MembershipState;
import org.creativehubs.report.KeyFigure;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.PageSection;
import org.creativehubs.report.PageTable;

/**
 * Which companies of a register belong to a cluster, as a page: how many do, do not and may, each
 * with its reason, what to ask those for of whom it is not known, and in which creative sub-sectors
 * the members are. The verdicts are those of {@link MembershipCheck}.
 *
 * <pre>{@code
 * SheetRead<List<Company>> read = Sheets.companies(file);
 * Page page = CompaniesPage.of(read, CompaniesPage.creativeIndustries(), origin);
 * HtmlPage.in(ReportLanguage.EN).write(page); // <!DOCTYPE html> ...
 * }</pre>
 */
public final class CompaniesPage {

  private static final int MOST_ASKED = 20;

  private record Group(String name, long members) {}

  private static final Grid<Group> SUBSECTORS =
      Grid.by("sub-sector", Group::name)
          .with(Column.<Group>count("members", Group::members).summed())
          .totals("all members");

  private final List<Company> companies;
  private final MembershipReport report;

  private CompaniesPage(List<Company> companies, MembershipRule rule) {
    this.companies = companies;
    this.report =
        MembershipCheck.answer(
            MembershipCheckInput.builder().rule(rule).companies(companies).build());
  }

  /**
   * The rule that a company has a code of the creative industries, by the edition of 2016 of the
   * lists of the DCMS; one that is marked as dormant, or as not trading, is none.
   *
   * @return the rule, by codes alone
   */
  public static MembershipRule creativeIndustries() {
    DcmsSectors sectors = DcmsSectors.edition2016();
    return MembershipRule.builder()
        .id("creative-industries")
        .name("creative industries, " + sectors.source() + ", edition " + sectors.edition())
        .addAllSicCodes(sectors.creativeClasses())
        .addExclusions(RegisterMark.DORMANT.flag(), RegisterMark.NON_TRADING.flag())
        .build();
  }

  /**
   * The page of a sheet of companies.
   *
   * @param read the companies, and how they were read
   * @param rule who belongs
   * @param origin the file, and the day of the page
   * @return the page
   */
  public static Page of(SheetRead<List<Company>> read, MembershipRule rule, PageOrigin origin) {
    List<SheetReport> reports = List.of(read.report());
    return SheetFaults.on(SheetFaults.made(reports, () -> of(read.value(), rule, origin)), reports);
  }

  /**
   * The page of a list of companies.
   *
   * @param companies the companies, each once
   * @param rule who belongs
   * @param origin what it was made from, and the day of the page
   * @return the page
   */
  public static Page of(List<Company> companies, MembershipRule rule, PageOrigin origin) {
    return new CompaniesPage(companies, rule).page(origin);
  }

  private Page page(PageOrigin origin) {
    Page.Builder page = Page.builder();
    page.title("Who belongs to the cluster").about("Rule: " + report.rule()).origin(origin);
    page.verdict(verdict());
    page.addFigures(
        figure("belong", reason -> reason.state() == MembershipState.MEMBER),
        figure("do not belong", reason -> reason.state() == MembershipState.NOT_MEMBER),
        figure("may belong", reason -> reason.state() == MembershipState.NOT_KNOWN),
        figure("are excluded, such as those that do not trade", MembershipReason.EXCLUDED::equals),
        figure("companies on the list", any -> true));
    page.addAllAsks(asks()).addAllContradictions(circles());
    page.addSections(reasons(), list());
    if (report.count(MembershipState.MEMBER) > 0) {
      page.addSections(subsectors());
    }
    MembershipCheck.ENTRY.conventions().forEach(page::addNotes);
    MembershipCheck.ENTRY.sources().forEach(page::addSources);
    return page.build();
  }

  private String verdict() {
    return Show.line(
        "Of {} {} belong, {} do not, and of {} it is not known.",
        companies.size() + (companies.size() == 1 ? " company" : " companies"),
        report.count(MembershipState.MEMBER),
        report.count(MembershipState.NOT_MEMBER),
        report.count(MembershipState.NOT_KNOWN));
  }

  /** How many companies have one of some reasons, which its working adds up. */
  private KeyFigure figure(String label, Predicate<MembershipReason> counts) {
    List<Term> parts =
        Arrays.stream(MembershipReason.values())
            .filter(counts)
            .map(reason -> Term.given(Show.words(reason), report.count(reason)))
            .toList();
    Term sum = Term.sum(parts).named(label);
    return KeyFigure.builder()
        .label(label)
        .value(sum.answer())
        .explanation(Explanation.of(label, sum))
        .build();
  }

  /** Why it is not known of the first companies, by name. */
  private List<String> asks() {
    List<CompanyMembership> open =
        report.companies().stream()
            .filter(line -> line.state() == MembershipState.NOT_KNOWN)
            .toList();
    List<String> asks = new ArrayList<>();
    open.stream().limit(MOST_ASKED).forEach(line -> asks.add(line.name() + ": " + line.because()));
    if (open.size() > MOST_ASKED) {
      asks.add("and " + (open.size() - MOST_ASKED) + " more, in the table");
    }
    return asks;
  }

  private List<String> circles() {
    return report.circles().stream()
        .map(circle -> "own themselves through others: " + String.join(", ", circle))
        .toList();
  }

  private PageSection reasons() {
    return PageSection.builder().heading("Why").addTables(PageTable.allOf(report).get(1)).build();
  }

  private PageSection list() {
    return PageSection.builder()
        .heading("Every company")
        .addTables(PageTable.of(report.sheet()))
        .build();
  }

  /** Members whose codes lie in several sub-sectors are in one line of their own. */
  private PageSection subsectors() {
    Map<String, Long> members = new TreeMap<>();
    for (Company company : companies) {
      if (report.company(company.id()).state() == MembershipState.MEMBER) {
        members.merge(subsector(company), 1L, Long::sum);
      }
    }
    List<Group> groups = new ArrayList<>();
    members.forEach((name, count) -> groups.add(new Group(name, count)));
    return PageSection.builder()
        .heading("In which creative sub-sectors the members are")
        .addTables(PageTable.of(SUBSECTORS.sheet("Members by sub-sector", groups)))
        .build();
  }

  private static String subsector(Company company) {
    List<String> names =
        company.activities().stream()
            .map(CompaniesPage::subsector)
            .flatMap(Optional::stream)
            .map(CreativeSubsector::label)
            .distinct()
            .toList();
    return switch (names.size()) {
      case 0 -> "none of the creative industries";
      case 1 -> names.get(0);
      default -> "several";
    };
  }

  private static Optional<CreativeSubsector> subsector(SicCode code) {
    return DcmsSectors.edition2016().creativeSubsectorOf(code);
  }
}
