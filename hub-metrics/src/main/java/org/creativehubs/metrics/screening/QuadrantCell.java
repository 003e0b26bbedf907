package org.creativehubs.metrics.screening;

import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The quadrant of an industry in a region, or why there is none. */
@HubValue
@Value.Immutable
public abstract class QuadrantCell {

  QuadrantCell() {}

  static Builder builder() {
    return new Builder();
  }

  /** The region; not blank. */
  public abstract String region();

  /** The industry; not blank. */
  public abstract String industry();

  /** The quotient of the later period; zero or more, absent where it is undefined. */
  public abstract OptionalDouble quotient();

  /** Growth as a decimal fraction, at least -1; absent where it is undefined. */
  public abstract OptionalDouble growth();

  /** The quadrant; absent where quotient or growth is. */
  public abstract Optional<Quadrant> quadrant();

  /** Why there is no quadrant; absent where there is one. */
  public abstract Optional<Undefined> undefined();

  @Value.Check
  void check() {
    Check.notBlank(region(), "region");
    Check.notBlank(industry(), "industry");
    quotient().ifPresent(number -> Check.notNegative(number, "quotient"));
    growth().ifPresent(growth -> Check.atLeast(growth, -1, "growth"));
    Check.exactlyOne(quadrant(), "quadrant", undefined(), "undefined");
    Check.givenExactlyIf(
        quadrant(),
        "quadrant",
        quotient().isPresent() && growth().isPresent(),
        "quotient and growth are given");
  }

  /** The quadrant or the reason why there is none. */
  public final Answer answer() {
    return quadrant().map(Show::words).map(Answer::text).orElseGet(this::reason);
  }

  final Answer quotientOrReason() {
    return quotient().isPresent() ? Answer.number(quotient().getAsDouble()) : reason();
  }

  final Answer growthOrReason() {
    return growth().isPresent() ? Answer.share(growth().getAsDouble()) : reason();
  }

  private Answer reason() {
    return Answer.of(undefined().orElseThrow());
  }

  /** Region, industry and quadrant in one line. */
  @Override
  public final String toString() {
    return region() + ", " + industry() + ": " + answer();
  }

  static final class Builder extends ImmutableQuadrantCell.Builder {
    Builder() {}
  }
}
