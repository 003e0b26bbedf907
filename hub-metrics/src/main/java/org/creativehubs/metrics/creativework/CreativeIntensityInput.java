package org.creativehubs.metrics.creativework;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sector.SicCode;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** Workers by industry, and from which intensity an industry is creative. */
@HubValue
@Value.Immutable
public abstract class CreativeIntensityInput {

  CreativeIntensityInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The workers of each industry, each once; at least one. */
  public abstract List<IndustryWorkers> industries();

  /** The level at which intensity is measured. */
  public abstract IntensityLevel level();

  /** The intensity from which an industry is creative, in [0, 1]; DCMS takes 0.3. */
  public abstract Ratio threshold();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(industries(), "industries");
    Check.distinct(industries(), IndustryWorkers::industry, "industries", "industry");
    Check.share(threshold(), "threshold");
    if (level() == IntensityLevel.SIC_CLASS) {
      Check.distinct(industries(), one -> SicCode.parse(one.industry()), "industries", "code");
      for (int i = 0; i < industries().size(); i++) {
        checkClass(industries().get(i).industry(), "industries[" + i + "].industry");
      }
    }
  }

  private void checkClass(String industry, String field) {
    SicCode code = SicCode.parse(industry);
    Optional<SicCode> within = code.classCode();
    if (within.isEmpty()) {
      throw new InvalidValueException(
          Fault.INCONSISTENT, field, "be a class or subclass of SIC 2007", industry);
    }
    Check.that(
        within.get().equals(code)
            || industries().stream().noneMatch(one -> within.get().equals(code(one))),
        Fault.INCONSISTENT,
        field,
        "not stand beside the class it is part of",
        industry);
  }

  private static SicCode code(IndustryWorkers workers) {
    return SicCode.parse(workers.industry());
  }

  /** Builds a {@link CreativeIntensityInput}. */
  public static final class Builder extends ImmutableCreativeIntensityInput.Builder {
    Builder() {}
  }
}
