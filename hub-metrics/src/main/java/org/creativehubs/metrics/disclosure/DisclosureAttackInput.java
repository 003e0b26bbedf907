package org.creativehubs.metrics.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A published table, and how uncertain its hidden counts must stay. */
@HubValue
@Value.Immutable
public abstract class DisclosureAttackInput {

  DisclosureAttackInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The table as it is published. */
  public abstract PublishedTable table();

  /**
   * How uncertain a count must stay to be safe. Where it is left out only a count that is known for
   * certain is recovered.
   */
  @Value.Default
  public ProtectionPolicy protection() {
    return ProtectionPolicy.certainty();
  }

  /** Who attacks. Where it is left out the one against whom the table says it is protected. */
  @Value.Default
  public Attacker attacker() {
    return table().attacker().orElse(Attacker.ofPublication());
  }

  /**
   * What the contributors of a cell must keep; given only with {@link #counts()}, and then a cell
   * is recovered too where its bounds end nearer to its count than the rule allows.
   */
  public abstract Optional<DominanceRule> dominance();

  /**
   * Who stands behind cells and totals, as far as it is known, each cell once; given only with
   * {@link #counts()}. Each of them attacks too, if {@link #attacker()} says so.
   */
  public abstract List<Contributors> contributors();

  /**
   * The true counts, for a check before publication; given where {@link #protection()} asks for a
   * share of them or contributors attack. Strangers do not look at them.
   */
  public abstract Optional<EmploymentTable> counts();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.givenIf(
        counts(), "counts", protection().dependsOnCount(), "protection is a share of the count");
    Check.givenIf(counts(), "counts", dominance().isPresent(), "dominance is given");
    Check.givenIf(counts(), "counts", !contributors().isEmpty(), "contributors are given");
    dominance().ifPresent(rule -> Contributors.checkEnough(rule, contributors()));
    counts().ifPresent(counts -> Contributors.byPosition(counts, contributors()));
    counts().ifPresent(this::check);
  }

  private void check(EmploymentTable counts) {
    WholeCounts.check(counts);
    boolean isOfTable =
        counts.regions().equals(table().regions())
            && counts.industries().equals(table().industries());
    Check.that(
        isOfTable,
        Fault.INCONSISTENT,
        "counts",
        "have the regions and industries of table",
        counts.regions().size() + " x " + counts.industries().size());
    long[] known = WholeCounts.of(counts);
    for (int at = 0; at < known.length; at++) {
      PublishedCell cell = table().cells().get(at);
      if (cell.status() == CellStatus.AS_COUNTED && cell.value().orElseThrow() != known[at]) {
        String shown = cell.name() + ", " + cell.value().orElseThrow();
        Check.that(false, Fault.INCONSISTENT, "counts", "be those shown: " + shown, known[at]);
      }
    }
  }

  /** The true counts in the order of the table; zeros where they are not given. */
  final long[] known() {
    return counts().map(WholeCounts::of).orElseGet(() -> new long[table().cells().size()]);
  }

  final Map<Integer, Contributors> contributorsByPosition() {
    return counts().map(table -> Contributors.byPosition(table, contributors())).orElse(Map.of());
  }

  /** Builds a {@link DisclosureAttackInput}. */
  public static final class Builder extends ImmutableDisclosureAttackInput.Builder {
    Builder() {}
  }
}
