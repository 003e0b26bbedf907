package org.creativehubs.report.pages;

import com.google.common.collect.Streams;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.casestudy.CaseStudy;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.PolicyTarget;
import org.creativehubs.core.initiative.ClusterInitiative;
import org.creativehubs.core.initiative.ContentKind;
import org.creativehubs.core.initiative.PromisedContent;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.strategy.Action;
import org.creativehubs.core.strategy.PlannedAmount;
import org.creativehubs.metrics.sla.ObligationCheck;
import org.creativehubs.report.PageTable;

/** The tables of the pages of a document; each number is explained and names its section. */
final class DocumentTables {

  private static final Undefined NOT_TOLD = Reason.NOT_KNOWN.because("not stated");
  private static final Undefined NOTHING = Reason.NOT_KNOWN.because("no other answer");

  /** Something that a kind of statement may say, and how many do not. */
  private record Lack(String what, long absent, long all, String which) {

    static <T> Stream<Lack> of(
        String what, List<T> all, Predicate<T> has, Function<T, String> name) {
      List<T> absent = all.stream().filter(has.negate()).toList();
      String which =
          absent.stream().map(name).distinct().limit(MOST_NAMES).collect(Collectors.joining("; "));
      return absent.isEmpty()
          ? Stream.of()
          : Stream.of(new Lack(what, absent.size(), all.size(), which));
    }
  }

  private static final int MOST_NAMES = 4;

  /** A result of a question. */
  private record Result(String question, Explanation found) {

    String what() {
      return found.question();
    }
  }

  /** A reading, and a question whose answer is another one under it. */
  private record Read(DocumentReading reading, Optional<DocumentAnswer.Differing> result) {}

  private final List<DocumentPart> parts;

  DocumentTables(List<DocumentPart> parts) {
    this.parts = parts;
  }

  private <T> List<T> all(Function<DocumentPart, List<T>> of) {
    return parts.stream().flatMap(part -> of.apply(part).stream()).toList();
  }

  // overview

  PageTable byPart() {
    return PageTable.of(
        Grid.by("part", DocumentPart::title)
            .with(counted("figures", DocumentPart::figures))
            .with(
                Column.<DocumentPart>count("sections they stand in", one -> one.sections().size())
                    .because("counted, each once"))
            .with(counted("questions answered", DocumentPart::answers))
            .with(counted("other readings", DocumentPart::readings))
            .totals("the document")
            .sheet("The parts of the document", parts));
  }

  private static Column<DocumentPart> counted(
      String heading, Function<DocumentPart, ? extends List<?>> of) {
    return Column.<DocumentPart>count(heading, part -> of.apply(part).size())
        .because("counted")
        .summed();
  }

  /** Of each answer the first table, under its question. */
  List<PageTable> answers() {
    return all(DocumentPart::answers).stream()
        .map(one -> PageTable.allOf(one.answer()).get(0).titled(one.question()))
        .toList();
  }

  List<PageTable> figures() {
    return figures("The figures of the document", all(DocumentPart::figures));
  }

  private static List<PageTable> figures(String title, List<Figure> figures) {
    return table(
        title,
        figures,
        Grid.of(
            Column.<Figure>text("measure", Figure::measure),
            Column.<Figure>answer("value", figure -> number(figure.value(), figure.unit()))
                .because(figure -> figure.reading().map(as -> "read as " + as).orElse("stated"))
                .source(figure -> Optional.of(figure.source())),
            Column.<Figure>text("of whom", Figure::population, NOT_TOLD),
            Column.<Figure>text("as of", figure -> figure.asOf().map(Object::toString), NOT_TOLD),
            Column.<Figure>text(
                "section", figure -> section(Optional.of(figure.source())), NOT_TOLD)));
  }

  // what it promises and shows

  List<PageTable> agreements() {
    return all(DocumentPart::agreements).stream()
        .map(agreement -> PageTable.of(agreement.sheet()))
        .toList();
  }

  List<PageTable> targets() {
    return table(
        "Targets",
        all(DocumentPart::targets),
        Grid.of(
            Column.<PolicyTarget>text("target", PolicyTarget::measure),
            Column.<PolicyTarget>answer("to be reached", one -> wanted(one.level(), one))
                .source(PolicyTarget::source),
            Column.<PolicyTarget>answer("to be added", one -> wanted(one.toBeAdded(), one))
                .source(PolicyTarget::source),
            Column.<PolicyTarget>answer("identified", DocumentTables::identified)
                .explained(DocumentTables::pipeline),
            Column.<PolicyTarget>text("by", one -> one.by().map(Object::toString), NOT_TOLD),
            Column.<PolicyTarget>text("of whom", PolicyTarget::population, NOT_TOLD),
            Column.<PolicyTarget>text("section", one -> section(one.source()), NOT_TOLD)));
  }

  private static Answer wanted(Optional<QualifiedNumber> number, PolicyTarget target) {
    return number.map(known -> number(known, target.unit())).orElseGet(() -> Answer.of(NOT_TOLD));
  }

  private static Answer identified(PolicyTarget target) {
    return target.pipeline().stream()
        .map(Figure::value)
        .reduce(QualifiedNumber::plus)
        .map(sum -> number(sum, target.unit()))
        .orElseGet(() -> Answer.of(NOT_TOLD));
  }

  private static Explanation pipeline(PolicyTarget target) {
    Explanation.Builder steps = Explanation.answering("What is identified for it?");
    for (Figure each : target.pipeline()) {
      steps.given(each.measure(), number(each.value(), each.unit()), each.source());
    }
    Answer sum = identified(target);
    String parts =
        target.pipeline().stream()
            .map(each -> number(each.value(), each.unit()).toString())
            .collect(Collectors.joining(" + "));
    return target.pipeline().isEmpty()
        ? steps.given("identified", sum).build()
        : steps.step("identified", parts, sum).build();
  }

  List<PageTable> advice() {
    record Advice(CaseStudy study, String words) {}
    List<Advice> advice =
        all(part -> part.says().caseStudies()).stream()
            .flatMap(study -> study.tips().stream().map(words -> new Advice(study, words)))
            .toList();
    return table(
        "What it advises",
        advice,
        Grid.of(
            Column.<Advice>text("advice", Advice::words),
            Column.<Advice>text("of", one -> one.study().title()),
            Column.<Advice>text(
                "section", one -> section(Optional.of(one.study().source())), NOT_TOLD)));
  }

  List<PageTable> contents() {
    record Promise(ClusterInitiative by, PromisedContent promised) {}
    List<Promise> promises =
        all(part -> part.says().initiatives()).stream()
            .flatMap(one -> one.promised().stream().map(each -> new Promise(one, each)))
            .toList();
    return table(
        "What it says it will give",
        promises,
        Grid.of(
            Column.<Promise, ContentKind>words("what", one -> one.promised().content()),
            Column.<Promise>text("of", one -> one.by().name()),
            Column.<Promise>text("in its words", one -> one.promised().words()),
            Column.<Promise>text(
                "section", one -> section(Optional.of(one.promised().source())), NOT_TOLD)));
  }

  List<PageTable> indicators() {
    return table(
        "Indicators",
        all(DocumentPart::indicators),
        Grid.of(
            Column.<Indicator>text("indicator", Indicator::measure),
            Column.<Indicator>answer("target", one -> number(exact(one), one))
                .source(Indicator::source),
            Column.<Indicator>answer("shown", one -> number(one.actual(), one))
                .source(Indicator::source),
            Column.<Indicator>text("section", one -> section(one.source()), NOT_TOLD)));
  }

  private static Optional<QualifiedNumber> exact(Indicator indicator) {
    return indicator.target().map(QualifiedNumber::exact);
  }

  private static Answer number(Optional<QualifiedNumber> number, Indicator of) {
    return number.map(known -> number(known, of.unit())).orElseGet(() -> Answer.of(NOT_TOLD));
  }

  List<PageTable> actions() {
    return actions("All actions", all(DocumentPart::actions));
  }

  /** Those of which the document says what money they are to bring or take. */
  List<PageTable> funded() {
    return actions(
        "Actions with money",
        all(DocumentPart::actions).stream().filter(DocumentTables::isFunded).toList());
  }

  private static boolean isFunded(Action action) {
    return action.ambition().isPresent()
        || !action.budget().isEmpty()
        || !action.committed().isEmpty();
  }

  private static List<PageTable> actions(String title, List<Action> actions) {
    return table(
        title,
        actions,
        Grid.of(
            Column.<Action>text("action", one -> one.number() + " " + one.title()),
            Column.<Action>text(
                    "ambition", one -> one.ambition().map(PlannedAmount::words), NOT_TOLD)
                .source(one -> one.ambition().flatMap(PlannedAmount::source)),
            Column.<Action>text("money named", DocumentTables::money, NOT_TOLD),
            Column.<Action>text("owners", DocumentTables::owners, NOT_TOLD),
            Column.<Action>text("due", one -> one.due().map(Object::toString), NOT_TOLD),
            Column.<Action>text("section", one -> section(one.source()), NOT_TOLD)));
  }

  private static Optional<String> owners(Action action) {
    return Optional.of(String.join(", ", action.owners())).filter(text -> !text.isEmpty());
  }

  private static Optional<String> money(Action action) {
    String words =
        action.budget().stream().map(PlannedAmount::words).collect(Collectors.joining("; "));
    return Optional.of(words).filter(text -> !text.isEmpty());
  }

  List<PageTable> results() {
    return figures(
        "Results", all(DocumentPart::results).stream().map(one -> one.figure()).toList());
  }

  // what does not add up

  static List<PageTable> findings(List<Finding> findings) {
    return table(
        "What does not add up",
        findings,
        Grid.of(
            Column.words("finding", Finding::kind).explained(Finding::explanation),
            Column.text("what is said", Finding::sentence),
            Column.text("sections", DocumentTables::sections)));
  }

  private static String sections(Finding finding) {
    return Streams.concat(
            finding.expected().stream(), finding.found().stream(), finding.figures().stream())
        .map(FindingFigure::source)
        .flatMap(source -> section(source).stream())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  // what cannot be told

  List<PageTable> notKept() {
    return table(
        "Promises of which the document does not show whether they are kept",
        all(DocumentTables::open),
        Grid.of(
            Column.<ObligationCheck>text("promise", ObligationCheck::promise),
            Column.<ObligationCheck>text(
                    "what would settle it", one -> String.join("; ", one.settledBy()))
                .because(ObligationCheck::reason)));
  }

  /** The promises of a part that something else would settle. */
  static List<ObligationCheck> open(DocumentPart part) {
    return part.checks().stream().filter(one -> !one.settledBy().isEmpty()).toList();
  }

  List<PageTable> readings() {
    List<Read> read = all(DocumentPart::readings).stream().flatMap(DocumentTables::read).toList();
    return table(
        "What can be read in two ways, with both results",
        read,
        Grid.of(
            Column.<Read>text("what is open", one -> one.reading().open()),
            Column.<Read>text("read as", one -> one.reading().reading()),
            Column.<Read>text("or as", one -> one.reading().other()),
            Column.<Read>text(
                "question", one -> one.result().map(found -> found.question()), NOTHING),
            Column.<Read>answer("result", one -> result(one, DocumentAnswer.Differing::one))
                .explained(one -> found(one, DocumentAnswer.Differing::one)),
            Column.<Read>answer("other result", one -> result(one, DocumentAnswer.Differing::other))
                .explained(one -> found(one, DocumentAnswer.Differing::other)),
            Column.<Read>text("section", one -> section(one.reading().source()), NOT_TOLD)));
  }

  private static Stream<Read> read(DocumentReading reading) {
    List<DocumentAnswer.Differing> results = reading.results();
    return results.isEmpty()
        ? Stream.of(new Read(reading, Optional.empty()))
        : results.stream().map(one -> new Read(reading, Optional.of(one)));
  }

  private static Answer result(Read read, Function<DocumentAnswer.Differing, Explanation> which) {
    return found(read, which).answer();
  }

  private static Explanation found(
      Read read, Function<DocumentAnswer.Differing, Explanation> which) {
    return read.result()
        .map(which)
        .orElseGet(
            () ->
                Explanation.answering(read.reading().open())
                    .given("result", Answer.of(NOTHING))
                    .build());
  }

  List<PageTable> undefined() {
    List<Result> without =
        all(DocumentPart::answers).stream()
            .flatMap(
                answer ->
                    answer.results().stream()
                        .filter(found -> found.answer().undefined().isPresent())
                        .map(found -> new Result(answer.question(), found)))
            .distinct()
            .toList();
    return table(
        "Questions without a result",
        without,
        Grid.of(
            Column.<Result>text("question", Result::question),
            Column.<Result>text("what", Result::what),
            Column.<Result>text("why", DocumentTables::why).explained(DocumentTables::whyNot)));
  }

  private static String why(Result result) {
    return result.found().answer().undefined().orElseThrow().because();
  }

  private static Explanation whyNot(Result result) {
    return result.found().toBuilder().given("why", Answer.text(why(result))).build();
  }

  List<PageTable> lacks() {
    return table(
        "What is left open, and how often",
        lackedOnes(),
        Grid.by("what", Lack::what)
            .with(Column.count("without", Lack::absent).because("counted"))
            .with(Column.count("of", Lack::all).because("counted"))
            .with(Column.text("such as", Lack::which)));
  }

  private List<Lack> lackedOnes() {
    List<Figure> figures = all(DocumentPart::figures);
    List<Action> actions = all(DocumentPart::actions);
    List<Indicator> indicators = all(DocumentPart::indicators);
    List<PolicyTarget> targets = all(DocumentPart::targets);
    Function<Action, String> named = one -> one.number() + " " + one.title();
    return Streams.concat(
            Lack.of(
                "figures without a date", figures, one -> one.asOf().isPresent(), Figure::measure),
            Lack.of(
                "targets without a date",
                targets,
                one -> one.by().isPresent(),
                PolicyTarget::measure),
            Lack.of(
                "indicators without a target",
                indicators,
                one -> one.target().isPresent(),
                Indicator::measure),
            Lack.of(
                "indicators without a result",
                indicators,
                one -> one.actual().isPresent(),
                Indicator::measure),
            Lack.of("actions without an owner", actions, one -> !one.owners().isEmpty(), named),
            Lack.of("actions without a date", actions, one -> one.due().isPresent(), named),
            Lack.of("actions without money", actions, DocumentTables::isFunded, named))
        .toList();
  }

  // all

  private static <R> List<PageTable> table(String title, List<R> rows, Grid<R> grid) {
    return rows.isEmpty() ? List.of() : List.of(PageTable.of(grid.sheet(title, rows)));
  }

  private static Answer number(QualifiedNumber number, String unit) {
    return unit.equals(FindingFigure.SHARE) ? Answer.share(number) : Answer.quantity(number, unit);
  }

  private static Optional<String> section(Optional<Source> source) {
    return source.map(known -> known.place().orElseGet(known::document));
  }

  /** Words for a number of things. */
  static String words(long count, String one, String several) {
    return Show.line("{} {}", count, count == 1 ? one : several);
  }
}
