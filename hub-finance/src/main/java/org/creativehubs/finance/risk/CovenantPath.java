package org.creativehubs.finance.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedCells;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.internal.Names;
import org.creativehubs.finance.resilience.CovenantCheck;
import org.creativehubs.finance.viability.Viability;
import org.immutables.value.Value;

/** How a hub stands under the covenants of its loans, test by test. */
@HubValue
@Value.Immutable
public abstract class CovenantPath implements ExplainedAnswer, ExplainedCells, Tabular {

  private static final List<String> COLUMNS =
      List.of("covenant", "month", "amount", "against", "ratio", "threshold", "kept", "headroom");

  CovenantPath() {}

  static Builder builder() {
    return new Builder();
  }

  /** The model and its covenants. */
  public abstract CovenantOutlookInput input();

  /** The tests, covenant by covenant in the order of the input and then by month. */
  public abstract List<DatedCovenant> tests();

  /** How it was found; the last step is the first breach of any covenant, or that there is none. */
  @Override
  public abstract Explanation explanation();

  /** The tests of one covenant, by month. */
  public final List<DatedCovenant> testsOf(String covenant) {
    return tests().stream().filter(one -> one.covenant().equals(covenant)).toList();
  }

  /** The first test that any covenant fails; of several in one month the first in their order. */
  public final Optional<DatedCovenant> firstBreach() {
    return first(tests());
  }

  /** The first test that one covenant fails. */
  public final Optional<DatedCovenant> firstBreachOf(String covenant) {
    return first(testsOf(covenant));
  }

  /** The test of one covenant that leaves least headroom; absent if it is never tested. */
  public final Optional<DatedCovenant> tightestOf(String covenant) {
    return testsOf(covenant).stream()
        .min(Comparator.comparing((DatedCovenant one) -> one.result().headroom()));
  }

  static Optional<DatedCovenant> first(List<DatedCovenant> tests) {
    return tests.stream()
        .filter(one -> !one.result().met())
        .min(Comparator.comparing(DatedCovenant::month));
  }

  /** Whether every test is met. */
  public final boolean isMet() {
    return firstBreach().isEmpty();
  }

  /** One row for each test. */
  @Override
  public final Table table() {
    Table.Builder table = Table.builder();
    table.title(toString()).addAllColumns(COLUMNS);
    tests().forEach(one -> table.addRows(cells(one)));
    return table.build();
  }

  private static List<Answer> cells(DatedCovenant one) {
    CovenantCheck check = one.result();
    List<Answer> cells = new ArrayList<>();
    cells.add(Answer.text(one.covenant()));
    cells.add(Answer.text(Viability.label(one.month())));
    cells.add(Answer.of(check.test().amount()));
    cells.add(Answer.of(check.test().against()));
    cells.add(check.ratio().asNumber());
    cells.add(Answer.number(check.test().threshold()));
    cells.add(Answer.text(check.met() ? "yes" : "no"));
    cells.add(Answer.of(check.headroom()));
    return cells;
  }

  /**
   * How one test was decided.
   *
   * @param covenant the name of a covenant
   * @param month the month of a test, such as {@code 2028-03}
   * @return its explanation; the last step is the headroom
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is no such test
   */
  @Override
  public final Explanation explain(String covenant, String month) {
    List<String> names = tests().stream().map(DatedCovenant::covenant).distinct().toList();
    Names.index(names, covenant, "covenant");
    List<DatedCovenant> tests = testsOf(covenant);
    List<String> months = tests.stream().map(one -> Viability.label(one.month())).toList();
    return tests.get(Names.index(months, month, "month")).result().explanation();
  }

  /** The number of tests and the first breach in one line. */
  @Override
  public final String toString() {
    return tests().size()
        + " tests of covenants, "
        + firstBreach()
            .map(one -> "first breach " + one.covenant() + " in " + Viability.label(one.month()))
            .orElse("no breach");
  }

  static final class Builder extends ImmutableCovenantPath.Builder {}
}
