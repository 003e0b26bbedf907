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
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** An index of a table of which counts are not known: its value, its bounds, or why neither. */
@HubValue
@Value.Immutable
public abstract class BoundedIndex implements Bounded, ExplainedAnswer {

  BoundedIndex() {}

  /** The name of the index and of what it belongs to, in words; not blank. */
  public abstract String index();

  /** What becomes of an index that needs a count which is not known. */
  public abstract UnknownRule rule();

  /** How many counts of the table or tables are not known; zero or more. */
  public abstract int unknownCells();

  /** The choices that practice varies, and how they were made; none blank. */
  public abstract List<String> conventions();

  /** Where the index comes from. */
  public abstract Source source();

  /** The least value, in the unit of the index; finite, absent where there is none or no end. */
  @Override
  public abstract OptionalDouble low();

  /** Whether a filling leads to the least value; absent where that is. */
  public abstract Optional<BoundKind> lowKind();

  /** The greatest value, in the unit of the index; finite, absent where there is none or no end. */
  @Override
  public abstract OptionalDouble high();

  /** Whether a filling leads to the greatest value; absent where that is. */
  public abstract Optional<BoundKind> highKind();

  /** Why a bound is absent; absent where both are there. */
  public abstract Optional<Undefined> undefined();

  @Value.Check
  void check() {
    Check.notBlank(index(), "index");
    Check.notNegative(unknownCells(), "unknownCells");
    Check.texts(conventions(), "conventions");
    Check.givenExactlyIf(lowKind(), "lowKind", low().isPresent(), "low is");
    Check.givenExactlyIf(highKind(), "highKind", high().isPresent(), "high is");
    boolean both = low().isPresent() && high().isPresent();
    Check.givenExactlyIf(undefined(), "undefined", !both, "a bound is absent");
    Bounded.check(this);
  }

  /** The index where it is the same whatever the unknown counts are; empty otherwise. */
  public final OptionalDouble value() {
    return low().isPresent() && low().equals(high()) ? low() : OptionalDouble.empty();
  }

  /** How the bounds were found; the last step is by how much the index can differ. */
  @Override
  public final Explanation explanation() {
    Explanation.Builder steps =
        Explanation.answering("How far could the " + index() + " lie?")
            .given("counts that are not known", Answer.number(unknownCells()))
            .given("rule", Answer.text(rule().words()))
            .given("least value" + note(lowKind()), answer(low()))
            .given("greatest value" + note(highKind()), answer(high()));
    return width().isPresent()
        ? steps.step("width", shown(high()) + " - " + shown(low()), answer(width())).build()
        : steps.given("width", answer(width())).build();
  }

  private static String note(Optional<BoundKind> kind) {
    return kind.map(found -> found == BoundKind.EXACT ? ", exact" : ", outer bound").orElse("");
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

  /** The index and its value or its bounds, or why they are absent, in one line. */
  @Override
  public final String toString() {
    return index()
        + ": "
        + (value().isPresent() ? answer(value()) : answer(low()) + " to " + answer(high()));
  }

  static final class Builder extends ImmutableBoundedIndex.Builder {
    Builder() {}
  }
}
