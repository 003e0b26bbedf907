package org.creativehubs.metrics.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.kpi.KpiSheet;
import org.immutables.value.Value;

/** How a hub stands on the guide's measures, results and principles, and why. */
@HubValue
@Value.Immutable
public abstract class HubEvaluationReport implements Explained, ExplainedTable {

  private static final Undefined NOTHING =
      Reason.NO_EVIDENCE.because("nothing that is known of the hub speaks for or against it");

  private static final Grid<EvaluatedCriterion> CRITERIA =
      Grid.by("criterion", EvaluatedCriterion::name)
          .with(Column.words("list", EvaluatedCriterion::kind))
          .with(
              Column.words("state", EvaluatedCriterion::state)
                  .explained(EvaluatedCriterion::explanation))
          .with(Column.text("what stands behind", HubEvaluationReport::behind, NOTHING))
          .with(Column.text("to collect next year", one -> String.join("; ", one.toCollect())));

  HubEvaluationReport() {}

  static Builder builder() {
    return new Builder();
  }

  /** The name of the hub; not blank. */
  public abstract String hub();

  /** The eight measures, three results and six principles, in the order of the guide. */
  public abstract List<EvaluatedCriterion> criteria();

  /** What each result of its programmes cost, a row each; absent where no cost is known. */
  public abstract Optional<KpiSheet> costs();

  @Value.Check
  void check() {
    Check.notBlank(hub(), "hub");
    Check.notEmpty(criteria(), "criteria");
    Check.distinct(criteria(), EvaluatedCriterion::name, "criteria", "name");
  }

  /**
   * How the hub stands on one measure, result or principle.
   *
   * @param constant a success measure, a result area or a guiding principle
   * @return the criterion of that name
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for any other constant
   */
  public final EvaluatedCriterion on(Enum<?> constant) {
    return Check.named(criteria(), EvaluatedCriterion::name, Show.words(constant), "criterion");
  }

  /**
   * The criteria of one list that stand so.
   *
   * @param kind which list
   * @param state how they stand
   * @return the criteria in the order of the guide
   */
  public final List<EvaluatedCriterion> in(CriterionKind kind, CriterionState state) {
    return of(kind).filter(one -> one.state() == state).toList();
  }

  private Stream<EvaluatedCriterion> of(CriterionKind kind) {
    return criteria().stream().filter(one -> one.kind() == kind);
  }

  private static Optional<String> behind(EvaluatedCriterion criterion) {
    return criterion.behind().isEmpty()
        ? Optional.empty()
        : Optional.of(String.join("; ", criterion.behind()));
  }

  /** A row for each list: which of its criteria are kept, kept in part, not kept and so on. */
  @Override
  public final Sheet<?> sheet() {
    Grid<CriterionKind> grid = Grid.by("by the guide", CriterionKind::plural);
    for (CriterionState state : CriterionState.values()) {
      grid.with(Column.text(Show.words(state), kind -> names(kind, state)));
    }
    return grid.sheet("Evaluation of " + hub(), List.of(CriterionKind.values()));
  }

  private String names(CriterionKind kind, CriterionState state) {
    List<EvaluatedCriterion> all = in(kind, state);
    return all.isEmpty()
        ? "none"
        : all.stream().map(EvaluatedCriterion::name).collect(Collectors.joining(", "));
  }

  /** The lists; then each criterion with what stands behind it; then what results cost. */
  @Override
  public final List<Sheet<?>> sheets() {
    ImmutableList.Builder<Sheet<?>> sheets = ImmutableList.builder();
    sheets.add(sheet()).add(CRITERIA.sheet("What stands behind each", criteria()));
    costs().ifPresent(costs -> sheets.add(costs.sheet()));
    return sheets.build();
  }

  /** How the hub stands on each list, then how the costs were found. */
  @Override
  public final List<Explanation> explanations() {
    ImmutableList.Builder<Explanation> all = ImmutableList.builder();
    Stream.of(CriterionKind.values()).map(this::explanation).forEach(all::add);
    costs().ifPresent(costs -> all.addAll(costs.explanations()));
    return all.build();
  }

  private Explanation explanation(CriterionKind kind) {
    Explanation.Builder steps =
        Explanation.answering("How does " + hub() + " stand on the " + kind.plural() + "?");
    of(kind)
        .forEach(
            one ->
                steps.given(
                    one.name(),
                    Answer.text(
                        Show.words(one.state())
                            + behind(one).map(told -> ": " + told).orElse(""))));
    long kept = in(kind, CriterionState.KEPT).size();
    return steps.terms(Term.of(kept).dividedBy(of(kind).count()).asShare().named("kept")).build();
  }

  /** How many of each list stand how, in one line. */
  @Override
  public final String toString() {
    return hub()
        + ": "
        + Stream.of(CriterionKind.values()).map(this::counts).collect(Collectors.joining("; "));
  }

  private String counts(CriterionKind kind) {
    return Show.line("of {} {} ", of(kind).count(), kind.plural())
        + Stream.of(CriterionState.values())
            .filter(state -> !in(kind, state).isEmpty())
            .map(state -> in(kind, state).size() + " " + Show.words(state))
            .collect(Collectors.joining(", "));
  }

  static final class Builder extends ImmutableHubEvaluationReport.Builder {}
}
