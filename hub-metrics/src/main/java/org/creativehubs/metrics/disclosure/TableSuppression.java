package org.creativehubs.metrics.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.disclosure.internal.Bounds;
import org.creativehubs.metrics.disclosure.internal.CycleMoves;
import org.creativehubs.metrics.disclosure.internal.Moves;
import org.creativehubs.metrics.disclosure.internal.Needs;
import org.creativehubs.metrics.disclosure.internal.Suppressing;

/** The suppression of one table: what is hidden for its own sake, and what else. */
final class TableSuppression {

  /** What takes a fraction of a second; tables of some hundred cells are improved with less. */
  private static final long ENOUGH_WORK = 10_000_000;

  /** How many cells a note names. */
  private static final int NAMED = 5;

  private final CellSuppressionInput input;
  private final long[] counts;
  private final Map<Integer, Contributors> contributors;
  private final List<Optional<CellUse.Kind>> uses;
  private final CellStatus[] status;

  TableSuppression(CellSuppressionInput input, long[] counts) {
    this.input = input;
    this.counts = counts;
    this.contributors = Contributors.byPosition(input.table(), input.contributors());
    this.uses = CellUse.byPosition(input.table(), input.uses());
    this.status = new CellStatus[counts.length];
    for (int at = 0; at < counts.length; at++) {
      status[at] = first(at);
    }
  }

  private CellStatus first(int at) {
    if (counts[at] == 0 || mustShow(at)) {
      return CellStatus.AS_COUNTED;
    }
    if (isDominated(at)) {
      return CellStatus.PRIMARY_DOMINATED;
    }
    return counts[at] < input.threshold()
        ? CellStatus.PRIMARY_BELOW_THRESHOLD
        : CellStatus.AS_COUNTED;
  }

  private boolean mustShow(int at) {
    return uses.get(at).equals(Optional.of(CellUse.Kind.MUST_SHOW));
  }

  private boolean isDominated(int at) {
    Optional<Contributors> facts = Optional.ofNullable(contributors.get(at));
    return input.dominance().isPresent()
        && facts.isPresent()
        && !input.dominance().get().isKeptBy(counts[at], facts.get());
  }

  CellStatus[] statuses() {
    Attacker attacker = input.attacker();
    Needs needs = input.protection().needs(counts, input.dominance(), contributors);
    Bounds bounds =
        Bounds.of(
            counts,
            attacker.zerosShown(),
            attacker.reasonsKnown(),
            input.threshold(),
            needs.enough(counts[counts.length - 1]));
    for (int at = 0; at < counts.length; at++) {
      if (status[at] == CellStatus.PRIMARY_BELOW_THRESHOLD) {
        bounds.isBelow(at, input.threshold());
      } else if (status[at] == CellStatus.PRIMARY_DOMINATED) {
        bounds.isDominated(at);
      }
    }
    int rows = input.table().regions().size() + 1;
    int columns = input.table().industries().size() + 1;
    Suppressing work =
        new Suppressing(
            new CycleMoves(rows, columns, bounds),
            bounds,
            needs,
            Insiders.all(counts, columns, contributors, attacker),
            costs(),
            new LineSums(rows, columns, counts, input.dominance(), contributors, this::mustShow),
            ENOUGH_WORK);
    for (int at = 0; at < counts.length; at++) {
      if (status[at].isHidden()) {
        work.hideFirst(at);
      }
    }
    BitSet hidden = work.run().orElseThrow(() -> impossible(work.leak(), bounds));
    hidden.stream()
        .filter(at -> !status[at].isHidden())
        .forEach(at -> status[at] = CellStatus.SECONDARY);
    return status;
  }

  /** What is shown although it ought to be hidden, and where dominance could not be looked at. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    List<String> shown =
        IntStream.range(0, counts.length)
            .filter(at -> counts[at] > 0 && mustShow(at))
            .filter(at -> counts[at] < input.threshold() || isDominated(at))
            .mapToObj(this::name)
            .toList();
    String why = "below the threshold" + (input.dominance().isPresent() ? " or dominated" : "");
    if (!shown.isEmpty()) {
      String more = shown.size() > NAMED ? "; and " + (shown.size() - NAMED) + " more" : "";
      String names = String.join("; ", shown.subList(0, Math.min(NAMED, shown.size())));
      notes.add(why + ", yet shown as uses ask: " + names + more);
    }
    long all = Arrays.stream(counts).filter(count -> count > 0).count();
    long known = contributors.keySet().stream().filter(at -> counts[at] > 0).count();
    if (input.dominance().isPresent() && known < all) {
      notes.add(
          "dominance is looked at in "
              + known
              + " of "
              + Show.counted(all, "counts")
              + " above zero, where contributors are given");
    }
    notes.addAll(some(Contributors.contradictions(input.contributors())));
    return notes;
  }

  /** The first few of some notes, and how many more there are. */
  private static List<String> some(List<String> all) {
    List<String> first = new ArrayList<>(all.subList(0, Math.min(NAMED, all.size())));
    if (all.size() > NAMED) {
      first.add("and " + (all.size() - NAMED) + " more like it");
    }
    return first;
  }

  private InvalidValueException impossible(Optional<Suppressing.Leak> leak, Bounds bounds) {
    String field = input.uses().isEmpty() ? "protection" : "uses";
    if (leak.isEmpty()) {
      return new InvalidValueException(
          Fault.INCONSISTENT,
          field,
          "leave cells to hide that protect all others against attacker, of which none were found",
          input.attacker());
    }
    int cell = leak.get().cell();
    List<String> who = leak.get().insight().who();
    String rule =
        "leave enough cells to hide for "
            + name(cell)
            + " to stay as uncertain to "
            + (who.isEmpty() ? "strangers" : String.join(" and ", who))
            + " as is asked";
    return new InvalidValueException(
        Fault.INCONSISTENT, field, rule, range(leak.get(), bounds) + " with all of them hidden");
  }

  private String name(int cell) {
    List<String> regions = input.table().regions();
    List<String> industries = input.table().industries();
    int row = cell / (industries.size() + 1);
    int column = cell % (industries.size() + 1);
    return (row < regions.size() ? regions.get(row) : "total")
        + ", "
        + (column < industries.size() ? industries.get(column) : "total");
  }

  private String range(Suppressing.Leak leak, Bounds bounds) {
    long least = counts[leak.cell()] - leak.below();
    long most = counts[leak.cell()] + leak.above();
    if (least == most) {
      return String.valueOf(least);
    }
    boolean isEndless =
        leak.above() > counts[counts.length - 1] && most >= bounds.most(leak.cell());
    return isEndless ? least + " or more" : "from " + least + " to " + most;
  }

  private long[] costs() {
    long[] costs = new long[counts.length];
    Arrays.setAll(costs, at -> isUsable(at) ? input.cost().of(counts[at]) : Moves.NEVER);
    return costs;
  }

  private boolean isUsable(int at) {
    return uses.get(at).isEmpty() && (counts[at] > 0 || !input.attacker().zerosShown());
  }
}
