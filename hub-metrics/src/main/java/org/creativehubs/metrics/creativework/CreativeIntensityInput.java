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
      Check.each(
          industries(), "industries", (one, at) -> checkClass(one.industry(), at + ".industry"));
      Check.distinct(industries(), CreativeIntensityInput::code, "industries", "code");
    }
  }

  private void checkClass(String industry, String field) {
    SicCode code = code(industry, field);
    Optional<SicCode> within = code.classCode();
    if (within.isEmpty()) {
      throw new InvalidValueException(
          Fault.INCONSISTENT, field, "be a class or subclass of SIC 2007", industry);
    }
    Check.that(
        within.get().equals(code)
            || industries().stream().noneMatch(one -> isOf(within.get(), one)),
        Fault.INCONSISTENT,
        field,
        "not stand beside the class it is part of",
        industry);
  }

  /** A code, refused by the field that has it. */
  private static SicCode code(String industry, String field) {
    try {
      return SicCode.parse(industry);
    } catch (InvalidValueException e) {
      throw new InvalidValueException(e.code(), field, e.rule(), industry);
    }
  }

  /** Whether an industry is a class; one that is no code is told by itself. */
  private static boolean isOf(SicCode code, IndustryWorkers workers) {
    return workers.industry().equals(code.toString());
  }

  private static SicCode code(IndustryWorkers workers) {
    return SicCode.parse(workers.industry());
  }

  /** Builds a {@link CreativeIntensityInput}. */
  public static final class Builder extends ImmutableCreativeIntensityInput.Builder {
    Builder() {}
  }
}
