package org.creativehubs.examples.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.creativehubs.core.casestudy.CaseStudy;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.ObligationState;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.metrics.consistency.ConsistencyReport;
import org.creativehubs.metrics.sla.ObligationCheck;
import org.creativehubs.report.KeyFigure;
import org.creativehubs.report.Page;

/**
 * What a page says first of a dossier: all of it found from answers and facts, none of it typed.
 */
final class DossierSummary {

  private static final int MOST_POINTS = 6;
  private static final int MOST_FIGURES = 5;

  /** Units of figures that say how large something is, before others. */
  private static final ImmutableSet<String> TOLD_FIRST =
      ImmutableSet.of(
          "businesses", "jobs", "people", "members", "companies", "firms", "GBP", "FTE");

  private final Dossier dossier;
  private final Report report;
  private final ImmutableList<ObligationCheck> checks;
  private final ImmutableList<Finding> findings;

  private DossierSummary(Dossier dossier, Report report) {
    this.dossier = dossier;
    this.report = report;
    checks =
        report.agreements().stream()
            .flatMap(agreement -> agreement.checks().stream())
            .collect(ImmutableList.toImmutableList());
    findings =
        report
            .findings()
            .map(ConsistencyReport::findings)
            .map(ImmutableList::copyOf)
            .orElse(ImmutableList.of());
  }

  static DossierSummary of(Dossier dossier, Report report) {
    return new DossierSummary(dossier, report);
  }

  void write(Page.Builder page) {
    page.title(dossier.title());
    String about = dossier.hub().map(DossierSummary::about).orElse("");
    if (!about.isEmpty()) {
      page.about(about);
    }
    page.verdict(verdict())
        .figures(figures())
        .asks(asks())
        .contradictions(contradictions())
        .unknowns(unknowns());
  }

  /** Place, opening, rooms, who runs and owns it, and until when it is held. */
  private static String about(Hub hub) {
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    hub.place().ifPresent(place -> parts.add(place.words()));
    hub.opened().ifPresent(day -> parts.add("opened " + day));
    if (!hub.units().isEmpty()) {
      parts.add(
          String.join(
              ", ",
              hub.units().stream().map(units -> units.count() + " " + Words.of(units)).toList()));
    }
    hub.operator().map(Organisation::name).ifPresent(name -> parts.add("run by " + name));
    hub.owner().map(Organisation::name).ifPresent(name -> parts.add("owned by " + name));
    hub.headLeases().stream()
        .filter(
            lease -> hub.operator().filter(one -> one.name().equals(lease.tenant())).isPresent())
        .flatMap(lease -> held(lease).stream())
        .forEach(parts::add);
    return String.join("; ", parts.build());
  }

  private static Optional<String> held(HeadLease lease) {
    return lease.lastDays().map(days -> "held until " + HeadLeases.words(days));
  }

  private String verdict() {
    String agrees = agrees();
    if (!checks.isEmpty()) {
      return promises() + ". " + agrees;
    }
    int answers = report.answers().size() + report.quotients().size();
    return answers == 0
        ? agrees
        : answers + (answers == 1 ? " question is" : " questions are") + " answered. " + agrees;
  }

  private String agrees() {
    if (report.findings().isEmpty()) {
      return "No two statements of the documents could be compared.";
    }
    return switch (findings.size()) {
      case 0 -> "All that could be compared agrees.";
      case 1 -> "One thing in the documents does not add up.";
      default -> findings.size() + " things in the documents do not add up.";
    };
  }

  private String promises() {
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    part(parts, kept(), "kept");
    part(
        parts,
        byReading(),
        "kept under one reading of its words, and cannot be told under another");
    part(parts, state(ObligationState.PARTLY), "kept in part");
    part(parts, state(ObligationState.NOT_DUE), "not due yet");
    part(parts, unknown(), "cannot be told");
    long broken = state(ObligationState.NOT_MET);
    String end = broken == 0 ? "none is broken" : words(broken) + " broken";
    List<String> known = parts.add(end).build();
    return "Of "
        + checks.size()
        + (checks.size() == 1 ? " promise " : " promises ")
        + String.join(", ", known);
  }

  private static void part(ImmutableList.Builder<String> parts, long count, String what) {
    if (count > 0) {
      parts.add(what.startsWith("cannot") ? count + " " + what : words(count) + " " + what);
    }
  }

  private static String words(long count) {
    return count + (count == 1 ? " is" : " are");
  }

  private long kept() {
    return state(ObligationState.MET);
  }

  private long state(ObligationState state) {
    return count(checks, check -> check.state() == state);
  }

  private long byReading() {
    return count(checks, DossierSummary::dependsOnReading);
  }

  private long unknown() {
    return state(ObligationState.NOT_KNOWN) - byReading();
  }

  private static boolean dependsOnReading(ObligationCheck check) {
    return check.state() == ObligationState.NOT_KNOWN
        && check.readings().stream().anyMatch(ObligationCheck::isMet);
  }

  private static <T> long count(List<T> all, Predicate<T> which) {
    return all.stream().filter(which).count();
  }

  private List<KeyFigure> figures() {
    ImmutableList.Builder<KeyFigure> figures = ImmutableList.builder();
    if (!checks.isEmpty()) {
      figures.add(promised("promises kept", kept(), ObligationState.MET));
      figures.add(
          promised(
              "promises not known", state(ObligationState.NOT_KNOWN), ObligationState.NOT_KNOWN));
    }
    report
        .findings()
        .ifPresent(
            found ->
                figures.add(
                    KeyFigure.counting(
                            "things that do not add up",
                            findings.stream().map(Finding::sentence).toList())
                        .toBuilder()
                        .note(compared(found))
                        .build()));
    report.figures().stream()
        .sorted(Comparator.comparing(figure -> !TOLD_FIRST.contains(figure.unit())))
        .map(DossierSummary::documented)
        .forEach(figures::add);
    return figures.build().stream().limit(MOST_FIGURES).toList();
  }

  private static String compared(ConsistencyReport found) {
    int all = found.compared().values().stream().mapToInt(Integer::intValue).sum();
    return "of " + all + (all == 1 ? " comparison" : " comparisons");
  }

  private KeyFigure promised(String label, long count, ObligationState state) {
    Explanation.Builder how = Explanation.answering(label);
    checks.forEach(check -> how.given(check.promise(), Answer.text(Words.of(check.state()))));
    how.given("how many are " + Words.of(state), Answer.number(Ratio.of(count)));
    return KeyFigure.builder()
        .label(label)
        .value(Answer.number(Ratio.of(count)))
        .note("of " + checks.size())
        .explanation(how.build())
        .build();
  }

  private static KeyFigure documented(Figure figure) {
    Answer value = Cells.number(figure.value(), figure.unit());
    Explanation how =
        Explanation.answering(figure.measure())
            .given(figure.measure(), value, figure.source())
            .build();
    KeyFigure.Builder key = KeyFigure.builder();
    key.label(figure.measure()).value(value).explanation(how);
    String note =
        String.join(
            ", ",
            Stream.concat(
                    figure.population().stream(), figure.asOf().map(Object::toString).stream())
                .toList());
    return (note.isEmpty() ? key : key.note(note)).build();
  }

  /** For each promise that is not settled, what would settle it. */
  private List<String> asks() {
    return checks.stream()
        .filter(check -> !check.settledBy().isEmpty())
        .map(check -> check.promise() + ": " + String.join("; ", check.settledBy()))
        .distinct()
        .toList();
  }

  private List<String> contradictions() {
    List<String> all = findings.stream().map(Finding::sentence).distinct().toList();
    if (all.size() <= MOST_POINTS) {
      return all;
    }
    return ImmutableList.<String>builder()
        .addAll(all.subList(0, MOST_POINTS - 1))
        .add("and " + (all.size() - MOST_POINTS + 1) + " more, in the table of findings")
        .build();
  }

  /** What a dossier does not say of its hub. */
  static List<String> unknownsOf(Dossier dossier) {
    ImmutableList.Builder<String> unknowns = ImmutableList.builder();
    dossier.hub().ifPresent(hub -> unknownsOf(hub, dossier, unknowns));
    return unknowns.build();
  }

  private List<String> unknowns() {
    ImmutableList.Builder<String> unknowns = ImmutableList.builder();
    unknowns.addAll(unknownsOf(dossier));
    int examples = report.examples().size();
    if (examples > 0) {
      unknowns.add(
          examples
              + (examples == 1 ? " worked example rests" : " worked examples rest")
              + " on assumed money or on what is made up: in a report of their own (--examples)");
    }
    return unknowns.build();
  }

  private static void unknownsOf(Hub hub, Dossier dossier, ImmutableList.Builder<String> unknowns) {
    if (hub.lettings().stream().noneMatch(DossierSummary::hasRent)) {
      unknowns.add("what tenants pay: no letting has a rent");
    }
    if (hub.spaces().isEmpty() || hub.lettings().isEmpty()) {
      unknowns.add("how much is let, and to whom: there is no register of spaces and lettings");
    }
    List<Statement> statements =
        Stream.concat(
                hub.statements().stream(),
                dossier.caseStudies().stream().map(CaseStudy::statements).flatMap(List::stream))
            .toList();
    boolean hasMoney =
        statements.stream()
            .flatMap(statement -> statement.lines().stream())
            .anyMatch(line -> line.amount().isPresent());
    if (!hasMoney) {
      unknowns.add("income, costs and profit: no statement has amounts");
    }
    if (hub.agreements().isEmpty()) {
      unknowns.add("whether promises are kept: no agreement is recorded");
    }
    if (hub.floorArea().isEmpty()) {
      unknowns.add("how large it is: no floor area is given");
    }
  }

  private static boolean hasRent(Letting letting) {
    return letting.rent().isPresent() || letting.terms().isPresent();
  }
}
