package org.creativehubs.metrics.strategy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.core.vocabulary.Rating;
import org.creativehubs.core.vocabulary.Standing;
import org.immutables.value.Value;

/** What a cluster has in place list by list, what it lacks, what is next and what has changed. */
@HubValue
@Value.Immutable
public abstract class ReadinessProfile implements ExplainedAnswer, ExplainedTable {

  private static final String NOT_RATED = "not rated";
  private static final String BETTER = "better";
  private static final String WORSE = "worse";

  private static final Undefined NO_WORD =
      Reason.NO_EVIDENCE.because("no word of evidence is given");

  /** How one term stood on two days. */
  private record Change(AssessedTerm before, AssessedTerm now) {}

  ReadinessProfile() {}

  static Builder builder() {
    return new Builder();
  }

  /** The name of the initiative; not blank. */
  public abstract String initiative();

  /** The day it is assessed for, as in {@code 2026-12-31}. */
  @IsoDate
  public abstract LocalDate on();

  /** The day before it that it is compared with; absent where nothing is compared. */
  @IsoDate
  public abstract Optional<LocalDate> earlier();

  /** The names of the lists by their ids, in order; at least one, none blank. */
  public abstract Map<String, String> lists();

  /** The ids of the lists whose terms hold a cluster back, each once. */
  public abstract List<String> obstacles();

  /** How every term of every list stands on the day, with its evidence. */
  public abstract AssessmentReport now();

  /** How it stood by the dated ratings up to the earlier day; given if that is. */
  public abstract Optional<AssessmentReport> before();

  @Value.Check
  void check() {
    Check.notBlank(initiative(), "initiative");
    Check.that(!lists().isEmpty(), Fault.EMPTY, "lists", "not be empty", lists());
    Check.givenExactlyIf(before(), "before", earlier().isPresent(), "earlier is");
  }

  /**
   * How many terms of a list are in place.
   *
   * @param list its id
   * @return their number; zero where the list was not assessed
   */
  public final long inPlace(String list) {
    return count(list, Standing.MET);
  }

  /**
   * How many terms of a list may be in place: all but those that are rated in part or otherwise.
   *
   * @param list its id
   * @return their number, no less than {@link #inPlace}
   */
  public final long mayBeInPlace(String list) {
    return now().terms(list).size() - count(list, Standing.PARTLY) - count(list, Standing.NOT_MET);
  }

  private long count(String list, Standing standing) {
    return now().terms(list).stream()
        .filter(term -> isRated(term) && standing(term) == standing)
        .count();
  }

  /**
   * How a term stands, MET being the better whatever its list.
   *
   * @param term a term of one of the lists
   * @return its standing; NOT_KNOWN where it was not rated
   */
  public final Standing standing(AssessedTerm term) {
    Standing rated = term.standing();
    if (!obstacles().contains(term.checklist())) {
      return rated;
    }
    return switch (rated) {
      case MET -> Standing.NOT_MET;
      case NOT_MET -> Standing.MET;
      case PARTLY, NOT_KNOWN -> rated;
    };
  }

  /**
   * What to do something about, the most pressing first: what is not in place, what is in part,
   * what was asked in vain, what was rated without evidence, and what was never asked; within these
   * in the order of the lists.
   */
  public final List<AssessedTerm> next() {
    return now().terms().stream()
        .filter(term -> standing(term) != Standing.MET || term.lacksEvidence())
        .sorted(Comparator.comparingInt(this::urgency))
        .toList();
  }

  private int urgency(AssessedTerm term) {
    if (!isRated(term)) {
      return 4;
    }
    return switch (standing(term)) {
      case NOT_MET -> 0;
      case PARTLY -> 1;
      case NOT_KNOWN -> 2;
      case MET -> 3;
    };
  }

  private static boolean isRated(AssessedTerm term) {
    return term.rating().isPresent();
  }

  /**
   * What to do about a term, in words, such as {@code put it in place}.
   *
   * @param term one of {@link #next()}
   * @return the step
   */
  public final String step(AssessedTerm term) {
    boolean obstacle = obstacles().contains(term.checklist());
    return switch (urgency(term)) {
      case 0 -> obstacle ? "overcome it" : "put it in place";
      case 1 -> obstacle ? "overcome what is left of it" : "complete it";
      case 2 -> "find out how it stands: it was asked in vain";
      case 3 -> "bring evidence: it is rated without a word";
      default -> "ask how it stands: it was never rated";
    };
  }

  /** The terms that were rated again, and better than up to the earlier day; in order. */
  public final List<AssessedTerm> better() {
    return changed(BETTER);
  }

  /** The terms that were rated again, and worse than up to the earlier day; in order. */
  public final List<AssessedTerm> worse() {
    return changed(WORSE);
  }

  private List<AssessedTerm> changed(String how) {
    return changes().filter(one -> change(one).equals(how)).map(Change::now).toList();
  }

  /** Every term that was rated up to either day. */
  private Stream<Change> changes() {
    return before().stream()
        .flatMap(
            report ->
                IntStream.range(0, now().terms().size())
                    .mapToObj(at -> new Change(report.terms().get(at), now().terms().get(at))))
        .filter(one -> isRated(one.before()) || isRated(one.now()));
  }

  // tables

  /** One row for each list: how many of its terms stand how, and how many are in place. */
  @Override
  public final Sheet<?> sheet() {
    Column<String> terms = Column.count("terms", list -> now().terms(list).size());
    Column<String> place = Column.count("in place", this::inPlace);
    Column<String> part = Column.count("in part", list -> count(list, Standing.PARTLY));
    Column<String> lacking = Column.count("lacking", list -> count(list, Standing.NOT_MET));
    Column<String> least =
        Column.<String>answer("in place, at least", ColumnKind.SHARE, list -> least(list).answer())
            .by(place.dividedBy(terms));
    Column<String> most =
        Column.<String>answer("in place, at most", ColumnKind.SHARE, list -> most(list).answer())
            .by(terms.minus(part).minus(lacking).dividedBy(terms));
    return Grid.by("list", this::name)
        .with(terms)
        .with(place)
        .with(part)
        .with(lacking)
        .with(Column.count("asked in vain", list -> count(list, Standing.NOT_KNOWN)))
        .with(Column.count(NOT_RATED, list -> now().unrated(list)))
        .with(least)
        .with(most)
        .orById(list -> list)
        .sheet("Readiness of " + initiative() + " on " + on(), List.copyOf(lists().keySet()));
  }

  private Term least(String list) {
    return share(inPlace(list), list);
  }

  private Term most(String list) {
    return share(mayBeInPlace(list), list);
  }

  private Term share(long count, String list) {
    int terms = now().terms(list).size();
    return Term.of(count).dividedBy(Term.of(terms), Reason.EMPTY.undefined()).asShare();
  }

  private String name(String list) {
    return lists().getOrDefault(list, list);
  }

  /** The profile, what is next, what has changed where that is asked, and every term. */
  @Override
  public final List<Sheet<?>> sheets() {
    ImmutableList.Builder<Sheet<?>> sheets = ImmutableList.builder();
    sheets.add(sheet(), nextSteps());
    earlier().ifPresent(since -> sheets.add(changeSheet(since)));
    return sheets.add(now().sheet()).build();
  }

  private Sheet<?> nextSteps() {
    Column<AssessedTerm> list = Column.text("list", term -> name(term.checklist()));
    Column<AssessedTerm> name = Column.text("term", AssessedTerm::name);
    Column<AssessedTerm> standing = Column.text("stands", this::told);
    return Grid.of(
            list,
            name,
            standing,
            Column.<AssessedTerm>text("next", this::step),
            Column.<AssessedTerm>text(
                    "evidence", term -> term.rating().flatMap(Rating::evidence), NO_WORD)
                .source((AssessedTerm term) -> source(term)))
        .namedBy(list, name)
        .main(standing)
        .sheet("What is next for " + initiative(), next());
  }

  private Sheet<?> changeSheet(LocalDate since) {
    Column<Change> list = Column.text("list", change -> name(change.now().checklist()));
    Column<Change> name = Column.text("term", change -> change.now().name());
    Column<Change> change = Column.text("change", this::change);
    return Grid.of(
            list,
            name,
            Column.<Change>text("before", one -> told(one.before())),
            Column.<Change>text("now", one -> told(one.now())),
            change)
        .namedBy(list, name)
        .main(change)
        .sheet(
            Show.line("Change of {} from {} to {}", initiative(), since, on()), changes().toList());
  }

  /** How it is rated, in words; a term that holds a cluster back stands or does not. */
  private String told(AssessedTerm term) {
    if (!isRated(term)) {
      return NOT_RATED;
    }
    if (!obstacles().contains(term.checklist())) {
      return Show.words(term.standing());
    }
    return switch (term.standing()) {
      case MET -> "stands";
      case PARTLY -> "stands in part";
      case NOT_MET -> "does not stand";
      case NOT_KNOWN -> Show.words(Standing.NOT_KNOWN);
    };
  }

  private static Optional<Source> source(AssessedTerm term) {
    return term.rating().flatMap(Rating::source);
  }

  private String change(Change change) {
    if (change.now().rating().flatMap(Rating::asOf).isEmpty()) {
      return "cannot be told: it is rated without a date";
    }
    if (!isRated(change.before())) {
      return "rated for the first time";
    }
    if (change.before().rating().equals(change.now().rating())) {
      return "not rated again";
    }
    Standing before = standing(change.before());
    Standing now = standing(change.now());
    if (before == Standing.NOT_KNOWN || now == Standing.NOT_KNOWN) {
      return "cannot be told: it was asked in vain";
    }
    int better = Integer.compare(rank(now), rank(before));
    return better > 0 ? BETTER : better < 0 ? WORSE : "the same";
  }

  private static int rank(Standing standing) {
    return switch (standing) {
      case MET -> 2;
      case PARTLY -> 1;
      case NOT_MET, NOT_KNOWN -> 0;
    };
  }

  /** What of each list is in place; the last step is the part of all terms that is rated. */
  @Override
  public final Explanation explanation() {
    Explanation.Builder steps =
        Explanation.answering("How ready is " + initiative() + " on " + on() + "?");
    for (String list : lists().keySet()) {
      steps.terms(
          least(list).named(name(list) + ": in place, at least"),
          most(list).named(name(list) + ": in place, at most"));
    }
    Term all = Term.given("terms", now().terms().size());
    Term rated =
        Term.given("rated", now().terms().stream().filter(ReadinessProfile::isRated).count());
    return steps.terms(rated.dividedBy(all).asShare().named("rated of all")).build();
  }

  /** How many terms are rated and how many of these are in place, in one line. */
  @Override
  public final String toString() {
    List<AssessedTerm> rated = now().terms().stream().filter(ReadinessProfile::isRated).toList();
    return Show.noted(
        Show.line(
            "{} on {}: {} of {} terms rated, of which {} in place, {} in part, {} lacking, {} asked"
                + " in vain",
            initiative(),
            on(),
            rated.size(),
            now().terms().size(),
            those(rated, Standing.MET),
            those(rated, Standing.PARTLY),
            those(rated, Standing.NOT_MET),
            those(rated, Standing.NOT_KNOWN)),
        "compared with",
        earlier());
  }

  private long those(List<AssessedTerm> rated, Standing standing) {
    return rated.stream().filter(term -> standing(term) == standing).count();
  }

  static final class Builder extends ImmutableReadinessProfile.Builder {}
}
