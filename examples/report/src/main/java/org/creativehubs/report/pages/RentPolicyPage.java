package org.creativehubs.report.pages;

import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.finance.rentmix.BandAtTier;
import org.creativehubs.finance.rentmix.RentPolicy;
import org.creativehubs.finance.rentmix.RentPolicyReport;
import org.creativehubs.finance.rentmix.TierOutcome;
import org.creativehubs.finance.subsidy.SubsidyStatement;
import org.creativehubs.finance.subsidy.TenantAssistance;
import org.creativehubs.report.KeyFigure;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.PageSection;
import org.creativehubs.report.PageTable;

/**
 * A city's policy of affordable rents as a page for its council: whether the rents cover the cost,
 * who can pay which tier and who none, who pays for whom, how many studios can be let below market,
 * and what the limit on subsidy leaves a tenant. The numbers are those of {@link RentPolicy}.
 *
 * <pre>{@code
 * Page page = RentPolicyPage.of(RentPolicy.answer(input), origin);
 * HtmlPage.in(ReportLanguage.EN).write(page); // <!DOCTYPE html> ...
 * }</pre>
 */
public final class RentPolicyPage {

  private RentPolicyPage() {}

  /**
   * The page of a policy.
   *
   * @param report the answer
   * @param origin the input, and the day of the page
   * @return the page
   */
  public static Page of(RentPolicyReport report, PageOrigin origin) {
    Page.Builder page = Page.builder().title("Affordable rents: who can pay, and who pays for it");
    page.about(RentPolicy.ENTRY.question()).origin(origin).verdict(verdict(report));
    page.addFigures(
        KeyFigure.builder()
            .label("result a year")
            .value(Answer.of(report.result()))
            .explanation(report.explanation())
            .build(),
        KeyFigure.builder()
            .label("rent forgone a year")
            .value(Answer.of(report.blend().rentForgone().orElseThrow()))
            .explanation(report.blend().explanation())
            .build(),
        KeyFigure.worked("tenants who can pay no tier", leftOut(report)));
    report.tiers().stream()
        .filter(tier -> tier.mostStudios().isPresent())
        .limit(2)
        .forEach(tier -> page.addFigures(studios(tier)));
    page.addUnknowns(
        "how many of those who can pay would come, and who of them gets a studio",
        "what tenants have had from others, which lowers what may still be given");
    page.addAssumptions("all studios are alike, and rents include all other charges");
    page.addSections(
        section("The tiers", List.of(PageTable.of(report.sheet()))),
        section("Who can pay", List.of(PageTable.of(report.pairSheet()))),
        section(
            "Who pays for whom",
            List.of(PageTable.of(report.balance().sheet()), PageTable.of(report.blend().sheet()))));
    report.subsidies().ifPresent(one -> page.addSections(subsidies(one)));
    page.addSections(
        PageSection.builder()
            .heading("How it was found")
            .isAnnex(true)
            .addAllExplanations(report.explanations())
            .build());
    RentPolicy.ENTRY.conventions().forEach(page::addNotes);
    RentPolicy.ENTRY.sources().forEach(page::addSources);
    return page.build();
  }

  private static PageSection section(String heading, List<PageTable> tables) {
    return PageSection.builder().heading(heading).addAllTables(tables).build();
  }

  private static KeyFigure studios(TierOutcome tier) {
    Explanation working = tier.mostStudios().orElseThrow().explanation();
    return KeyFigure.builder()
        .label("studios at " + tier.tier().name() + " before break-even")
        .value(working.answer())
        .note("the policy has " + Show.number(tier.tier().size()) + "; the rest at market rent")
        .explanation(working)
        .build();
  }

  /** Those who can pay no tier, by their bands of income. */
  private static Term leftOut(RentPolicyReport report) {
    List<Term> bands =
        report.pairs().stream()
            .map(BandAtTier::band)
            .distinct()
            .filter(
                band ->
                    report.pairs().stream()
                        .filter(pair -> pair.band().equals(band))
                        .noneMatch(BandAtTier::canPay))
            .map(band -> Term.given(band.name(), band.tenants()))
            .toList();
    return bands.isEmpty() ? Term.given("bands that can pay no tier", 0) : Term.sum(bands);
  }

  private static PageSection subsidies(SubsidyStatement statement) {
    PageSection.Builder section = PageSection.builder().heading("What the limit leaves a tenant");
    statement.tenants().forEach(tenant -> section.addParagraphs(room(tenant)));
    return section.addTables(PageTable.of(statement.sheet())).build();
  }

  private static String room(TenantAssistance tenant) {
    return tenant.tenant()
        + " is given "
        + tenant.value()
        + " over the term; "
        + tenant
            .position()
            .headroom()
            .map(left -> left + " may still be given to one that has had nothing before.")
            .orElse("no limit is in force on the day.");
  }

  private static String verdict(RentPolicyReport report) {
    String money =
        report.result().isNegative()
            ? "The rents leave " + report.result().negated() + " a year uncovered"
            : "The rents cover the cost, with " + report.result() + " a year over";
    List<String> able =
        report.tiers().stream()
            .map(tier -> tier.able() + " tenants can pay " + tier.tier().name())
            .toList();
    return money + "; " + String.join(", ", able) + "; " + report.leftOut() + " can pay none.";
  }
}
