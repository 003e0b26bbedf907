package org.creativehubs.metrics.growth;

import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.screening.Quadrant;
import org.immutables.value.Value;

/** Where one industry of a region stands. */
@HubValue
@Value.Immutable
public abstract class PortfolioPlace {

  PortfolioPlace() {}

  /** The region; not blank. */
  public abstract String region();

  /** The industry; not blank. */
  public abstract String industry();

  /** Its count at the start, in the unit of the tables; zero or more. */
  public abstract double first();

  /** Its count at the end, in the unit of the tables; zero or more. */
  public abstract double last();

  /** Its location quotient; zero or more, absent where it is undefined. */
  public abstract OptionalDouble quotient();

  /** Its growth, a decimal fraction; finite, absent where it is undefined. */
  public abstract OptionalDouble growth();

  /** Its quadrant; absent where the quotient or the growth is. */
  public abstract Optional<Quadrant> quadrant();

  /** Why there is no quadrant; absent where there is one. */
  public abstract Optional<Undefined> undefined();

  @Value.Check
  void check() {
    Check.notBlank(region(), "region");
    Check.notBlank(industry(), "industry");
    count(first(), "first");
    count(last(), "last");
    quotient().ifPresent(quotient -> count(quotient, "quotient"));
    growth().ifPresent(growth -> Check.finite(growth, "growth"));
    Check.exactlyOne(quadrant(), "quadrant", undefined(), "undefined");
    Check.givenExactlyIf(
        quadrant(),
        "quadrant",
        quotient().isPresent() && growth().isPresent(),
        "quotient and growth are given");
  }

  private static void count(double count, String field) {
    Check.notNegative(count, field);
  }

  /** The quadrant or the reason, for an explanation or a table. */
  public final Answer answer() {
    return quadrant()
        .map(quadrant -> Answer.text(Show.words(quadrant)))
        .orElseGet(() -> Answer.of(undefined().orElseThrow()));
  }

  static final class Builder extends ImmutablePortfolioPlace.Builder {
    Builder() {}
  }
}
