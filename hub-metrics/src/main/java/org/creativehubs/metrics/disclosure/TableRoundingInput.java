package org.creativehubs.metrics.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Counts, and the policy they are rounded by. */
@HubValue
@Value.Immutable
public abstract class TableRoundingInput {

  TableRoundingInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The counts; whole numbers whose total is at most 2^53. */
  public abstract EmploymentTable table();

  /** The policy of all cells, or only of those that keep {@link #dominance()} if that is given. */
  public abstract RoundingPolicy policy();

  /** The policy of cells that break the dominance rule, or whose contributors are not known. */
  public abstract Optional<RoundingPolicy> stricter();

  /** The rule that allows {@link #policy()}; given only with {@link #stricter()}. */
  public abstract Optional<DominanceRule> dominance();

  /** Who stands behind cells and totals, as far as it is known; each cell once. */
  public abstract List<Contributors> contributors();

  /**
   * The secret from which it is decided which way each count is rounded: any number that a long
   * holds, given only for {@link RoundingMethod#RANDOM}. The same seed rounds the same cell the
   * same way in every table; those who know it know more than is published.
   */
  public abstract OptionalLong seed();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    WholeCounts.check(table());
    boolean isRandom = policy().method() == RoundingMethod.RANDOM;
    Check.that(
        seed().isPresent() == isRandom,
        Fault.INCONSISTENT,
        "seed",
        isRandom ? "be given for RANDOM" : "be given only for RANDOM",
        seed().isPresent() ? "given" : "absent");
    Check.that(
        stricter().isPresent() == dominance().isPresent(),
        Fault.INCONSISTENT,
        "stricter",
        "be given together with dominance",
        stricter().map(RoundingPolicy::name).orElse("none"));
    Check.that(
        contributors().isEmpty() || dominance().isPresent(),
        Fault.INCONSISTENT,
        "contributors",
        "be given together with dominance",
        contributors().size());
    stricter()
        .ifPresent(
            other ->
                Check.that(
                    other.method() == policy().method() && !other.method().partsAdd(),
                    Fault.INCONSISTENT,
                    "stricter.method",
                    "be that of policy and not CONTROLLED",
                    other.method()));
    Contributors.byPosition(table(), contributors());
  }

  /** Builds a {@link TableRoundingInput}. */
  public static final class Builder extends ImmutableTableRoundingInput.Builder {
    Builder() {}
  }
}
