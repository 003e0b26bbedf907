package org.creativehubs.finance.rentroll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What changed the rent of a hub from one day to another; the changes add up. */
@HubValue
@Value.Immutable
public abstract class RollMovement implements ExplainedAnswer, ExplainedTable {

  private static final Undefined NOBODY = Reason.NOT_KNOWN.because("nobody is named");
  private static final Undefined NO_DAY = Reason.NOT_KNOWN.because("its day is not known");

  RollMovement() {}

  static Builder builder() {
    return new Builder();
  }

  /** The earlier day. */
  @IsoDate
  public abstract LocalDate since();

  /** The later day. */
  @IsoDate
  public abstract LocalDate on();

  /** The conventions of both rolls. */
  public abstract RollPolicy policy();

  /** The rent that passed a year on the earlier day; zero or more. */
  public abstract Money before();

  /** The rent that passes a year on the later day; zero or more. */
  public abstract Money after();

  /**
   * Every change, in the order of the later roll, those of a letting by day; then the lettings that
   * ended. A letting may have several.
   */
  public abstract List<RollMove> moves();

  /** How many lettings are in force on both days without a change; zero or more. */
  public abstract int unchanged();

  /** How it adds up; the last step is the rent of the later day. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.that(
        before().plus(sum(moves())).equals(after()),
        Fault.INCONSISTENT,
        "moves",
        "add up to what passes on the later day less what passed, " + change(),
        sum(moves()));
    Check.notNegative(unchanged(), "unchanged");
  }

  private Money sum(List<RollMove> some) {
    return Money.sum(before().currency(), some.stream().map(RollMove::change).toList());
  }

  /** By how much more passes on the later day, below zero for less: after - before. */
  public final Money change() {
    return after().minus(before());
  }

  /**
   * The changes of one kind.
   *
   * @param kind the kind
   * @return its changes, in their order; perhaps none
   */
  public final List<RollMove> of(RollMoveKind kind) {
    return moves().stream().filter(move -> move.kind() == kind).toList();
  }

  /** The kinds that are met: how many changes, and what they come to; one row in all. */
  @Override
  public final Sheet<?> sheet() {
    List<RollMoveKind> kinds = new ArrayList<>();
    for (RollMoveKind kind : RollMoveKind.values()) {
      if (!of(kind).isEmpty()) {
        kinds.add(kind);
      }
    }
    return Grid.by("what changed", (RollMoveKind kind) -> Show.words(kind))
        .with(Column.<RollMoveKind>count("changes", kind -> of(kind).size()).summed())
        .with(
            Column.<RollMoveKind>money("change of rent a year", kind -> sum(of(kind)))
                .byTerm(this::changes)
                .summed())
        .totals("all changes")
        .sheet("Rent from " + since() + " to " + on(), kinds);
  }

  private Term changes(RollMoveKind kind) {
    return Term.sum(
        of(kind).stream().map(move -> Term.given(move.letting(), move.change())).toList());
  }

  /** The kinds, then every change. */
  @Override
  public final List<Sheet<?>> sheets() {
    return moves().isEmpty() ? List.of(sheet()) : List.of(sheet(), everyMove());
  }

  private Sheet<?> everyMove() {
    Column<RollMove> letting = Column.text("letting", RollMove::letting);
    Column<RollMove> kind = Column.words("what changed", RollMove::kind);
    Column<RollMove> from = Column.day("from", RollMove::from, NO_DAY);
    Column<RollMove> before = Column.money("rent before", RollMove::before);
    Column<RollMove> after = Column.money("rent after", RollMove::after);
    return Grid.of(letting, kind, from)
        .with(Column.text("tenant", RollMove::tenant, NOBODY))
        .with(before)
        .with(after)
        .with(Column.money("change", RollMove::change).by(after.minus(before)).summed())
        .namedBy(letting, kind, from)
        .totals("all changes")
        .sheet("Every change from " + since() + " to " + on(), moves());
  }

  /** The days and both rents in one line. */
  @Override
  public final String toString() {
    return "rent "
        + before()
        + " on "
        + since()
        + " -> "
        + after()
        + " on "
        + on()
        + ", "
        + Show.counted(moves().size(), "changes")
        + ", "
        + Show.counted(unchanged(), "lettings")
        + " unchanged";
  }

  static final class Builder extends ImmutableRollMovement.Builder {}
}
