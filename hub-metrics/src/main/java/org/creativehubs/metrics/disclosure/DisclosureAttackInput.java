package org.creativehubs.metrics.disclosure;

import java.util.Arrays;
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

  /**
   * The true counts, for a check before publication; given only where {@link #protection()} asks
   * for a share of them. The attack itself does not look at them.
   */
  public abstract Optional<EmploymentTable> counts();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.givenExactlyIf(
        counts(), "counts", protection().dependsOnCount(), "protection is a share of the count");
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

  /** The width each cell must keep, in the order of the table. */
  final long[] widths() {
    long[] widths = new long[table().cells().size()];
    Arrays.fill(widths, protection().leastWidth());
    counts()
        .map(WholeCounts::of)
        .ifPresent(known -> Arrays.setAll(widths, at -> protection().widthOf(known[at])));
    return widths;
  }

  /** Builds a {@link DisclosureAttackInput}. */
  public static final class Builder extends ImmutableDisclosureAttackInput.Builder {
    Builder() {}
  }
}
