package org.creativehubs.examples.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creativehubs.core.casestudy.CaseStudy;
import org.creativehubs.core.explain.Table;

/** Case studies on a page. */
final class CaseStudies {

  private static final String MEASURED = "By what it is measured";

  private CaseStudies() {}

  static List<Table> tables(CaseStudy study) {
    List<Table> tables = new ArrayList<>();
    if (!study.funding().isEmpty()) {
      tables.add(Awards.table(study.funding()));
    }
    study.statements().stream().map(Statements::table).forEach(tables::add);
    study.programmes().stream().map(Programmes::tables).forEach(tables::addAll);
    if (!study.indicators().isEmpty()) {
      tables.add(Indicators.table(MEASURED, study.indicators()));
    }
    if (!study.results().isEmpty()) {
      tables.add(Results.table(study.results()));
    }
    if (!study.targets().isEmpty()) {
      tables.add(Results.targets(study.targets()));
    }
    return tables;
  }

  static void print(CaseStudy study, Page page) {
    page.note(Optional.of(study.source()));
    if (!study.funding().isEmpty()) {
      Awards.print(study.funding(), page);
    }
    study.statements().forEach(statement -> Statements.print(statement, page));
    Programmes.print(study.programmes(), page);
    Hubs.services(study.services(), page);
    if (!study.indicators().isEmpty()) {
      Indicators.print(MEASURED, study.indicators(), page);
    }
    if (!study.results().isEmpty()) {
      Results.print(study.results(), page);
    }
    if (!study.breakdowns().isEmpty()) {
      page.section("Numbers by their parts");
      study.breakdowns().forEach(parts -> Indicators.print(parts, page));
    }
    if (!study.targets().isEmpty()) {
      Results.printTargets(study.targets(), page);
    }
    if (!study.principles().isEmpty()) {
      page.blank();
      page.paragraph("Principles it is an example of: " + principles(study) + ".");
    }
    page.list("What it advises others", study.tips());
  }

  private static String principles(CaseStudy study) {
    return study.principles().stream().map(Words::of).collect(Collectors.joining(", "));
  }
}
