package org.creativehubs.report.pages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.cluster.ClusterLabel;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.files.FileRead;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.metrics.disclosure.CellSuppression;
import org.creativehubs.metrics.geometry.GeoShapes;
import org.creativehubs.metrics.location.IntervalOutcome;
import org.creativehubs.metrics.location.LocationQuotient;
import org.creativehubs.metrics.location.LocationQuotientInput;
import org.creativehubs.metrics.location.QuotientEstimate;
import org.creativehubs.metrics.location.QuotientInterval;
import org.creativehubs.metrics.location.QuotientIntervalInput;
import org.creativehubs.metrics.location.QuotientIntervals;
import org.creativehubs.metrics.location.ReferenceArea;
import org.creativehubs.metrics.screening.ClusterScreen;
import org.creativehubs.metrics.screening.ScreenFinding;
import org.creativehubs.metrics.screening.ScreenRule;
import org.creativehubs.metrics.screening.ScreenTable;
import org.creativehubs.metrics.screening.ScreenedPlace;
import org.creativehubs.report.KeyFigure;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.PagePicture;
import org.creativehubs.report.PageSection;
import org.creativehubs.report.PageTable;
import org.creativehubs.report.picture.PlaceMap;
import org.creativehubs.report.picture.RankedDots;

/**
 * A place as a page to send on: whether it is a cluster of creative industries, how sure that is,
 * how its peers stand, and which of its sub-sectors are concentrated.
 *
 * <p>Counts are safe unless {@link #showingAllCounts} says otherwise: those above zero and below
 * {@link #THRESHOLD}, and others that protect them, are hidden, and every figure, picture and table
 * is calculated from what is left and nothing else; even the hash on the page is that of the counts
 * shown. So no figure can tell a hidden count; what would need one is withheld, and the page says
 * so. One page is protected by itself, not together with another of the same counts that has other
 * creative industries or another threshold: their differences may tell what each of them hides.
 *
 * <pre>{@code
 * byte[] bytes = Files.readAllBytes(Path.of("places.csv"));
 * FileRead<EmploymentTable> counts =
 *     EmploymentTable.read(DataFile.bytes(bytes, Offices.nomis().measuring("jobs")));
 * PageOrigin origin = PageOrigin.of("places.csv", bytes, LocalDate.of(2026, 11, 30));
 * Page page = PlacePage.of("Northport").page(counts, origin);
 * HtmlPage.in(ReportLanguage.EN).write(page); // <!DOCTYPE html> ...
 * }</pre>
 */
public final class PlacePage {

  /** The least count above zero that is shown where nothing else is said: an assumption. */
  public static final long THRESHOLD = 10;

  private static final double LEVEL = 0.95;
  private static final double FEW = 1000;

  /** More dots than this are too small to read. */
  private static final int MOST_PEERS = 24;

  private static final ScreenRule LIMITS =
      ScreenRule.largestQuarterTopTen().toBuilder().minimumQuotient(Ratio.ONE).build();

  private final String place;
  private final Set<String> creative;
  private final Optional<GeoShapes> map;
  private final Optional<String> period;
  private final long threshold;
  private final boolean isSafe;

  private PlacePage(
      String place,
      Set<String> creative,
      Optional<GeoShapes> map,
      Optional<String> period,
      long threshold,
      boolean isSafe) {
    this.place = place;
    this.creative = creative;
    this.map = map;
    this.period = period;
    this.threshold = threshold;
    this.isSafe = isSafe;
  }

  /**
   * The page of a place, with safe counts, creative industries by their SIC codes and the lists of
   * the Department for Culture, Media and Sport, and without a map.
   *
   * @param place a region of the counts; not blank
   * @return what makes the page
   */
  public static PlacePage of(String place) {
    Check.notBlank(place, "place");
    return new PlacePage(place, Set.of(), Optional.empty(), Optional.empty(), THRESHOLD, true);
  }

  /**
   * The same, where industries are creative by their names in the file.
   *
   * @param industries the creative industries; none to go by codes
   * @return what makes the page
   */
  public PlacePage creative(List<String> industries) {
    Set<String> named = new LinkedHashSet<>(industries);
    return new PlacePage(place, named, map, period, threshold, isSafe);
  }

  /**
   * The same with a map.
   *
   * @param shapes places whose names are those of the regions
   * @return what makes the page
   */
  public PlacePage on(GeoShapes shapes) {
    return new PlacePage(place, creative, Optional.of(shapes), period, threshold, isSafe);
  }

  /**
   * The same, which says of when the counts are.
   *
   * @param when such as {@code 2024}; not blank
   * @return what makes the page
   */
  public PlacePage in(String when) {
    Check.notBlank(when, "when");
    return new PlacePage(place, creative, map, Optional.of(when), threshold, isSafe);
  }

  /**
   * The same with another threshold.
   *
   * @param least the least count above zero that may be shown; 1 or more
   * @return what makes the page
   */
  public PlacePage hidingBelow(long least) {
    Check.atLeast(least, 1, "least");
    return new PlacePage(place, creative, map, period, least, isSafe);
  }

  /** The same, where every count is shown as it is: not to be published. */
  public PlacePage showingAllCounts() {
    return new PlacePage(place, creative, map, period, threshold, false);
  }

  /**
   * Makes the page.
   *
   * @param read counts by region and industry
   * @param origin the file, and the day of the page
   * @return the page
   * @throws org.creativehubs.core.value.InvalidValueException if the place or a creative industry
   *     is not in the counts, a code is creative in part only or counts within another one, or the
   *     counts cannot be made safe
   */
  public Page page(FileRead<EmploymentTable> read, PageOrigin origin) {
    EmploymentTable counts = read.value();
    counts.regionIndex(place);
    PlaceGroups groups = new PlaceGroups(counts, creative);
    EmploymentTable grouped = groups.grouped();
    Page.Builder page = isSafe ? safe(grouped, origin) : written(grouped, origin);
    groups.uncoded().stream()
        .map(label -> label + " has no SIC code and counts as not creative")
        .forEach(page::addAssumptions);
    counts.source().ifPresent(page::addSources);
    return page.build();
  }

  private Page.Builder safe(EmploymentTable counts, PageOrigin origin) {
    SafeCounts safe = SafeCounts.of(counts, threshold);
    return written(safe.shown(), safe.origin(origin));
  }

  private Page.Builder written(EmploymentTable shown, PageOrigin origin) {
    return new Writing(new PlaceCounts(shown)).write(origin);
  }

  private static List<Source> sources() {
    List<Source> sources = new ArrayList<>(LocationQuotient.ENTRY.sources());
    sources.addAll(QuotientInterval.ENTRY.sources());
    sources.addAll(ClusterScreen.ENTRY.sources());
    return sources;
  }

  /** One page, from the counts that it may show. */
  private final class Writing {

    private final PlaceCounts counts;
    private final String measure;
    private final Optional<ReferenceArea> area;
    private final List<String> known;
    private final Page.Builder page = Page.builder();

    Writing(PlaceCounts counts) {
      this.counts = counts;
      this.measure = counts.shown().measure();
      this.area = counts.reference();
      this.known = counts.known();
    }

    Page.Builder write(PageOrigin origin) {
      page.title(place + ": is it a creative cluster?").origin(origin);
      page.about(
          Show.line(
              "By {} in {} places{}",
              measure,
              counts.shown().regions().size(),
              period.map(when -> ", " + when).orElse("")));
      if (area.isPresent() && counts.knows(place)) {
        told(area.get());
      } else {
        withheld();
      }
      area.ifPresent(this::addSubsectors);
      addCounts();
      addTerms();
      return page;
    }

    private QuotientIntervals intervals(
        EmploymentTable table, ReferenceArea reference, List<String> asked) {
      LocationQuotientInput quotients =
          LocationQuotientInput.builder()
              .table(table)
              .reference(reference)
              .addAllIndustries(asked)
              .build();
      return QuotientInterval.answer(
          QuotientIntervalInput.builder().quotients(quotients).level(LEVEL).build());
    }

    private QuotientIntervals sector(List<String> places, ReferenceArea reference) {
      return intervals(counts.sector(places), reference, List.of(PlaceCounts.CREATIVE));
    }

    private void told(ReferenceArea reference) {
      QuotientIntervals all = sector(known, reference);
      QuotientEstimate here = all.at(place, PlaceCounts.CREATIVE);
      ScreenedPlace screened = screened(reference);
      page.verdict(verdict(screened, here));
      page.addFigures(quotient(all, here), creativeCount(), total(), rank(all, here));
      page.addPictures(PagePicture.of(RankedDots.of(peers(all, reference), PlaceCounts.CREATIVE)));
      map.ifPresent(shapes -> page.addPictures(drawn(shapes, reference)));
      page.addUnknowns("Whether " + place + " grows: that takes the counts of an earlier period");
      PageSection.Builder screen = PageSection.builder().heading("Is it a cluster?");
      page.addSections(screen.addExplanations(screened.explanation()).build());
      if (counts.creative(place).orElseThrow() < FEW) {
        page.addNotes(
            Show.line(
                "{} has fewer than 1,000 creative {}: a few more or fewer change its quotient.",
                place,
                measure));
      }
    }

    private ScreenedPlace screened(ReferenceArea reference) {
      ScreenTable table =
          ScreenTable.builder()
              .later(counts.sector(known))
              .putGroups(PlaceCounts.CREATIVE, PlaceCounts.CREATIVE)
              .reference(reference)
              .build();
      return ClusterScreen.by(LIMITS).of(List.of(table)).at(place);
    }

    private String verdict(ScreenedPlace screened, QuotientEstimate here) {
      String answer =
          place
              + (screened.isCluster() ? " is a cluster" : " is no cluster")
              + " by the limits that are assumed here ("
              + concentration(screened).why()
              + ")";
      if (here.quotient().isEmpty()) {
        return answer + ": " + here.interval() + ".";
      }
      return Show.line(
          "{}: the share of {} is {} times that of {}{}{}.",
          answer,
          PlaceCounts.CREATIVE,
          Show.number(here.quotient().getAsDouble()),
          area.flatMap(ReferenceArea::name).orElseThrow(),
          here.outcome() == IntervalOutcome.UNDEFINED
              ? ""
              : " (" + here.interval() + " at " + Show.percent(LEVEL) + ")",
          mayBeAverage(here) ? ", which may be no more than chance" : "");
    }

    private ScreenFinding concentration(ScreenedPlace screened) {
      return screened.findings().stream()
          .filter(finding -> finding.label() == ClusterLabel.HIGH_CONCENTRATION)
          .findFirst()
          .orElseThrow();
    }

    private boolean mayBeAverage(QuotientEstimate here) {
      return here.outcome() == IntervalOutcome.BOUNDED
          && here.lower().orElseThrow() <= 1
          && here.upper().orElseThrow() >= 1;
    }

    private KeyFigure quotient(QuotientIntervals all, QuotientEstimate here) {
      KeyFigure.Builder figure = KeyFigure.builder().label("location quotient, creative");
      figure.value(answer(here));
      figure.note(
          here.undefined().isPresent()
              ? "no interval: " + here.interval()
              : here.interval() + " at " + Show.percent(LEVEL));
      Explanation how = all.explanations().get(known.indexOf(place));
      return figure.explanation(how).build();
    }

    private Answer answer(QuotientEstimate here) {
      return here.quotient().isPresent()
          ? Answer.number(here.quotient().getAsDouble())
          : Answer.of(here.undefined().orElseThrow());
    }

    private KeyFigure creativeCount() {
      Term rest = Term.given(PlaceGroups.REST, counts.rest(place));
      return KeyFigure.worked(
          "creative " + measure,
          Term.given(measure + " in all", counts.exactTotal(place)).minus(rest));
    }

    private KeyFigure total() {
      return counts.isWhole(place)
          ? KeyFigure.worked(measure + " in all", Term.sum(counts.parts(place)))
          : KeyFigure.given(
              measure + " in all",
              Answer.number(counts.exactTotal(place)),
              "the total of " + place + "; some of its parts are hidden");
    }

    private KeyFigure rank(QuotientIntervals all, QuotientEstimate here) {
      KeyFigure.Builder figure = KeyFigure.builder().label("rank by quotient");
      figure.value(
          here.rank().isPresent()
              ? Answer.number(here.rank().getAsInt())
              : Answer.of(here.undefined().orElseThrow()));
      int left = counts.shown().regions().size() - known.size();
      String others = left == 0 ? "" : "; of " + left + " more no quotient can be told";
      figure.explanation(ranking(all));
      return figure.note("of " + Show.counted(known.size(), "places") + others).build();
    }

    /** The places by their quotients, the largest first. */
    private Explanation ranking(QuotientIntervals all) {
      Explanation.Builder how = Explanation.answering("rank by quotient");
      for (QuotientEstimate one : all.ranked(PlaceCounts.CREATIVE)) {
        how.given(one.region(), answer(one));
        if (one.region().equals(place)) {
          break;
        }
      }
      return how.build();
    }

    /** The quotients to draw: of all places, or of those that stand nearest. */
    private QuotientIntervals peers(QuotientIntervals all, ReferenceArea reference) {
      if (known.size() <= MOST_PEERS) {
        return all;
      }
      List<String> ranked =
          all.ranked(PlaceCounts.CREATIVE).stream().map(QuotientEstimate::region).toList();
      int first = Math.max(0, ranked.indexOf(place) - MOST_PEERS / 2);
      int from = Math.min(first, ranked.size() - MOST_PEERS);
      page.addNotes(
          Show.line("The picture has the {} places that stand nearest by quotient.", MOST_PEERS));
      return sector(ranked.subList(from, from + MOST_PEERS), reference);
    }

    private PagePicture drawn(GeoShapes shapes, ReferenceArea reference) {
      return PagePicture.of(
          PlaceMap.of(
              shapes,
              LocationQuotient.against(reference)
                  .of(counts.sector(known), List.of(PlaceCounts.CREATIVE)),
              PlaceCounts.CREATIVE));
    }

    private void withheld() {
      page.verdict(
          Show.line(
              "Whether {} is a cluster cannot be told from the counts that may be shown.", place));
      page.addFigures(
          KeyFigure.given(
              "location quotient, creative",
              Answer.of(Reason.UNKNOWN_CELL.because("it rests on a count that is hidden")),
              "the counts that may be shown"));
      counts.total(place).ifPresent(all -> page.addFigures(total()));
      page.addUnknowns("Quotient, rank and label of " + place + ": they rest on hidden counts");
    }

    private void addSubsectors(ReferenceArea reference) {
      List<String> told = counts.told(place, reference);
      PageSection.Builder section = PageSection.builder();
      section.heading("Its creative sub-sectors");
      if (!told.isEmpty()) {
        QuotientIntervals within = intervals(counts.within(place, told), reference, told);
        section.addTables(PageTable.of(within.sheet()).without("rank", "region"));
      }
      List<String> left =
          counts.subsectors().stream().filter(name -> !told.contains(name)).toList();
      if (!left.isEmpty()) {
        String withheld = "Withheld, as they rest on hidden counts: " + String.join("; ", left);
        section.addParagraphs(withheld + ".");
        page.addUnknowns("Quotients of sub-sectors that rest on hidden counts: " + left.size());
      }
      page.addSections(section.build());
    }

    private void addCounts() {
      EmploymentTable shown = counts.shown();
      PageSection.Builder section = PageSection.builder();
      section.heading("Counts of all places").isAnnex(true);
      page.addSections(section.addTables(PageTable.of(shown.sheet())).build());
    }

    private void addTerms() {
      page.addAssumptions("A cluster is: " + LIMITS + "; places set their own limits");
      page.addAssumptions("Intervals are at " + Show.percent(LEVEL));
      page.addAssumptions(
          creative.isEmpty()
              ? "Creative are the industries of the DCMS lists of 2016, by their SIC codes"
              : "Creative are the industries that were named: " + String.join("; ", creative));
      page.addAssumptions(
          isSafe
              ? "Safe counts: those above zero and below "
                  + threshold
                  + " are hidden, with others to protect them; the rule of the office that hands"
                  + " out the counts goes first. Publish no second page of the same counts with"
                  + " another threshold or other creative industries"
              : "All counts are shown as they are: this page is not to be published");
      page.addNotes("A quotient compares shares: it says nothing of how firms work together.");
      page.addNotes("Intervals know nothing of errors in the counts, nor of rounding.");
      sources().forEach(page::addSources);
      if (isSafe) {
        CellSuppression.ENTRY.sources().forEach(page::addSources);
      }
    }
  }
}
