package org.creativehubs.report.pages;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.sla.ObligationState;
import org.creativehubs.core.value.Check;
import org.creativehubs.metrics.consistency.ConsistencyCheck;
import org.creativehubs.metrics.consistency.ConsistencyCheckInput;
import org.creativehubs.metrics.consistency.ConsistencyReport;
import org.creativehubs.metrics.consistency.Tolerances;
import org.creativehubs.report.KeyFigure;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.PageSection;
import org.creativehubs.report.PageTable;

/**
 * A document in four pages: an overview, what it promises and shows, what does not add up, and what
 * cannot be told. Every number of them is counted, calculated or cited from what its parts say, is
 * explained, and names the section it stands in. The parts are held against one another as well as
 * against themselves, by {@link ConsistencyCheck}.
 *
 * <pre>{@code
 * DocumentPart part = new DocumentPart("The Mill", says, agreements, answers, readings, unknowns);
 * PageSet pages = DocumentPages.of("A guide", List.of(part), PageOrigin.of("mill.json", bytes, on));
 * HtmlPage.in(ReportLanguage.EN).write(pages.letter("promises")); // <!DOCTYPE html> ...
 * }</pre>
 */
public final class DocumentPages {

  /** The page over all, as its file is called. */
  public static final String OVERVIEW = "overview";

  private static final String PROMISES = "promises";
  private static final String CONTRADICTIONS = "contradictions";
  private static final String UNKNOWNS = "unknowns";

  /** Tables of more rows stand in the annex. */
  private static final int MOST_ROWS = 30;

  private static final Map<String, String> TITLES = titles();

  /** What a document states besides its agreements. */
  private static final Map<String, Function<DocumentPart, List<?>>> KINDS = kinds();

  private final String document;
  private final List<DocumentPart> parts;
  private final PageOrigin origin;
  private final DocumentTables tables;
  private final ConsistencyReport consistency;

  private DocumentPages(String document, List<DocumentPart> parts, PageOrigin origin) {
    this.document = document;
    this.parts = parts;
    this.origin = origin;
    tables = new DocumentTables(parts);
    consistency = ConsistencyCheck.answer(together(parts));
  }

  /**
   * The pages of a document.
   *
   * @param document what it is called; not blank
   * @param parts its parts, each of a title of its own; at least one
   * @param origin what they were read from, and the day of the pages
   * @return the overview, and the pages {@code promises}, {@code contradictions} and {@code
   *     unknowns}, each with the names of the files of the others
   */
  public static PageSet of(String document, List<DocumentPart> parts, PageOrigin origin) {
    Check.notBlank(document, "document");
    Check.notEmpty(parts, "parts");
    Check.distinct(parts, DocumentPart::title, "parts", "title");
    return new DocumentPages(document, List.copyOf(parts), origin).write();
  }

  private static Map<String, String> titles() {
    Map<String, String> titles = new LinkedHashMap<>();
    titles.put(OVERVIEW, "Overview");
    titles.put(PROMISES, "What it promises and shows");
    titles.put(CONTRADICTIONS, "What does not add up");
    titles.put(UNKNOWNS, "What cannot be told");
    return titles;
  }

  private static Map<String, Function<DocumentPart, List<?>>> kinds() {
    Map<String, Function<DocumentPart, List<?>>> kinds = new LinkedHashMap<>();
    kinds.put("targets", DocumentPart::targets);
    kinds.put("actions", DocumentPart::actions);
    kinds.put("indicators", DocumentPart::indicators);
    kinds.put("results", DocumentPart::results);
    kinds.put("figures", DocumentPart::figures);
    return kinds;
  }

  private PageSet write() {
    Map<String, Page> letters = new LinkedHashMap<>();
    letters.put(PROMISES, promises());
    letters.put(CONTRADICTIONS, contradictions());
    letters.put(UNKNOWNS, unknowns());
    return new PageSet(overview(), letters);
  }

  /** All that the parts say, to be held against one another. */
  private static ConsistencyCheckInput together(List<DocumentPart> parts) {
    ConsistencyCheckInput.Builder all =
        ConsistencyCheckInput.builder().tolerances(Tolerances.exact());
    for (DocumentPart part : parts) {
      ConsistencyCheckInput says = part.says();
      all.addAllHubs(says.hubs())
          .addAllStatements(says.statements())
          .addAllStrategies(says.strategies())
          .addAllOperationsPlans(says.operationsPlans())
          .addAllEventPlans(says.eventPlans())
          .addAllInitiatives(says.initiatives())
          .addAllClusterGroups(says.clusterGroups())
          .addAllProgrammes(says.programmes())
          .addAllIndicators(says.indicators())
          .addAllBreakdowns(says.breakdowns())
          .addAllResults(says.results())
          .addAllHubSurveys(says.hubSurveys())
          .addAllWorkspaceSurveys(says.workspaceSurveys())
          .addAllAwards(says.awards())
          .addAllHeadLeases(says.headLeases())
          .addAllLettings(says.lettings())
          .addAllSpaces(says.spaces())
          .addAllTargets(says.targets())
          .addAllCaseStudies(says.caseStudies())
          .addAllFigures(says.figures())
          .addAllDatedEvents(says.datedEvents())
          .addAllClaims(says.claims());
    }
    return all.build();
  }

  // the pages

  private Page overview() {
    Page.Builder page = page(OVERVIEW);
    page.verdict(
        said(
            words(count(DocumentPart::figures), "figure", "figures")
                + " of "
                + words(sections(), "section", "sections")
                + ", and "
                + words(count(DocumentPart::answers), "question", "questions")
                + " answered from them",
            agrees(),
            readings()));
    page.addFigures(
        counted("figures", DocumentPart::figures),
        counted("questions answered", DocumentPart::answers));
    promised().ifPresent(page::addFigures);
    page.addFigures(notAgreeing(), counted("other readings", DocumentPart::readings));
    section(page, "Its parts", false, List.of(tables.byPart()));
    section(page, "What is calculated from it", false, tables.answers());
    return page.build();
  }

  private Page promises() {
    Page.Builder page = page(PROMISES);
    page.verdict(said(kept(), stated()));
    promised().ifPresent(page::addFigures);
    long room = promised().isPresent() ? KINDS.size() - 1 : KINDS.size();
    KINDS.entrySet().stream()
        .flatMap(kind -> some(kind.getKey(), kind.getValue()).stream())
        .limit(room)
        .forEach(page::addFigures);
    section(page, "Agreements", false, tables.agreements());
    section(page, "Targets", false, tables.targets());
    section(page, "What it says it will give", false, tables.contents());
    section(page, "Indicators", false, tables.indicators());
    section(page, "Actions with money", false, tables.funded());
    section(page, "All actions", isLong(DocumentPart::actions), tables.actions());
    section(page, "What it advises", false, tables.advice());
    section(page, "Results", false, tables.results());
    section(page, "Its figures", isLong(DocumentPart::figures), tables.figures());
    return page.build();
  }

  private Page contradictions() {
    Page.Builder page = page(CONTRADICTIONS);
    page.verdict(said(agrees(), "What is not compared here is not thereby true"));
    page.addFigures(notAgreeing(), comparisons());
    consistency.findings().stream()
        .map(Finding::sentence)
        .distinct()
        .forEach(page::addContradictions);
    section(page, "What does not add up, and where", false, DocumentTables.findings(found()));
    List<PageTable> numbers = PageTable.allOf(consistency);
    if (!found().isEmpty()) {
      section(page, "The numbers that were compared", true, numbers.subList(0, 1));
    }
    section(page, "What was compared at all", true, numbers.subList(1, numbers.size()));
    ConsistencyCheck.ENTRY.conventions().forEach(page::addNotes);
    return page.addSources(ConsistencyCheck.SOURCE).build();
  }

  private Page unknowns() {
    Page.Builder page = page(UNKNOWNS);
    page.verdict(said(readings(), open(), lacking()));
    page.addFigures(
        counted("other readings", DocumentPart::readings),
        counted("promises that cannot be told", DocumentTables::open));
    ListMultimap<String, String> unknowns =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    parts.forEach(part -> part.unknowns().forEach(one -> unknowns.put(one, part.title())));
    Multimaps.asMap(unknowns)
        .forEach((one, of) -> page.addUnknowns(one + " (" + String.join("; ", of) + ")"));
    section(page, "Promises", false, tables.notKept());
    section(page, "What can be read in two ways", false, tables.readings());
    section(page, "Questions without a result", false, tables.undefined());
    section(page, "What is left open", false, tables.lacks());
    return page.build();
  }

  private Page.Builder page(String name) {
    Page.Builder page = Page.builder();
    page.title(document + ": " + TITLES.getOrDefault(name, name));
    page.about(parts.stream().map(DocumentPart::title).collect(Collectors.joining("; ")));
    TITLES.forEach(
        (file, title) -> {
          if (!file.equals(name)) {
            page.putBeside(title, file + ".html");
          }
        });
    parts.stream()
        .flatMap(part -> part.figures().stream())
        .map(Figure::source)
        .distinct()
        .forEach(page::addSources);
    return page.origin(origin);
  }

  private static void section(
      Page.Builder page, String heading, boolean isAnnex, List<PageTable> tables) {
    if (!tables.isEmpty()) {
      page.addSections(
          PageSection.builder().heading(heading).isAnnex(isAnnex).addAllTables(tables).build());
    }
  }

  // figures and sentences, all of them counted

  private List<Finding> found() {
    return consistency.findings();
  }

  private long count(Function<DocumentPart, ? extends List<?>> of) {
    return sum(part -> of.apply(part).size());
  }

  private long sections() {
    return parts.stream().flatMap(part -> part.sections().stream()).distinct().count();
  }

  private long sum(ToLongFunction<DocumentPart> of) {
    return parts.stream().mapToLong(of).sum();
  }

  private boolean isLong(Function<DocumentPart, ? extends List<?>> of) {
    return count(of) > MOST_ROWS;
  }

  private String kept() {
    long checks = count(DocumentPart::checks);
    return checks == 0
        ? "No agreement is recorded"
        : "Of "
            + words(checks, "promise", "promises")
            + " of its agreements "
            + words(sum(DocumentPages::kept), "is", "are")
            + " shown to be kept";
  }

  private String stated() {
    List<String> stated =
        KINDS.entrySet().stream()
            .filter(kind -> count(kind.getValue()) > 0)
            .map(kind -> counted(count(kind.getValue()), kind.getKey()))
            .toList();
    return "It states " + (stated.isEmpty() ? "nothing in numbers" : String.join(", ", stated));
  }

  private static String counted(long count, String several) {
    return words(count, several.substring(0, several.length() - 1), several);
  }

  private String open() {
    long open = count(DocumentTables::open);
    return open == 0
        ? "No promise is left open"
        : words(open, "promise", "promises") + " cannot be told from it";
  }

  private String lacking() {
    long kinds = tables.lacks().stream().mapToLong(one -> one.table().rows().size()).sum();
    return kinds == 0
        ? "Nothing is without a date, a target or a lead"
        : words(kinds, "kind of thing is", "kinds of things are")
            + " without a date, lead, target,"
            + " result or money";
  }

  /** A count that is not zero. */
  private List<KeyFigure> some(String label, Function<DocumentPart, ? extends List<?>> of) {
    return count(of) == 0 ? List.of() : List.of(counted(label, of));
  }

  private static long kept(DocumentPart part) {
    return part.checks().stream().filter(one -> one.state() == ObligationState.MET).count();
  }

  private KeyFigure counted(String label, Function<DocumentPart, ? extends List<?>> of) {
    return added(label, part -> of.apply(part).size());
  }

  /** A number with what each part has of it. */
  private KeyFigure added(String label, ToLongFunction<DocumentPart> of) {
    Explanation.Builder how = Explanation.answering("How many " + label + "?");
    parts.forEach(part -> how.given(part.title(), Answer.number((double) of.applyAsLong(part))));
    String sum =
        parts.stream()
            .map(part -> String.valueOf(of.applyAsLong(part)))
            .collect(Collectors.joining(" + "));
    Answer all = Answer.number((double) sum(of));
    how.step(label, sum, all);
    return KeyFigure.builder().label(label).value(all).explanation(how.build()).build();
  }

  private Optional<KeyFigure> promised() {
    long checks = count(DocumentPart::checks);
    KeyFigure kept = added("promises kept", DocumentPages::kept);
    return Optional.of(kept.toBuilder().note("of " + checks).build()).filter(one -> checks > 0);
  }

  private KeyFigure notAgreeing() {
    return KeyFigure.builder()
        .label("things that do not add up")
        .value(Answer.number(found().size()))
        .note("of " + words(compared(), "comparison", "comparisons"))
        .explanation(consistency.explanations().get(0))
        .build();
  }

  private KeyFigure comparisons() {
    Explanation.Builder how = Explanation.answering("How many comparisons?");
    consistency.compared().forEach((kind, n) -> how.given(Show.words(kind), Answer.number(n)));
    Answer all = Answer.number((double) compared());
    String sum =
        consistency.compared().values().stream()
            .map(String::valueOf)
            .collect(Collectors.joining(" + "));
    how.step("comparisons", sum.isEmpty() ? "0" : sum, all);
    return KeyFigure.builder().label("comparisons").value(all).explanation(how.build()).build();
  }

  private long compared() {
    return consistency.compared().values().stream().mapToLong(Integer::longValue).sum();
  }

  private String agrees() {
    return compared() == 0
        ? "No two statements could be compared"
        : words(found().size(), "thing does", "things do")
            + " not add up, of "
            + words(compared(), "comparison", "comparisons");
  }

  private String readings() {
    long open = sum(part -> part.readings().stream().map(DocumentReading::open).distinct().count());
    return words(open, "place", "places") + " can be read in several ways";
  }

  private static String words(long count, String one, String several) {
    return DocumentTables.words(count, one, several);
  }

  /** Sentences with a full stop behind each. */
  private static String said(String... sentences) {
    return Stream.of(sentences).collect(Collectors.joining(". ", "", "."));
  }
}
