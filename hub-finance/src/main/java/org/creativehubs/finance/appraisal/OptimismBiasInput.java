package org.creativehubs.finance.appraisal;

import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link OptimismBias} takes. */
@HubValue
@Value.Immutable
public abstract class OptimismBiasInput {

  OptimismBiasInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The estimate of cost, of the kind that the bounds are for; zero or more. */
  public abstract Money cost();

  /**
   * The estimate of the duration of works in months; zero or more; absent where it has no bounds.
   */
  public abstract Optional<Ratio> months();

  /** The type of project, for its published bounds; given only if {@link #bound()} is not. */
  public abstract Optional<ProjectType> projectType();

  /** Bounds of the caller's own; given only if {@link #projectType()} is not. */
  public abstract Optional<BiasBound> bound();

  /** The part of the bias that is dealt with, in [0, 1]. */
  public abstract Ratio mitigation();

  /**
   * How far mitigation lowers the bound; absent for BETWEEN_BOUNDS where both ends are known, as
   * they are for every type of project, and SHARE_OF_UPPER where they are not.
   */
  public abstract Optional<MitigationRule> rule();

  /** What the mitigation rests on; not blank. */
  public abstract String mitigatedBy();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notNegative(cost(), "cost");
    Check.exactlyOne(projectType(), "projectType", bound(), "bound");
    Check.givenOnlyIf(
        months(), "months", bounds().duration().isPresent(), "there are bounds of duration");
    Check.that(
        rule().isEmpty() || appliedRule() != MitigationRule.BETWEEN_BOUNDS || isClosed(),
        Fault.INCONSISTENT,
        "rule",
        "be SHARE_OF_UPPER where a lower bound is not known",
        appliedRule());
    months().ifPresent(months -> Check.notNegative(months, "months"));
    Check.share(mitigation(), "mitigation");
    Check.notBlank(mitigatedBy(), "mitigatedBy");
  }

  final BiasBound bounds() {
    return bound().orElseGet(() -> projectType().orElseThrow().bound());
  }

  final MitigationRule appliedRule() {
    return rule().orElseGet(() -> bounds().rule());
  }

  private boolean isClosed() {
    return bounds().rule() == MitigationRule.BETWEEN_BOUNDS;
  }

  /** Builds an {@link OptimismBiasInput}. */
  public static final class Builder extends ImmutableOptimismBiasInput.Builder {
    Builder() {}
  }
}
