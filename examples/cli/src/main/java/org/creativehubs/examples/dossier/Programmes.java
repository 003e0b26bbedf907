package org.creativehubs.examples.dossier;

import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.programme.EligibilityRule;
import org.creativehubs.core.programme.Programme;
import org.creativehubs.core.time.StatedPeriod;

/** Programmes on a page. */
final class Programmes {

  private Programmes() {}

  static List<Table> tables(Programme programme) {
    List<Table> tables = new ArrayList<>();
    tables.add(facts(programme).table(programme.name()));
    if (!programme.outputs().isEmpty()) {
      tables.add(Indicators.table(outputs(programme), programme.outputs()));
    }
    programme.expenditure().map(Statements::table).ifPresent(tables::add);
    if (!programme.funding().isEmpty()) {
      tables.add(Awards.table(programme.funding()));
    }
    return tables;
  }

  private static String outputs(Programme programme) {
    return "Outputs of " + programme.name();
  }

  /** Programmes of which no more is known than facts are a line each, others a section each. */
  static void print(List<Programme> programmes, Page page) {
    List<Programme> brief = programmes.stream().filter(Programmes::isBrief).toList();
    if (!brief.isEmpty()) {
      page.section(brief.size() == 1 ? "Programme" : "Programmes");
      brief.forEach(programme -> page.bullet(facts(programme).inline(), programme.source()));
    }
    programmes.stream()
        .filter(programme -> !isBrief(programme))
        .forEach(programme -> print(programme, page));
  }

  private static boolean isBrief(Programme programme) {
    return programme.outputs().isEmpty()
        && programme.expenditure().isEmpty()
        && programme.funding().isEmpty();
  }

  private static void print(Programme programme, Page page) {
    page.section("Programme: " + programme.name());
    page.facts(facts(programme));
    page.source(programme.source());
    if (!programme.outputs().isEmpty()) {
      Indicators.print(outputs(programme), programme.outputs(), page);
    }
    programme.expenditure().ifPresent(cost -> Statements.print(cost, page));
    if (!programme.funding().isEmpty()) {
      Awards.print(programme.funding(), page);
    }
  }

  private static Facts facts(Programme programme) {
    Facts facts = new Facts().add("name", programme.name());
    facts.add("strand of", programme.partOf()).add("run by", programme.operator());
    facts.add("for", programme.audience());
    if (programme.minimumAge().isPresent() && programme.maximumAge().isPresent()) {
      facts.add(
          "ages", programme.minimumAge().getAsInt() + " to " + programme.maximumAge().getAsInt());
    }
    facts.add("who may", programme.eligibility().stream().map(Programmes::words).toList());
    facts.add("support", programme.support());
    facts.add("hours", programme.supportHours());
    programme.supportMonths().ifPresent(months -> facts.add("months", months));
    return facts.add("period", programme.period().map(Programmes::words));
  }

  private static String words(StatedPeriod period) {
    boolean open = period.from().isPresent() && period.to().isEmpty();
    return open ? "since " + period : period.toString();
  }

  private static String words(EligibilityRule rule) {
    return Words.of(rule.measure())
        + " "
        + Words.of(rule.comparison())
        + " "
        + Answer.quantity(rule.threshold(), rule.unit());
  }
}
