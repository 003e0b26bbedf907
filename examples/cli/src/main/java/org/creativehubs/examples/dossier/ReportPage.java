package org.creativehubs.examples.dossier;

import java.util.Optional;
import org.creativehubs.core.cluster.ClusterGroup;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.finance.affordability.AffordabilityAssessment;
import org.creativehubs.finance.rentmix.RentBlend;
import org.creativehubs.metrics.consistency.ConsistencyReport;
import org.creativehubs.metrics.location.LocationQuotients;
import org.creativehubs.metrics.sla.ObligationCheck;
import org.creativehubs.metrics.sla.SlaReport;

/** A report as a page to read: every answer with its steps and sources. */
public final class ReportPage {

  private final Page page = new Page();

  private ReportPage() {}

  /**
   * The page of a report.
   *
   * @param dossier what was asked
   * @param report what was answered
   * @return the page, lines of about 100 characters, ending without a newline
   */
  public static String of(Dossier dossier, Report report) {
    return new ReportPage().write(dossier, report);
  }

  private String write(Dossier dossier, Report report) {
    page.title(report.title());
    report.changed().ifPresent(table -> page.section(table));
    Described.print(dossier, page);
    report.askable().ifPresent(this::askable);
    report.agreements().forEach(this::agreement);
    report.rents().ifPresent(this::rents);
    report.affordability().forEach(this::affordability);
    report.quotients().forEach(this::quotients);
    report.answers().forEach(this::answer);
    report.findings().ifPresent(this::findings);
    figures(report);
    page.list("Notes", report.notes());
    page.list("Sources", page.documents());
    return page.toString();
  }

  private void askable(Table table) {
    page.section(table);
    page.indented(
        "Another "
            + Askable.others()
            + " calculators take plain amounts and tables alone; hub list"
            + " names them all, and hub describe ID says what one takes.");
  }

  private void agreement(SlaReport report) {
    page.section("Agreement: is the promise kept?");
    page.table(Columns.without(report.table(), "reason"));
    report.checks().forEach(this::obligation);
  }

  private void obligation(ObligationCheck check) {
    page.blank();
    page.line(Words.of(check.state()) + ": " + check.promise());
    page.indented(check.reason() + ".");
    check.settledBy().forEach(means -> page.indented("would be settled by " + means));
    page.steps(check.explanation());
    check.readings().forEach(this::obligation);
  }

  private void rents(RentBlend rents) {
    page.section("Rents");
    page.table(rents.table());
    page.blank();
    page.explanation(rents.explanation());
  }

  private void affordability(AffordabilityReply reply) {
    AffordabilityAssessment assessment = reply.assessment();
    page.section(reply.title());
    page.table(Columns.without(assessment.table(), "reason"));
    page.blank();
    assessment.findings().forEach(finding -> page.indented(finding.reason() + "."));
    page.blank();
    page.explanation(assessment.explanation());
  }

  private void quotients(LocationQuotients quotients) {
    page.section("How concentrated, against " + quotients.referenceName() + "?");
    page.table(quotients.table());
    for (String region : quotients.regions()) {
      page.blank();
      page.explanation(quotients.explain(region, ClusterGroup.CREATIVE));
    }
  }

  private void answer(CalculatorReply reply) {
    page.section(reply.title());
    reply.table().ifPresent(page::table);
    for (Explanation explanation : reply.explanations()) {
      page.blank();
      page.explanation(explanation);
    }
    if (!reply.changed().isEmpty()) {
      page.blank();
      reply.changed().forEach(fact -> page.indented("changed: " + fact));
    }
    if (!reply.assumed().isEmpty()) {
      page.blank();
      reply.assumed().forEach(assumed -> page.indented(assumed + "."));
    }
    if (!reply.conventions().isEmpty()) {
      page.blank();
      page.indented("Conventions: " + String.join("; ", reply.conventions()) + ".");
    }
  }

  private void findings(ConsistencyReport report) {
    page.section("Findings: what does not agree with itself");
    report.findings().forEach(this::finding);
    if (report.findings().isEmpty()) {
      page.indented("All that was compared agrees.");
    }
    page.blank();
    page.indented(
        "Comparisons, by what they could have found: "
            + DossierFindings.compared(report)
            + ". Nothing else was compared, and no difference is tolerated.");
  }

  private void finding(Finding finding) {
    page.bullet(finding.sentence() + " (" + Words.of(finding.kind()) + ").");
    page.steps(finding.explanation());
  }

  private void figures(Report report) {
    if (!report.figures().isEmpty()) {
      page.section("What else the documents say", Figures.table(report.figures()));
      report.figures().forEach(figure -> page.note(Optional.of(figure.source())));
    }
  }
}
