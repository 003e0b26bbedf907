package org.creativehubs.metrics.index;

import com.google.common.collect.Lists;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/**
 * An index, one value for each label, with what it means and where it comes from. An index of a
 * whole has a single value. Rankings put the highest first; what is undefined comes last in tables
 * and is left out of rankings.
 */
@HubValue
@Value.Immutable
public abstract class IndexResult implements IndexAnswer, ExplainedAnswer {

  IndexResult() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name of the index in words, such as {@code Krugman specialisation index}; not blank. */
  @Override
  public abstract String index();

  /** What the labels are, such as {@code region} or {@code industry}; not blank. */
  public abstract String by();

  /** The formula; not blank. */
  @Override
  public abstract String formula();

  /** The choices that practice varies, and how they were made; none blank. */
  @Override
  public abstract List<String> conventions();

  /** Where the method comes from. */
  @Override
  public abstract Source source();

  /** The values in the order of their labels, each label once; at least one. */
  public abstract List<IndexValue> values();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    IndexAnswer.check(this);
    Check.notBlank(by(), "by");
    Check.notEmpty(values(), "values");
    Check.distinct(values(), IndexValue::label, "values", "label");
  }

  @Value.Lazy
  Map<String, IndexValue> byLabel() {
    return values().stream().collect(Collectors.toMap(IndexValue::label, value -> value));
  }

  /** The labels in order. */
  public final List<String> labels() {
    return values().stream().map(IndexValue::label).toList();
  }

  /**
   * The value of a label with its parts.
   *
   * @param label one of {@link #labels()}
   * @return the value or the reason why there is none
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another label
   */
  public final IndexValue at(String label) {
    return Optional.ofNullable(byLabel().get(Check.notNull(label, "label")))
        .orElseThrow(
            () ->
                new InvalidValueException(
                    Fault.UNKNOWN_CODE, "label", "be a " + by() + " of this index", label));
  }

  /**
   * The index of a label.
   *
   * @param label one of {@link #labels()}
   * @return a finite number; empty where it is undefined
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another label
   */
  public final OptionalDouble value(String label) {
    return at(label).value();
  }

  /** The index, if this is the result for a whole and it is defined. */
  public final OptionalDouble value() {
    return values().size() == 1 ? values().get(0).value() : OptionalDouble.empty();
  }

  /**
   * Why a label has no index.
   *
   * @param label one of {@link #labels()}
   * @return the reason; empty where there is an index
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another label
   */
  public final Optional<Undefined> undefined(String label) {
    return at(label).undefined();
  }

  /** The values that are defined, the highest first, equal ones in the order of their labels. */
  public final List<IndexValue> ranked() {
    return values().stream()
        .filter(value -> value.value().isPresent())
        .sorted(Comparator.comparingDouble(IndexResult::number).reversed())
        .toList();
  }

  /**
   * The values at or above a threshold, the highest first.
   *
   * @param threshold the lowest value to keep
   * @return the values
   */
  public final List<IndexValue> atLeast(double threshold) {
    return ranked().stream().filter(value -> number(value) >= threshold).toList();
  }

  private static double number(IndexValue value) {
    return value.value().orElseThrow();
  }

  /**
   * How the index of a label was calculated, or why there is none.
   *
   * @param label one of {@link #labels()}
   * @return the parts in order and, as the last step, the index by its formula
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another label
   */
  public final Explanation explain(String label) {
    return explained(at(label));
  }

  /** How the index of every label was calculated, made as they are asked for. */
  @Override
  public final List<Explanation> explanations() {
    return Lists.transform(values(), this::explained);
  }

  /** How the index of the whole was calculated; of several labels, that of the first. */
  @Override
  public final Explanation explanation() {
    return explained(values().get(0));
  }

  private Explanation explained(IndexValue value) {
    return explanationOf("of " + value.label(), List.of(), List.of(), value);
  }

  /** The labels, the highest value first, those without a value last. */
  @Override
  public final Sheet<?> sheet() {
    Column<IndexValue> value =
        Column.answer("value", ColumnKind.NUMBER, IndexValue::answer).explained(this::explained);
    return Grid.by(by(), IndexValue::label).with(value).sheet(index(), highestFirst());
  }

  private List<IndexValue> highestFirst() {
    return Stream.concat(
            ranked().stream(), values().stream().filter(value -> value.undefined().isPresent()))
        .toList();
  }

  /** The name of the index with its single value, or with the number of labels. */
  @Override
  public final String toString() {
    return values().size() == 1
        ? index() + " of " + values().get(0)
        : index() + " of " + values().size() + " labels by " + by();
  }

  /** Builds an {@link IndexResult}. */
  public static final class Builder extends ImmutableIndexResult.Builder {
    Builder() {}
  }
}
