package org.creativehubs.examples.dossier;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.cluster.ClusterGroup;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.sla.ObligationState;
import org.creativehubs.finance.affordability.AffordabilityAssessment;
import org.creativehubs.finance.rentmix.RentBlend;
import org.creativehubs.metrics.consistency.ConsistencyReport;
import org.creativehubs.metrics.location.LocationQuotients;
import org.creativehubs.metrics.sla.ObligationCheck;
import org.creativehubs.metrics.sla.SlaReport;

/** A report as a page to read: every answer with its sources, and if wanted with all its steps. */
public final class ReportPage {

  /** So many steps of an answer without a table say what it comes to. */
  private static final int LAST_STEPS = 3;

  private final Page page = new Page();
  private final boolean workings;

  private ReportPage(boolean workings) {
    this.workings = workings;
  }

  /**
   * The page of a report with every step and convention.
   *
   * @param dossier what was asked
   * @param report what was answered
   * @return the page, lines of about 100 characters, ending without a newline
   */
  public static String of(Dossier dossier, Report report) {
    return new ReportPage(true).write(dossier, report);
  }

  /**
   * The page of a report without steps and conventions: the answers, what settles them and where
   * they come from.
   *
   * @param dossier what was asked
   * @param report what was answered
   * @return the page, lines of about 100 characters, ending without a newline
   */
  public static String brief(Dossier dossier, Report report) {
    return new ReportPage(false).write(dossier, report);
  }

  private String write(Dossier dossier, Report report) {
    page.title(report.title());
    report.changed().ifPresent(table -> page.section(table));
    if (!report.examplesOnly()) {
      Described.print(dossier, page);
    }
    report.askable().ifPresent(this::askable);
    report.agreements().forEach(this::agreement);
    report.rents().ifPresent(this::rents);
    report.affordability().forEach(this::affordability);
    report.quotients().forEach(this::quotients);
    report.answers().forEach(this::answer);
    readings(report);
    report.findings().ifPresent(this::findings);
    figures(report);
    page.list("Notes", report.notes());
    page.list("Sources", page.documents());
    more(report);
    return page.toString();
  }

  /** What stands in other reports. */
  private void more(Report report) {
    if (!workings) {
      page.blank();
      page.paragraph("Every step of every answer: --workings.");
    }
    int examples = report.examples().size();
    if (examples > 0) {
      page.paragraph(
          examples
              + (examples == 1 ? " worked example rests" : " worked examples rest")
              + " on assumed money or on what is made up: --examples.");
    }
  }

  private void readings(Report report) {
    if (!report.readings().isEmpty()) {
      page.section("What can be read in two ways");
      report.readings().forEach(this::reading);
    }
  }

  private void reading(ReadReply reply) {
    page.bullet(reply.open() + ".");
    page.indented("read here as: " + reply.reading());
    page.indented("or as: " + reply.other());
    reply.same().forEach(title -> page.indented("the same answer: " + title));
    reply.different().forEach(this::otherwise);
  }

  private void otherwise(CalculatorReply reply) {
    reply.table().ifPresentOrElse(page::furtherTable, () -> headline(reply));
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
    report.checks().stream()
        .filter(check -> workings || check.state() != ObligationState.MET)
        .forEach(this::obligation);
  }

  private void obligation(ObligationCheck check) {
    page.blank();
    page.line(Words.of(check.state()) + ": " + check.promise());
    page.indented(check.reason() + ".");
    check.settledBy().forEach(means -> page.indented("would be settled by " + means));
    steps(check.explanation());
    if (workings) {
      check.readings().forEach(this::obligation);
    }
  }

  private void rents(RentBlend rents) {
    page.section("Rents");
    page.table(rents.table());
    explanation(rents.explanation());
  }

  private void affordability(AffordabilityReply reply) {
    AffordabilityAssessment assessment = reply.assessment();
    page.section(reply.title());
    page.table(Columns.without(assessment.table(), "reason"));
    page.blank();
    assessment.findings().forEach(finding -> page.indented(finding.reason() + "."));
    explanation(assessment.explanation());
  }

  private void quotients(LocationQuotients quotients) {
    page.section("How concentrated, against " + quotients.referenceName() + "?");
    page.table(quotients.table());
    for (String region : quotients.regions()) {
      explanation(quotients.explain(region, ClusterGroup.CREATIVE));
    }
  }

  private void answer(CalculatorReply reply) {
    page.section(reply.title());
    reply.table().ifPresent(page::table);
    if (!workings && reply.table().isEmpty()) {
      headline(reply);
    }
    reply.explanations().forEach(this::explanation);
    if (!reply.changed().isEmpty()) {
      page.blank();
      reply.changed().forEach(fact -> page.indented("changed: " + fact));
    }
    List<AssumedValue> assumed =
        reply.assumed().stream().filter(value -> workings || !value.proportions()).toList();
    if (!assumed.isEmpty()) {
      page.blank();
      assumed.forEach(value -> page.indented(value + "."));
    }
    if (workings && !reply.conventions().isEmpty()) {
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
    if (!workings) {
      return;
    }
    page.blank();
    page.indented(
        "Comparisons, by what they could have found: "
            + DossierFindings.compared(report)
            + ". Nothing else was compared, and no difference is tolerated.");
  }

  private void finding(Finding finding) {
    page.bullet(finding.sentence() + " (" + Words.of(finding.kind()) + ").");
    steps(finding.explanation());
  }

  /** What an answer without a table comes to: its last steps. */
  private void headline(CalculatorReply reply) {
    reply.explanations().stream()
        .map(Explanation::steps)
        .findFirst()
        .ifPresent(
            steps ->
                steps
                    .subList(Math.max(0, steps.size() - LAST_STEPS), steps.size())
                    .forEach(step -> page.indented(step.toString())));
  }

  private void explanation(Explanation explanation) {
    if (workings) {
      page.blank();
      page.explanation(explanation);
    }
  }

  private void steps(Explanation explanation) {
    if (workings) {
      page.steps(explanation);
    }
  }

  private void figures(Report report) {
    if (!report.figures().isEmpty()) {
      page.section("What else the documents say", Figures.table(report.figures()));
      report.figures().forEach(figure -> page.note(Optional.of(figure.source())));
    }
  }
}
