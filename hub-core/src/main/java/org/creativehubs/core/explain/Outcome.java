package org.creativehubs.core.explain;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.creativehubs.core.value.Check;

/**
 * A value, or the reason why there is none: exactly one of {@link #value()} and {@link
 * #undefined()}.
 *
 * <p>A calculator passes one around, {@code Outcome<Ratio> ratio = Outcome.of(found,
 * Reason.NO_COST)}, and a result that holds the pair as two fields of its JSON, such as {@code
 * ratio} beside {@code undefined}, hands it out whole by a method. {@link Quotient} is one that is
 * a field itself.
 *
 * @param <T> the type of the value
 */
public interface Outcome<T> {

  /** The value; absent if {@link #undefined()} says why. */
  Optional<T> value();

  /** Why there is no value; given if {@link #value()} is absent. */
  Optional<Undefined> undefined();

  /**
   * A value that exists.
   *
   * @param <T> its type
   * @param value the value
   * @return the outcome
   */
  static <T> Outcome<T> of(T value) {
    return new FoundOutcome<>(Optional.of(value), Optional.empty());
  }

  /**
   * No value.
   *
   * @param <T> the type of the value there is not
   * @param why the reason
   * @return the outcome
   */
  static <T> Outcome<T> none(Undefined why) {
    return new FoundOutcome<>(Optional.empty(), Optional.of(why));
  }

  /**
   * A value that may be absent, and then for the given reason.
   *
   * @param <T> its type
   * @param value the value
   * @param why the reason if it is absent
   * @return the outcome
   */
  static <T> Outcome<T> of(Optional<T> value, Undefined why) {
    return value.isPresent() ? of(value.get()) : none(why);
  }

  /**
   * The two fields of a result as one.
   *
   * @param <T> the type of the value
   * @param value the value
   * @param undefined why there is none
   * @return the outcome
   * @throws org.creativehubs.core.value.InvalidValueException if both or neither are given
   */
  static <T> Outcome<T> of(Optional<T> value, Optional<Undefined> undefined) {
    return new FoundOutcome<>(value, undefined);
  }

  /**
   * The two fields of a result as one.
   *
   * @param value the value
   * @param undefined why there is none
   * @return the outcome
   * @throws org.creativehubs.core.value.InvalidValueException if both or neither are given
   */
  static Outcome<Double> of(OptionalDouble value, Optional<Undefined> undefined) {
    return of(Check.boxed(value), undefined);
  }

  /** Whether there is a value. */
  default boolean isDefined() {
    return value().isPresent();
  }

  /**
   * What is made of the value, or the same reason.
   *
   * @param <U> the type of what is made
   * @param change makes it
   * @return the outcome
   */
  default <U> Outcome<U> map(Function<? super T, ? extends U> change) {
    return new FoundOutcome<>(value().map(change), undefined());
  }

  /**
   * The value as an answer, or why there is none.
   *
   * @param show makes an answer of the value, such as {@code Answer::share}
   * @return the answer
   */
  default Answer answer(Function<? super T, Answer> show) {
    return value().isPresent() ? show.apply(value().get()) : Answer.of(undefined().orElseThrow());
  }
}
