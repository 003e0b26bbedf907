package org.creativehubs.metrics.robustness;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** An index and how far it could have been from where it is. */
@HubValue
@Value.Immutable
public abstract class IndexInterval implements Bounded, ExplainedAnswer {

  IndexInterval() {}

  /** The name of the index and of what it belongs to, in words; not blank. */
  public abstract String index();

  /** Why the counts could have been others. */
  public abstract RobustnessMethod method();

  /** How far the bounds can be trusted. */
  public abstract BoundKind bounds();

  /** The choices that practice varies, and how they were made; none blank. */
  public abstract List<String> conventions();

  /** Where the method comes from. */
  public abstract Source source();

  /** The index for the counts as they are, in its own unit; finite, absent where undefined. */
  public abstract OptionalDouble estimate();

  /** The lower bound, in the unit of the index; finite, absent where undefined. */
  @Override
  public abstract OptionalDouble low();

  /** The upper bound, in the unit of the index; finite, absent where undefined. */
  @Override
  public abstract OptionalDouble high();

  /** From which counts the lower bound comes; not blank, absent where none are known. */
  public abstract Optional<String> lowFrom();

  /** From which counts the upper bound comes; not blank, absent where none are known. */
  public abstract Optional<String> highFrom();

  /** Why a bound is absent; absent where both are there. */
  public abstract Optional<Undefined> undefined();

  /** How many draws it rests on, zero or more; zero where it needs none. */
  public abstract int draws();

  /** In how many of them the index was undefined, which are left out; zero or more. */
  public abstract int undefinedDraws();

  @Value.Check
  void check() {
    Check.notBlank(index(), "index");
    Check.texts(conventions(), "conventions");
    lowFrom().ifPresent(counts -> Check.notBlank(counts, "lowFrom"));
    highFrom().ifPresent(counts -> Check.notBlank(counts, "highFrom"));
    estimate().ifPresent(estimate -> Check.finite(estimate, "estimate"));
    boolean both = low().isPresent() && high().isPresent();
    Check.that(
        both != undefined().isPresent(),
        Fault.INCONSISTENT,
        "undefined",
        "be given if and only if a bound is absent",
        both ? "both bounds" : "a bound is absent");
    Check.that(
        estimate().isPresent() || !both,
        Fault.INCONSISTENT,
        "estimate",
        "be given where both bounds are",
        "absent");
    Bounded.check(this);
    Check.notNegative(draws(), "draws");
    Check.that(
        undefinedDraws() >= 0 && undefinedDraws() <= draws(),
        Fault.INCONSISTENT,
        "undefinedDraws",
        "be in 0..draws",
        undefinedDraws());
  }

  /** How the bounds were found; the last step is by how much the index could move. */
  @Override
  public final Explanation explanation() {
    Explanation.Builder steps =
        Explanation.answering("By how much could the " + index() + " move?")
            .given("index for the counts as they are", answer(estimate()))
            .given("counts", Answer.text(String.join("; ", conventions())))
            .step("lower bound", lowFrom().orElse(bounds().words()), answer(low()), source())
            .step("upper bound", highFrom().orElse(bounds().words()), answer(high()), source());
    return width().isPresent()
        ? steps.step("width", shown(high()) + " - " + shown(low()), answer(width())).build()
        : steps.given("width", answer(width())).build();
  }

  private static String shown(OptionalDouble number) {
    String text = Show.number(number.orElseThrow());
    return text.startsWith("-") ? "(" + text + ")" : text;
  }

  private Answer answer(OptionalDouble number) {
    return number.isPresent()
        ? Answer.number(number.getAsDouble())
        : Answer.of(undefined().orElseThrow());
  }

  /** The index and its bounds, or why they are absent, in one line. */
  @Override
  public final String toString() {
    return index() + ": " + answer(estimate()) + " in " + answer(low()) + " to " + answer(high());
  }

  static final class Builder extends ImmutableIndexInterval.Builder {
    Builder() {}
  }
}
