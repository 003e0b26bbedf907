package org.creativehubs.finance.risk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** How a hub stands under the covenants of its loans, test by test. */
@HubValue
@Value.Immutable
public abstract class CovenantPath implements ExplainedAnswer, ExplainedTable {

  private static final Column<DatedCovenant> COVENANT =
      Column.text("covenant", DatedCovenant::covenant);
  private static final Column<DatedCovenant> MONTH =
      Column.text("month", DatedCovenant::label).because("a month at whose end it is tested");
  private static final Column<DatedCovenant> AMOUNT =
      Column.<DatedCovenant>money("amount", one -> one.test().amount())
          .because(one -> one.test().kind().amount() + ", " + one.basis());
  private static final Column<DatedCovenant> AGAINST =
      Column.<DatedCovenant>money("against", one -> one.test().against())
          .because(one -> one.test().kind().against() + ", " + one.basis());
  private static final Column<DatedCovenant> HEADROOM =
      Column.<DatedCovenant>money("headroom", one -> one.result().headroom())
          .explained(one -> one.result().explanation());
  private static final Grid<DatedCovenant> GRID =
      Grid.of(COVENANT, MONTH, AMOUNT, AGAINST)
          .with(
              Column.<DatedCovenant>answer(
                      "ratio", ColumnKind.NUMBER, one -> one.result().ratio().asNumber())
                  .by(AMOUNT.dividedBy(AGAINST)))
          .with(
              Column.<DatedCovenant>number("threshold", one -> one.test().threshold())
                  .because("the loan agreement"))
          .with(
              Column.<DatedCovenant>truth("kept", one -> one.result().met())
                  .found(DatedCovenant::comparison))
          .with(HEADROOM)
          .namedBy(COVENANT, MONTH)
          .main(HEADROOM);

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

  /**
   * One row for each test, named by covenant and month; a covenant and a month alone ask for the
   * headroom.
   */
  @Override
  public final Sheet<?> sheet() {
    return GRID.sheet(toString(), tests());
  }

  /** The number of tests and the first breach in one line. */
  @Override
  public final String toString() {
    return tests().size()
        + " tests of covenants, "
        + firstBreach()
            .map(one -> "first breach " + one.covenant() + " in " + one.label())
            .orElse("no breach");
  }

  static final class Builder extends ImmutableCovenantPath.Builder {}
}
