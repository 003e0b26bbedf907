package org.creativehubs.finance.risk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * How an uncertain number is spread, as data. Only the parameters of its {@link #kind()} are given;
 * all but the two deviations have at most six decimals, because draws are rounded to millionths.
 */
@HubValue
@Value.Immutable
public abstract class Spread {

  Spread() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * No spread at all.
   *
   * @param value the value of every draw
   * @return the spread
   */
  public static Spread fixed(Ratio value) {
    return builder().kind(SpreadKind.FIXED).value(value).build();
  }

  /**
   * Every value between two bounds alike.
   *
   * @param least the lower bound
   * @param most the upper bound
   * @return the spread
   */
  public static Spread uniform(Ratio least, Ratio most) {
    return builder().kind(SpreadKind.UNIFORM).least(least).most(most).build();
  }

  /**
   * A triangle.
   *
   * @param least the lower bound
   * @param mode the most likely value
   * @param most the upper bound
   * @return the spread
   */
  public static Spread triangular(Ratio least, Ratio mode, Ratio most) {
    return builder().kind(SpreadKind.TRIANGULAR).least(least).mode(mode).most(most).build();
  }

  /** How a value is drawn. */
  public abstract SpreadKind kind();

  /** The value that is always drawn; at most a thousand million from zero. */
  public abstract Optional<Ratio> value();

  /** The least value; at most a thousand million from zero. */
  public abstract Optional<Ratio> least();

  /** The most likely value of a triangle; at least {@link #least()}, at most {@link #most()}. */
  public abstract Optional<Ratio> mode();

  /** The mean before bounds cut it off; at least {@link #least()}, at most {@link #most()}. */
  public abstract Optional<Ratio> mean();

  /** The median before bounds cut it off, above zero, from {@link #least()} to {@link #most()}. */
  public abstract Optional<Ratio> median();

  /** The standard deviation before bounds cut it off; zero or more, at most a thousand million. */
  public abstract Optional<Ratio> deviation();

  /** The standard deviation of the natural logarithm; from 0 to 10. */
  public abstract Optional<Ratio> logDeviation();

  /** The greatest value, at or above {@link #least()}; within a thousand million of zero. */
  public abstract Optional<Ratio> most();

  /** The values of which one is drawn; at least one where the kind takes them. */
  public abstract List<WeightedValue> outcomes();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Map<String, Boolean> given = new LinkedHashMap<>();
    named().forEach((name, number) -> given.put(name, number.isPresent()));
    given.put("outcomes", !outcomes().isEmpty());
    given.forEach(
        (name, is) ->
            Check.that(
                is == kind().parameters().contains(name),
                Fault.INCONSISTENT,
                name,
                (is ? "not be" : "be") + " given for " + kind(),
                is ? "given" : "absent"));
    checkBounds();
    checkDeviation("deviation", deviation(), 1_000_000_000);
    checkDeviation("logDeviation", logDeviation(), 10);
  }

  private void checkBounds() {
    named()
        .forEach(
            (name, number) -> {
              if (!name.endsWith("eviation")) {
                number.ifPresent(is -> checkNumber(name, is));
              }
            });
    median().ifPresent(is -> Check.positive(is, "median"));
  }

  private void checkNumber(String name, Ratio is) {
    Millionths.check(name, is);
    boolean above = least().filter(bound -> is.compareTo(bound) < 0).isEmpty();
    boolean below = most().filter(bound -> is.compareTo(bound) > 0).isEmpty();
    Check.that(
        above && below,
        Fault.INCONSISTENT,
        name,
        "be from least " + least().orElse(is) + " to most " + most().orElse(is),
        is);
  }

  private static void checkDeviation(String name, Optional<Ratio> deviation, long most) {
    deviation.ifPresent(
        is ->
            Check.that(
                is.signum() >= 0 && is.compareTo(Ratio.of(most)) <= 0,
                name,
                "be in [0, " + most + "]",
                is));
  }

  private Map<String, Optional<Ratio>> named() {
    Map<String, Optional<Ratio>> all = new LinkedHashMap<>();
    all.put("value", value());
    all.put("least", least());
    all.put("mode", mode());
    all.put("mean", mean());
    all.put("median", median());
    all.put("deviation", deviation());
    all.put("logDeviation", logDeviation());
    all.put("most", most());
    return all;
  }

  /** The least value that can be drawn. */
  final Ratio lowest() {
    return kind() == SpreadKind.DISCRETE
        ? outcomes().stream().map(WeightedValue::value).min(Ratio::compareTo).orElseThrow()
        : least().or(this::value).orElseThrow();
  }

  /** The greatest value that can be drawn. */
  final Ratio highest() {
    return kind() == SpreadKind.DISCRETE
        ? outcomes().stream().map(WeightedValue::value).max(Ratio::compareTo).orElseThrow()
        : most().or(this::value).orElseThrow();
  }

  /** The kind and its parameters in one line. */
  @Override
  public final String toString() {
    String numbers =
        named().entrySet().stream()
            .filter(one -> one.getValue().isPresent())
            .map(one -> one.getKey() + " " + one.getValue().orElseThrow())
            .collect(Collectors.joining(", "));
    return Show.words(kind())
        + " "
        + (outcomes().isEmpty()
            ? numbers
            : outcomes().stream().map(WeightedValue::toString).collect(Collectors.joining(", ")));
  }

  /** Builds a {@link Spread}. */
  public static final class Builder extends ImmutableSpread.Builder {
    Builder() {}
  }
}
