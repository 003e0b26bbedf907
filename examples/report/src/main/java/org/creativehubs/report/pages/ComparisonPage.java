package org.creativehubs.report.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.hub.FunctionEvidence;
import org.creativehubs.core.hub.HubFunction;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.organisation.GovernanceBody;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.statement.StatementLine;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.kpi.KpiSheet;
import org.creativehubs.metrics.scorecard.ComparedFigure;
import org.creativehubs.metrics.scorecard.SideBySide;
import org.creativehubs.report.KeyFigure;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.PageSection;
import org.creativehubs.report.PageTable;

/**
 * Hubs side by side, as a page: functions, form and governance, services, funding, rents, scale and
 * measures, each as it is stated of each hub or not stated, and what must not be compared and why.
 * Indicators that several hubs share are ranked by {@link SideBySide}.
 *
 * <pre>{@code
 * List<StudiedHub> hubs = List.of(new StudiedHub(mill, List.of()), new StudiedHub(yard, studies));
 * Page page = ComparisonPage.of(hubs, PageOrigin.of("mill.json and yard.json", bytes, on));
 * HtmlPage.in(ReportLanguage.EN).write(page); // <!DOCTYPE html> ...
 * }</pre>
 */
public final class ComparisonPage {

  private static final int LEAST = 2;
  private static final Undefined NOT_TOLD = Reason.NOT_KNOWN.because("it is not stated");

  /** Something that is stated of a hub or not. */
  private record Aspect(String name, Function<StudiedHub, Optional<String>> of) {}

  /** A measure with its unit, which several hubs may have. */
  private record Measure(String name, String unit) {

    static Measure of(Figure figure) {
      return new Measure(figure.measure(), figure.unit());
    }

    String words() {
      return name + ", " + unit;
    }
  }

  private final List<StudiedHub> hubs;

  private ComparisonPage(List<StudiedHub> hubs) {
    this.hubs = hubs;
  }

  /**
   * Hubs side by side.
   *
   * @param hubs the hubs, each of a name of its own; at least two
   * @param origin what they were read from, and the day of the page
   * @return the page
   * @throws org.creativehubs.core.value.InvalidValueException if there are fewer, or two of one
   *     name
   */
  public static Page of(List<StudiedHub> hubs, PageOrigin origin) {
    Check.atLeast(hubs.size(), LEAST, "hubs");
    Check.distinct(hubs, StudiedHub::name, "hubs", "name");
    return new ComparisonPage(List.copyOf(hubs)).write(origin);
  }

  private Page write(PageOrigin origin) {
    List<String> warnings = new ArrayList<>(mustNot());
    Page.Builder page = Page.builder().title("Hubs side by side");
    page.about(String.join(", ", hubs.stream().map(StudiedHub::name).toList())).origin(origin);
    PageSection functions = functions();
    List<PageSection> sections = new ArrayList<>(List.of(functions));
    sections.add(section("Form and governance", form()));
    sections.add(section("Services", services()));
    sections.add(section("Funding", funding()));
    sections.add(section("Rents", rents()));
    sections.add(section("Scale", scale()));
    measures().ifPresent(sections::add);
    ranked(warnings).ifPresent(sections::add);
    alone().ifPresent(sections::add);
    page.verdict(verdict(warnings.size()));
    page.addFigures(
        KeyFigure.builder()
            .label("functions that all of them have")
            .value(Answer.number(shared().size()))
            .note("of " + HubFunction.values().length)
            .build(),
        KeyFigure.of("measures that several give", Answer.number(several().size())),
        KeyFigure.of("comparisons that must not be made", Answer.number(warnings.size())));
    if (!warnings.isEmpty()) {
      PageSection.Builder not = PageSection.builder().heading("What must not be compared");
      sections.add(1, not.addAllRemarks(warnings).build());
    }
    notTold().forEach(page::addUnknowns);
    page.addNotes("Not stated means that no document says it, not that a hub lacks it");
    SideBySide.ENTRY.conventions().forEach(page::addNotes);
    sources().forEach(page::addSources);
    return page.addAllSections(sections).build();
  }

  private String verdict(int warnings) {
    String all =
        shared().isEmpty()
            ? "no function is stated of all"
            : "all have " + shared().stream().map(Show::words).collect(Collectors.joining(", "));
    return Show.line(
        "Of {} hubs {}; {} given of several, and {} must not be compared.",
        hubs.size(),
        all,
        measuresInWords(),
        warnings == 1 ? "1 thing" : warnings + " things");
  }

  private String measuresInWords() {
    return switch (several().size()) {
      case 0 -> "no measure is";
      case 1 -> "1 measure is";
      default -> several().size() + " measures are";
    };
  }

  private List<HubFunction> shared() {
    return Stream.of(HubFunction.values())
        .filter(function -> hubs.stream().allMatch(one -> one.hub().functions().contains(function)))
        .toList();
  }

  // what is stated of each

  private PageSection functions() {
    Grid<HubFunction> grid = Grid.by("function", (HubFunction function) -> Show.words(function));
    for (StudiedHub one : hubs) {
      grid.with(
          Column.<HubFunction>text(
                  one.name(),
                  function ->
                      one.hub().functions().contains(function)
                          ? Optional.of("yes")
                          : Optional.empty(),
                  NOT_TOLD)
              .because(function -> evidence(one, function)));
    }
    return PageSection.builder()
        .heading("Functions")
        .addTables(PageTable.of(grid.sheet("What hubs do", List.of(HubFunction.values()))))
        .build();
  }

  private static String evidence(StudiedHub one, HubFunction function) {
    return one.hub().functionEvidence().stream()
        .filter(evidence -> evidence.function() == function)
        .map(FunctionEvidence::statement)
        .findFirst()
        .orElse("no statement is given");
  }

  private PageSection section(String heading, List<Aspect> aspects) {
    Grid<Aspect> grid = Grid.by("what", Aspect::name);
    for (StudiedHub one : hubs) {
      grid.with(Column.text(one.name(), aspect -> aspect.of().apply(one), NOT_TOLD));
    }
    return PageSection.builder()
        .heading(heading)
        .addTables(PageTable.of(grid.sheet(heading + " of each", aspects)))
        .build();
  }

  private static List<Aspect> form() {
    return List.of(
        new Aspect("setting", one -> one.hub().setting().map(Show::words)),
        new Aspect("presence", one -> one.hub().presence().map(Show::words)),
        new Aspect("place", one -> one.hub().place().map(place -> place.name())),
        new Aspect("opened", one -> one.hub().opened().map(Object::toString)),
        new Aspect("closed", one -> one.hub().closed().map(Object::toString)),
        new Aspect("operator", one -> one.hub().operator().map(Organisation::name)),
        new Aspect(
            "legal form of the operator",
            one -> one.hub().operator().flatMap(Organisation::legalForm).map(Show::words)),
        new Aspect(
            "asset lock",
            one ->
                one.hub().operator().flatMap(Organisation::isAssetLocked).map(ComparisonPage::yes)),
        new Aspect("owner", one -> one.hub().owner().map(Organisation::name)),
        new Aspect(
            "group",
            one ->
                one.hub()
                    .group()
                    .map(group -> joined(group.organisations(), Organisation::name).orElse(""))),
        new Aspect("governance", one -> joined(one.hub().governance(), ComparisonPage::body)));
  }

  private static String yes(boolean is) {
    return is ? "yes" : "no";
  }

  private static String body(GovernanceBody body) {
    return body.name().orElseGet(() -> Show.words(body.kind()));
  }

  private static List<Aspect> services() {
    return List.of(
        new Aspect("services", one -> joined(one.services(), service -> service.name())),
        new Aspect("programmes", one -> joined(one.programmes(), programme -> programme.name())),
        new Aspect("facilities", one -> joined(one.hub().facilities(), words -> words)),
        new Aspect("partners", one -> joined(one.hub().partners(), Organisation::name)));
  }

  private static List<Aspect> funding() {
    return List.of(
        new Aspect("awards", one -> joined(one.awards(), ComparisonPage::award)),
        new Aspect("statements", one -> joined(one.statements(), ComparisonPage::statement)));
  }

  private static String award(FundingAward award) {
    return Show.line(
        "{} {} of {}{}",
        award.amount(),
        Show.words(award.instrument()),
        award.funder(),
        award.awardedOn().map(day -> ", " + day));
  }

  private static String statement(Statement statement) {
    return statement.words()
        + ": "
        + statement.lines().stream().map(ComparisonPage::line).collect(Collectors.joining(", "));
  }

  private static String line(StatementLine line) {
    return line.category()
        + line.share().map(share -> " " + Show.percent(share)).orElse("")
        + line.amount().map(amount -> " " + amount).orElse("");
  }

  private static List<Aspect> rents() {
    return List.of(
        new Aspect(
            "rent tiers",
            one ->
                joined(
                    one.hub().rentTiers(),
                    tier -> tier.name() + " at " + Show.percent(tier.shareOfMarket()))),
        new Aspect(
            "rents as they are stated",
            one -> joined(figures(one, ComparisonPage::isRent), ComparisonPage::told)),
        new Aspect(
            "head leases", one -> joined(one.hub().headLeases(), ComparisonPage::headLease)));
  }

  private static boolean isRent(Figure figure) {
    return figure.measure().contains("rent") && figure.unit().contains(" per ");
  }

  private static String headLease(HeadLease lease) {
    return Show.line(
        "{} of {}{}", lease.premises(), lease.landlord(), lease.start().map(day -> " from " + day));
  }

  private static List<Aspect> scale() {
    return List.of(
        new Aspect(
            "floor area",
            one ->
                one.hub()
                    .floorArea()
                    .map(
                        area ->
                            area
                                + one.hub()
                                    .floorAreaScope()
                                    .map(scope -> " (" + scope + ")")
                                    .orElse(""))),
        new Aspect(
            "units",
            one -> joined(one.hub().units(), unit -> unit.count() + " " + Show.words(unit.kind()))),
        new Aspect(
            "people, businesses and jobs",
            one -> joined(figures(one, ComparisonPage::isOfPeople), ComparisonPage::told)));
  }

  private static boolean isOfPeople(Figure figure) {
    return Set.of("people", "businesses", "jobs", "companies").contains(figure.unit());
  }

  private static List<Figure> figures(StudiedHub one, Predicate<Figure> which) {
    return one.figures().stream().filter(which).toList();
  }

  private static String told(Figure figure) {
    return Show.noted(
        figure.measure() + ": " + figure.value() + " " + figure.unit(),
        "of",
        figure.population(),
        "as of",
        figure.asOf());
  }

  private static <T> Optional<String> joined(List<T> things, Function<T, String> words) {
    return things.isEmpty()
        ? Optional.empty()
        : Optional.of(things.stream().map(words).collect(Collectors.joining("; ")));
  }

  // measures

  /** The measures that more than one hub gives, in one unit. */
  private Map<Measure, Map<StudiedHub, List<Figure>>> several() {
    Map<Measure, Map<StudiedHub, List<Figure>>> all = new LinkedHashMap<>();
    for (StudiedHub one : hubs) {
      for (Figure figure : one.figures()) {
        all.computeIfAbsent(Measure.of(figure), key -> new LinkedHashMap<>())
            .computeIfAbsent(one, key -> new ArrayList<>())
            .add(figure);
      }
    }
    all.values().removeIf(byHub -> byHub.size() < LEAST);
    return all;
  }

  private Optional<PageSection> measures() {
    List<Aspect> aspects = new ArrayList<>();
    several()
        .forEach(
            (measure, byHub) ->
                aspects.add(
                    new Aspect(
                        measure.words(),
                        one -> joined(byHub.getOrDefault(one, List.of()), ComparisonPage::told))));
    return aspects.isEmpty()
        ? Optional.empty()
        : Optional.of(section("Measures that several give", aspects));
  }

  /** Figures that one hub alone gives stand by themselves. */
  private Optional<PageSection> alone() {
    Set<Measure> several = several().keySet();
    List<Aspect> aspects =
        List.of(
            new Aspect(
                "figures",
                one ->
                    joined(
                        figures(one, figure -> !several.contains(Measure.of(figure))),
                        ComparisonPage::told)));
    return hubs.stream().allMatch(one -> one.figures().isEmpty())
        ? Optional.empty()
        : Optional.of(
            section("Figures that one alone gives", aspects).toBuilder().isAnnex(true).build());
  }

  /** The indicators of more than one hub, ranked; those that cannot be are a warning. */
  private Optional<PageSection> ranked(List<String> warnings) {
    List<ComparedFigure> figures = new ArrayList<>();
    for (String id : indicators()) {
      ComparedFigure figure = ComparedFigure.builder().indicator(id).build();
      try {
        rank(List.of(figure));
        figures.add(figure);
      } catch (InvalidValueException refused) {
        warnings.add(id + ": " + refused.getMessage());
      }
    }
    if (figures.isEmpty()) {
      return Optional.empty();
    }
    KpiSheet sheet = rank(figures);
    PageSection.Builder section = PageSection.builder().heading("Indicators, ranked");
    section.addAllTables(PageTable.allOf(sheet)).addAllRemarks(sheet.conventions());
    sheet.findings().forEach(finding -> section.addRemarks(finding.toString()));
    return Optional.of(section.build());
  }

  private KpiSheet rank(List<ComparedFigure> figures) {
    return SideBySide.ofHubs(hubs.stream().map(StudiedHub::hub).toList(), figures);
  }

  private List<String> indicators() {
    Map<String, Long> counts =
        hubs.stream()
            .flatMap(one -> one.hub().indicators().stream())
            .collect(
                Collectors.groupingBy(Indicator::id, LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST)
        .map(Map.Entry::getKey)
        .toList();
  }

  // what must not be compared

  private List<String> mustNot() {
    List<String> warnings = new ArrayList<>();
    areas(warnings);
    populations(warnings);
    dates(warnings);
    currencies(warnings);
    wider(warnings);
    return warnings;
  }

  private void areas(List<String> warnings) {
    List<StudiedHub> measured =
        hubs.stream().filter(one -> one.hub().floorArea().isPresent()).toList();
    Set<String> scopes =
        measured.stream()
            .map(one -> one.hub().floorAreaScope().orElse("the whole"))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (scopes.size() > 1) {
      warnings.add(
          "Floor areas: "
              + measured.stream()
                  .map(
                      one ->
                          "that of "
                              + one.name()
                              + " is of "
                              + one.hub().floorAreaScope().orElse("the whole"))
                  .collect(Collectors.joining(", ")));
    }
  }

  private void populations(List<String> warnings) {
    differing(warnings, "describes different people or places", Figure::population);
  }

  private void dates(List<String> warnings) {
    differing(
        warnings,
        "is of different years",
        figure -> figure.asOf().map(day -> String.valueOf(day.earliest().getYear())));
  }

  private void differing(
      List<String> warnings, String why, Function<Figure, Optional<String>> what) {
    several()
        .forEach(
            (measure, byHub) -> {
              Set<Optional<String>> met =
                  byHub.values().stream()
                      .flatMap(List::stream)
                      .map(what)
                      .collect(Collectors.toCollection(LinkedHashSet::new));
              if (met.size() > 1) {
                warnings.add(
                    measure.words()
                        + " "
                        + why
                        + ": "
                        + met.stream()
                            .map(one -> one.orElse("not stated"))
                            .collect(Collectors.joining(", ")));
              }
            });
  }

  private void currencies(List<String> warnings) {
    Set<String> met =
        hubs.stream()
            .flatMap(one -> one.awards().stream())
            .map(award -> award.amount().currency().getCurrencyCode())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (met.size() > 1) {
      warnings.add("Awards: they are in " + String.join(" and ", met));
    }
    long funded = hubs.stream().filter(one -> !one.awards().isEmpty()).count();
    if (funded > 1) {
      warnings.add(
          "Awards: they are of different years and terms, and none is brought to one year");
    }
  }

  /** A figure of a district or country says nothing of the hub itself. */
  private void wider(List<String> warnings) {
    for (StudiedHub one : hubs) {
      List<String> wide =
          one.figures().stream()
              .filter(figure -> figure.population().isPresent())
              .map(figure -> figure.measure() + " (of " + figure.population().get() + ")")
              .toList();
      if (!wide.isEmpty()) {
        warnings.add(
            "Figures given with "
                + one.name()
                + " that describe others than the hub as a whole: "
                + String.join("; ", wide));
      }
    }
  }

  private List<String> notTold() {
    List<String> unknowns = new ArrayList<>();
    for (StudiedHub one : hubs) {
      List<String> missing =
          Stream.of(form(), services(), funding(), rents(), scale())
              .flatMap(List::stream)
              .filter(aspect -> aspect.of().apply(one).isEmpty())
              .map(Aspect::name)
              .filter(name -> !name.equals("closed"))
              .toList();
      if (!missing.isEmpty()) {
        unknowns.add("Of " + one.name() + ": " + String.join(", ", missing));
      }
    }
    return unknowns;
  }

  private Set<Source> sources() {
    return hubs.stream()
        .flatMap(one -> one.figures().stream())
        .map(Figure::source)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
