package org.creativehubs.core.sla;

import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * One promise of an agreement: a measure, a comparison and a target.
 *
 * <p>With a {@link #basis()} the target is a share of it, else a number of {@link #unit()}.
 */
@HubValue
@Value.Immutable
public abstract class Obligation {

  Obligation() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its key within the agreement, any text on one line, such as {@code local-jobs}. */
  public abstract String id();

  /** The promise in words; not blank. */
  public abstract String promise();

  /** How the measure must stand to the target. */
  public abstract Comparison comparison();

  /**
   * The target: in {@link #unit()}, zero or more, below zero only for {@link
   * ObligationKind#NET_CHANGE}; with a basis a share of it, in [0, 1].
   */
  public abstract Ratio target();

  /** The unit of what is counted, such as {@code jobs} or {@code hours}; not blank. */
  public abstract String unit();

  /** What the target is a share of, such as {@code revenue}; absent where it is a number. */
  public abstract Optional<String> basis();

  /**
   * An open word of the promise that decides what counts, such as {@code local}. A {@link Reading}
   * says what it is taken to mean; absent where everything counts.
   */
  public abstract Optional<String> criterion();

  /** What would prove or disprove it: the means of verification; not blank. */
  public abstract Optional<String> verifiedBy();

  /** Where the promise is written. */
  public abstract Optional<Source> source();

  /** What kind of thing is promised. */
  public abstract Optional<ObligationKind> kind();

  /** How often the target must be reached; absent where the agreement does not say. */
  public abstract Optional<ObligationPeriod> every();

  /** What is measured, in words, such as {@code footfall}; not blank. Given for {@code GENERAL}. */
  public abstract Optional<String> metric();

  /** How numbers of parts of a period make the whole; absent where the kind tells. */
  public abstract Optional<Accrual> accrual();

  /** What target holds for a shorter period; absent where the agreement does not say. */
  public abstract Optional<PartPeriodRule> partPeriod();

  /**
   * For which days a reading of a level is known; absent where the agreement does not say, so that
   * days nobody read are not known.
   */
  public abstract Optional<LevelRule> levels();

  /**
   * Which target holds for a period in the middle of which it was revised; absent where the
   * agreement does not say. A level is then judged day by day, and of numbers that add up it is not
   * known.
   */
  public abstract Optional<RevisionRule> whenRevised();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.id(id(), "id"),
        () -> Check.notBlank(promise(), "promise"),
        () -> Check.notBlank(unit(), "unit"),
        () -> checkSign());
    Check.that(
        basis().isEmpty() || target().compareTo(Ratio.ONE) <= 0,
        "target",
        "be in [0, 1] where there is a basis",
        target());
    Check.together(
        () -> basis().ifPresent(basis -> Check.notBlank(basis, "basis")),
        () -> criterion().ifPresent(criterion -> Check.id(criterion, "criterion")),
        () -> verifiedBy().ifPresent(means -> Check.notBlank(means, "verifiedBy")),
        () -> metric().ifPresent(metric -> Check.notBlank(metric, "metric")));
    boolean isGeneral = kind().filter(ObligationKind.GENERAL::equals).isPresent();
    Check.givenIf(metric(), "metric", isGeneral, "kind is GENERAL");
  }

  private void checkSign() {
    if (isNetChange()) {
      Check.givenOnlyIf(basis(), "basis", false, "kind is not NET_CHANGE");
    } else {
      Check.notNegative(target(), "target");
    }
  }

  /** Whether numbers of it may be below zero. */
  public final boolean isNetChange() {
    return kind().isPresent() && kind().get() == ObligationKind.NET_CHANGE;
  }

  /**
   * Whether it is a level that stands on each day, and nothing that adds up: as {@link #accruing()}
   * says, else where it is promised at any time.
   */
  public final boolean isLevel() {
    Optional<Accrual> accruing = accruing();
    return accruing.isPresent()
        ? accruing.get() == Accrual.STANDS
        : every().isPresent() && every().get() == ObligationPeriod.ALWAYS;
  }

  /**
   * How numbers of parts of a period make the number of the whole: {@link #accrual()}, else what is
   * usual for the {@link #kind()}.
   *
   * @return empty where neither says
   */
  public final Optional<Accrual> accruing() {
    return accrual().or(() -> kind().flatMap(ObligationKind::accrual));
  }

  /** Builds an {@link Obligation}. */
  public static final class Builder extends ImmutableObligation.Builder {
    Builder() {}
  }
}
