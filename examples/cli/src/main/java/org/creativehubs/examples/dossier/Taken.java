package org.creativehubs.examples.dossier;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * A value that stands elsewhere and is taken from there: written in the input of a question in
 * place of the value itself. It is a fact of the dossier, a part of the answer or of the input of
 * another question, a value of its own or a text of several parts; (that + plus) x times /
 * dividedBy, where those are given.
 */
@HubValue
@Value.Immutable
public abstract class Taken {

  Taken() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Where the fact stands in the dossier: a JSON Pointer whose steps into a list are the ids of its
   * elements, such as {@code /hub/headLeases/main/profitShare}.
   */
  public abstract Optional<String> fact();

  /** The id or the title of the question whose answer is taken. */
  public abstract Optional<String> answer();

  /** The id or the title of the question whose input is taken. */
  public abstract Optional<String> inputOf();

  /** A value of its own, such as an assumed amount that facts multiply. */
  public abstract Optional<Object> value();

  /** A text of several parts, each a text or taken from elsewhere. */
  public abstract List<Object> text();

  /** Where in the answer or input, as a JSON Pointer; all of it if absent. */
  public abstract Optional<String> at();

  /** The row of a table of the answer, as it is printed; given together with a column. */
  public abstract Optional<String> row();

  /** The column of a table of the answer, as it is headed. */
  public abstract Optional<String> column();

  /** What is added: numbers, amounts, or values taken from elsewhere. */
  public abstract List<Object> plus();

  /** What it is multiplied by: numbers, or values taken from elsewhere. */
  public abstract List<Object> times();

  /** What it is divided by: numbers that are not zero, or values taken from elsewhere. */
  public abstract List<Object> dividedBy();

  /** To how many decimals the number is rounded; zero to 12. */
  public abstract OptionalInt decimals();

  /** How it is rounded; given exactly if {@link #decimals()} are. */
  public abstract Optional<RoundingMode> rounding();

  /** What stands at other places instead, by their JSON Pointers into what is taken. */
  public abstract Map<String, Object> with();

  @Value.Check
  void check() {
    long given =
        List.of(fact().isPresent(), answer().isPresent(), inputOf().isPresent()).stream()
                .filter(each -> each)
                .count()
            + (value().isPresent() ? 1 : 0)
            + (text().isEmpty() ? 0 : 1);
    Check.that(
        given == 1,
        Fault.INCONSISTENT,
        "fact",
        "be given, or one of answer, inputOf, value and text",
        given + " of them");
    Check.givenExactlyIf(rounding(), "rounding", decimals().isPresent(), "decimals are");
    Check.givenExactlyIf(column(), "column", row().isPresent(), "row is");
    Check.givenOnlyIf(
        row(), "row", answer().isPresent() && at().isEmpty(), "answer is, without at");
    Check.givenOnlyIf(
        at(), "at", answer().isPresent() || inputOf().isPresent(), "answer or inputOf is");
    decimals().ifPresent(digits -> Check.between(digits, 0, 12, "decimals"));
  }

  /** Builds a {@link Taken}. */
  public static final class Builder extends ImmutableTaken.Builder {
    Builder() {}
  }
}
