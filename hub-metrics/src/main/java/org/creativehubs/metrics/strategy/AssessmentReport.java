package org.creativehubs.metrics.strategy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Formula;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.vocabulary.Rating;
import org.creativehubs.core.vocabulary.Standing;
import org.immutables.value.Value;

/** How something stands on every term of some checklists, and what is still open. */
@HubValue
@Value.Immutable
public abstract class AssessmentReport implements ExplainedAnswer, ExplainedTable {

  private static final Undefined NO_WORD =
      Reason.NO_EVIDENCE.because("no word of evidence is given");

  private static final Column<AssessedTerm> LIST =
      Column.text("checklist", AssessedTerm::checklist);

  private static final Column<AssessedTerm> TERM = Column.text("term", AssessedTerm::name);

  private static final Column<AssessedTerm> STANDING =
      Column.text("standing", AssessmentReport::standing)
          .source((AssessedTerm term) -> source(term));

  private static final Grid<AssessedTerm> TERMS =
      Grid.of(
              LIST,
              TERM,
              STANDING,
              Column.text("evidence", AssessmentReport::evidence, NO_WORD)
                  .source((AssessedTerm term) -> source(term)))
          .namedBy(LIST, TERM)
          .main(STANDING);

  AssessmentReport() {}

  static Builder builder() {
    return new Builder();
  }

  /** Every term of every checklist in order, each once. */
  public abstract List<AssessedTerm> terms();

  /** The least share of terms to be met, in (0, 1]; absent where nothing is passed or failed. */
  public abstract Optional<Ratio> passShare();

  /** What a reader should know beside the figures. */
  public abstract List<Finding> findings();

  /** The counts of each checklist by standing. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    passShare().ifPresent(share -> Check.positiveShare(share, "passShare"));
    Check.distinct(terms(), term -> List.of(term.checklist(), term.term()), "terms", "term");
  }

  /**
   * The terms of one checklist.
   *
   * @param checklist its id
   * @return its terms in order; none where it was not assessed
   */
  public final List<AssessedTerm> terms(String checklist) {
    return terms().stream().filter(term -> term.checklist().equals(checklist)).toList();
  }

  /**
   * How many terms of a checklist stand so.
   *
   * @param checklist its id
   * @param standing the standing
   * @return their number
   */
  public final long count(String checklist, Standing standing) {
    return terms(checklist).stream()
        .filter(term -> term.rating().map(Rating::standing).filter(standing::equals).isPresent())
        .count();
  }

  /**
   * How many terms of a checklist were never rated.
   *
   * @param checklist its id
   * @return their number
   */
  public final long unrated(String checklist) {
    return terms(checklist).stream().filter(term -> term.rating().isEmpty()).count();
  }

  /**
   * The terms of a checklist that stand so, by all its terms, rated or not.
   *
   * @param checklist its id
   * @param standing the standing
   * @return the share, in [0, 1]; empty for a checklist that was not assessed
   */
  public final Optional<Ratio> share(String checklist, Standing standing) {
    int size = terms(checklist).size();
    return size == 0 ? Optional.empty() : Optional.of(Ratio.of(count(checklist, standing), size));
  }

  /**
   * Whether enough terms of a checklist are met: MET where they are, NOT_MET where they would not
   * be even if every term that is not rated or not known were met, else NOT_KNOWN. A term that is
   * met in part is not met.
   *
   * @param checklist its id
   * @return the verdict; empty without {@link #passShare()}, or if the list was not assessed
   */
  public final Optional<Standing> verdict(String checklist) {
    List<AssessedTerm> own = terms(checklist);
    return passShare().filter(any -> !own.isEmpty()).map(least -> verdict(own, least));
  }

  static Standing verdict(List<AssessedTerm> terms, Ratio least) {
    long met = terms.stream().filter(term -> term.standing() == Standing.MET).count();
    long open = terms.stream().filter(term -> term.standing() == Standing.NOT_KNOWN).count();
    Ratio needed = least.times(Ratio.of(terms.size()));
    if (Ratio.of(met).compareTo(needed) >= 0) {
      return Standing.MET;
    }
    return Ratio.of(met + open).compareTo(needed) < 0 ? Standing.NOT_MET : Standing.NOT_KNOWN;
  }

  /** The terms that are rated without evidence, in order. */
  public final List<AssessedTerm> withoutEvidence() {
    return terms().stream().filter(AssessedTerm::lacksEvidence).toList();
  }

  private static String standing(AssessedTerm term) {
    return term.rating().map(Rating::standing).map(Show::words).orElse("not rated");
  }

  private static Optional<String> evidence(AssessedTerm term) {
    return term.rating().flatMap(Rating::evidence);
  }

  private static Optional<Source> source(AssessedTerm term) {
    return term.rating().flatMap(Rating::source);
  }

  /** One row for each term: checklist, term, standing and evidence. */
  @Override
  public final Sheet<?> sheet() {
    return TERMS.sheet("Assessment by checklist", terms());
  }

  /** The terms, then how many terms of each checklist stand how. */
  @Override
  public final List<Sheet<?>> sheets() {
    return ImmutableList.of(sheet(), byChecklist());
  }

  private Sheet<?> byChecklist() {
    Grid<String> grid = Grid.by("checklist", list -> list);
    Column<String> unrated = Column.count("not rated", this::unrated);
    Formula<String> all = unrated;
    for (Standing standing : Standing.values()) {
      Column<String> count = Column.count(Show.words(standing), list -> count(list, standing));
      grid.with(count.summed());
      all = all.plus(count);
    }
    grid.with(unrated.summed());
    grid.with(Column.<String>count("terms", list -> terms(list).size()).by(all).summed());
    List<String> lists = terms().stream().map(AssessedTerm::checklist).distinct().toList();
    return grid.totals("all checklists").sheet("Terms by standing", lists);
  }

  /** How many terms are rated, and how many findings there are, in one line. */
  @Override
  public final String toString() {
    long rated = terms().stream().filter(term -> term.rating().isPresent()).count();
    return Show.noted(
        Show.line("{} of {} terms rated; findings: {}", rated, terms().size(), findings().size()),
        "pass share",
        passShare());
  }

  static final class Builder extends ImmutableAssessmentReport.Builder {}
}
