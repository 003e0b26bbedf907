package org.creativehubs.metrics.sla;

import java.math.BigDecimal;
import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.ObligationState;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** How every obligation of an agreement stands. */
@HubValue
@Value.Immutable
public abstract class SlaReport implements Explained, ExplainedTable {

  private static final Undefined NO_EVIDENCE =
      Undefined.of(Reason.NO_EVIDENCE, "nothing shows how it stands");

  private static final Grid<ObligationCheck> GRID = grid(false);
  private static final Grid<ObligationCheck> READ = grid(true);

  private static Grid<ObligationCheck> grid(boolean isRead) {
    Grid<ObligationCheck> states =
        Grid.of(
            Column.text("obligation", ObligationCheck::promise),
            checked(Column.words("state", ObligationCheck::state)));
    Grid<ObligationCheck> read =
        isRead ? states.with(checked(Column.text("by reading", SlaReport::byReading))) : states;
    return read.with(checked(Column.words("shown by", ObligationCheck::shownBy, NO_EVIDENCE)))
        .with(checked(Column.answer("attainment", ColumnKind.SHARE, ObligationCheck::attainment)))
        .with(checked(Column.answer("margin", ColumnKind.QUANTITY, SlaReport::margin)))
        .with(checked(Column.text("reason", ObligationCheck::reason)))
        .orById(ObligationCheck::obligation);
  }

  private static final Grid<LeftOutEvidence> LEFT_OUT =
      Grid.by("record", (LeftOutEvidence left) -> left.evidence().statement())
          .with(Column.<LeftOutEvidence>text("for", left -> left.evidence().obligation()))
          .with(Column.text("time", LeftOutEvidence::time, Reason.NOT_KNOWN.undefined()))
          .with(Column.words("left out", LeftOutEvidence::reason));

  SlaReport() {}

  static Builder builder() {
    return new Builder();
  }

  /** The name of the agreement; not blank. */
  public abstract String agreement();

  /** One check for each obligation, in the order of the agreement; at least one. */
  public abstract List<ObligationCheck> checks();

  /** The records that do not count, since they are of another time; in their order. */
  public abstract List<LeftOutEvidence> leftOut();

  @Value.Check
  void check() {
    Check.notBlank(agreement(), "agreement");
    Check.notEmpty(checks(), "checks");
    Check.distinct(checks(), ObligationCheck::obligation, "checks", "obligation");
  }

  /** A range below zero is said as what is lacking: up to 2 short, and not at least -2. */
  private static Answer margin(ObligationCheck check) {
    Answer margin = check.margin();
    boolean isOpen = margin.qualifier().filter(one -> one != Qualifier.BETWEEN).isPresent();
    double number = margin.number().orElse(0);
    if (!isOpen || number >= 0) {
      return margin;
    }
    QualifiedNumber lacking =
        QualifiedNumber.of(margin.qualifier().orElseThrow(), Ratio.of(BigDecimal.valueOf(number)));
    String unit = margin.unit().orElse("");
    return Answer.quantity(lacking.times(Ratio.of(-1)), (unit + " short").strip());
  }

  private static String byReading(ObligationCheck check) {
    return check.byReading().orElseGet(() -> Show.words(check.state()));
  }

  /**
   * How one obligation stands.
   *
   * @param obligation the id of the obligation
   * @return its check
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if the agreement has none of that
   *     id
   */
  public final ObligationCheck check(String obligation) {
    return Check.named(checks(), ObligationCheck::obligation, obligation, "obligation");
  }

  /**
   * How many obligations are in a state.
   *
   * @param state the state
   * @return their number
   */
  public final long count(ObligationState state) {
    return checks().stream().filter(check -> check.state() == state).count();
  }

  /**
   * One row for each obligation, by its promise or its id: state, kind of evidence, attainment,
   * margin and reason; where a word is read in several ways, the state under each. A cell is
   * explained by how the obligation was checked.
   */
  @Override
  public final Sheet<?> sheet() {
    boolean isRead = checks().stream().anyMatch(check -> check.byReading().isPresent());
    return (isRead ? READ : GRID).sheet("Obligations of " + agreement(), checks());
  }

  /** The obligations, then the records that were left out, if there are any. */
  @Override
  public final List<Sheet<?>> sheets() {
    return leftOut().isEmpty()
        ? List.of(sheet())
        : List.of(sheet(), LEFT_OUT.sheet("Records left out", leftOut()));
  }

  /** How the state of each obligation was found. */
  @Override
  public final List<Explanation> explanations() {
    return checks().stream().map(ObligationCheck::explanation).toList();
  }

  private static Column<ObligationCheck> checked(Column<ObligationCheck> column) {
    return column.after(check -> check.explanation().steps());
  }

  /** The table, aligned. */
  @Override
  public final String toString() {
    return Show.noted(table().toString(), "left out", leftOut());
  }

  static final class Builder extends ImmutableSlaReport.Builder {}
}
