package org.creativehubs.examples.dossier;

import java.util.List;
import org.creativehubs.core.cluster.Cluster;
import org.creativehubs.core.cluster.ClusterGroup;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.finance.affordability.AffordabilityAssessment;
import org.creativehubs.metrics.location.LocationQuotients;
import org.creativehubs.metrics.sla.ObligationCheck;
import org.creativehubs.metrics.sla.SlaReport;

/** A report as a page to read: every answer with its steps and sources. */
public final class ReportPage {

  private final StringBuilder page = new StringBuilder();
  private final Bibliography bibliography = new Bibliography();

  private ReportPage() {}

  /**
   * The page of a report.
   *
   * @param dossier what was asked
   * @param report what was answered
   * @return the page, lines of about 100 characters, ending without a newline
   */
  public static String of(Dossier dossier, Report report) {
    ReportPage page = new ReportPage();
    page.heading(report.title(), '=');
    dossier.hub().ifPresent(page::hub);
    report.agreements().forEach(page::agreement);
    report.rents().ifPresent(rents -> page.section("Rents", rents.table(), rents.explanation()));
    report.affordability().forEach(page::affordability);
    dossier.clusters().ifPresent(clusters -> clusters.clusters().forEach(page::cluster));
    report.quotients().forEach(page::quotients);
    report.answers().forEach(page::answer);
    page.figures(report);
    page.list("Notes", report.notes());
    page.list("Sources", page.bibliography.documents());
    return page.page.toString().stripTrailing();
  }

  private void hub(Hub hub) {
    line(hub.toString());
    hub.floorArea().ifPresent(area -> line("floor area: " + area));
    hub.operator().ifPresent(operator -> line("operator:   " + operator.name()));
    hub.owner().ifPresent(owner -> line("owner:      " + owner.name()));
    if (!hub.units().isEmpty()) {
      line(
          "units:      "
              + String.join(
                  ", ",
                  hub.units().stream().map(unit -> unit.count() + " " + Words.of(unit)).toList()));
    }
  }

  private void agreement(SlaReport report) {
    heading("Agreement: is the promise kept?", '-');
    line(Columns.without(report.table(), "reason").toString());
    report.checks().forEach(this::obligation);
  }

  private void obligation(ObligationCheck check) {
    line("");
    line(check.state() + ": " + check.promise());
    line(Words.wrap(check.reason() + ".", "  "));
    check.settledBy().forEach(means -> line(Words.wrap("would be settled by " + means, "  ")));
    steps(check.explanation());
  }

  private void affordability(AffordabilityReply reply) {
    AffordabilityAssessment assessment = reply.assessment();
    heading(reply.title(), '-');
    line(Columns.without(assessment.table(), "reason").toString());
    line("");
    assessment.findings().forEach(finding -> line(Words.wrap(finding.reason() + ".", "  ")));
    line("");
    explanation(assessment.explanation());
  }

  private void cluster(Cluster cluster) {
    line(cluster.toString());
  }

  private void quotients(LocationQuotients quotients) {
    heading("How concentrated, against " + quotients.referenceName() + "?", '-');
    line(quotients.table().toString());
    for (String region : quotients.regions()) {
      line("");
      explanation(quotients.explain(region, ClusterGroup.CREATIVE));
    }
  }

  private void answer(CalculatorReply reply) {
    heading(reply.title(), '-');
    reply.table().ifPresent(table -> line(table.toString()));
    for (Explanation explanation : reply.explanations()) {
      line("");
      explanation(explanation);
    }
    if (!reply.conventions().isEmpty()) {
      line("");
      line(Words.wrap("Conventions: " + String.join("; ", reply.conventions()) + ".", "  "));
    }
  }

  private void figures(Report report) {
    if (!report.figures().isEmpty()) {
      heading("What else the documents say", '-');
      line(Figures.table(report.figures()).toString());
      report.figures().forEach(figure -> bibliography.cite(figure.source()));
    }
  }

  private void section(String title, Table table, Explanation explanation) {
    heading(title, '-');
    line(table.toString());
    line("");
    explanation(explanation);
  }

  private void explanation(Explanation explanation) {
    line(Words.wrap(explanation.question(), ""));
    steps(explanation);
  }

  private void steps(Explanation explanation) {
    for (int i = 0; i < explanation.steps().size(); i++) {
      String number = "  " + (i + 1) + ". ";
      line(number + Words.wrap(bibliography.cite(explanation.steps().get(i)), "     ").strip());
    }
  }

  private void list(String title, List<String> items) {
    if (!items.isEmpty()) {
      heading(title, '-');
      items.forEach(item -> line("- " + Words.wrap(item, "  ").strip()));
    }
  }

  private void heading(String title, char rule) {
    if (page.length() > 0) {
      line("");
    }
    line(title);
    line(String.valueOf(rule).repeat(title.length()));
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
