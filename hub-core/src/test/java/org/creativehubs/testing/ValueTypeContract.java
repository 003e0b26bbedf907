package org.creativehubs.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.json.JsonCatalog;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * What every value type promises, tested for all the types of a module.
 *
 * <p>A module's test registers examples of each of its types, full ones with every attribute and
 * minimal ones with only the required ones, and returns {@link #tests()} from a test factory. A
 * public type that is missing from the register fails the run. For what is tested of an example see
 * {@link ValueTypeExample}.
 */
public final class ValueTypeContract {

  private final Class<?> anchor;
  private final Map<Class<?>, List<Object>> examples = new LinkedHashMap<>();
  private final Map<Class<?>, String> exceptions = new HashMap<>();
  private final Map<Class<?>, Set<String>> unshown = new HashMap<>();
  private final Map<Class<?>, Set<String>> untold = new HashMap<>();
  private final FoundExamples found;
  private boolean isToldApart;

  private ValueTypeContract(Class<?> anchor) {
    this.anchor = anchor;
    this.found = new FoundExamples(ValueTypes.in(anchor));
  }

  /** The contract of the module that holds a class. */
  public static ValueTypeContract ofModuleWith(Class<?> anchor) {
    return new ValueTypeContract(anchor);
  }

  /**
   * Registers examples of a type, each different from the others.
   *
   * @param <T> the type
   * @param type the type
   * @param full an example with every attribute
   * @param others a minimal example, if the type has attributes that may be absent, and any more
   * @return this contract
   */
  @SafeVarargs
  @CanIgnoreReturnValue
  public final <T> ValueTypeContract with(Class<T> type, T full, T... others) {
    List<Object> all = new ArrayList<>();
    all.add(full);
    for (T other : others) {
      all.add(other);
    }
    assertThat(examples.put(type, all)).as("%s is registered twice", type).isNull();
    return this;
  }

  /**
   * Registers the examples of calculators, what they answer, and every value of the module inside.
   *
   * @param entries the calculators
   * @return this contract
   */
  @CanIgnoreReturnValue
  public ValueTypeContract withCatalogue(List<CatalogEntry<?, ?>> entries) {
    entries.forEach(this::withExampleOf);
    return this;
  }

  private <I, R> void withExampleOf(CatalogEntry<I, R> entry) {
    I input = JsonCatalog.example(entry);
    withNested(input, entry.answer(input));
  }

  /**
   * Registers values and every value of the module inside them. Of each type those are kept that
   * hold or lack an attribute as none before them does, and one that is left with as few as its
   * checks allow.
   *
   * @param values the values
   * @return this contract
   */
  @CanIgnoreReturnValue
  public ValueTypeContract withNested(Object... values) {
    for (Object value : values) {
      found.addAllOf(value);
    }
    return this;
  }

  /** Leaves a type out that takes part in JSON without being a value type, and says why. */
  @CanIgnoreReturnValue
  public ValueTypeContract without(Class<?> type, String reason) {
    exceptions.put(type, reason);
    return this;
  }

  /**
   * Names attributes that the examples do not show both with and without a value. One that they do
   * show after all fails the run, so that the list cannot grow old.
   */
  @CanIgnoreReturnValue
  public ValueTypeContract unshown(Class<?> type, String... attributes) {
    unshown.put(type, Set.of(attributes));
    return this;
  }

  /** Tests that the text of a value changes with each of its attributes. */
  @CanIgnoreReturnValue
  public ValueTypeContract toldApart() {
    isToldApart = true;
    return this;
  }

  /**
   * Names attributes that the text of a value leaves out, since it would be pages long. One that it
   * does tell after all fails the run, so that the list only gets shorter.
   */
  @CanIgnoreReturnValue
  public ValueTypeContract untold(Class<?> type, String... attributes) {
    untold.put(type, Set.of(attributes));
    return this;
  }

  /** All tests: the register's completeness, then each type with its examples. */
  public Stream<DynamicNode> tests() {
    return Stream.concat(Stream.of(completeness(), dates()), registered().map(this::of));
  }

  private Stream<Class<?>> registered() {
    return Stream.concat(examples.keySet().stream(), found.types().stream())
        .distinct()
        .filter(type -> !exceptions.containsKey(type));
  }

  private DynamicNode completeness() {
    return dynamicTest(
        "everyPublicValueTypeIsRegistered",
        () -> {
          List<Class<?>> covered = new ArrayList<>(registered().toList());
          covered.addAll(exceptions.keySet());
          assertThat(ValueTypes.in(anchor)).isNotEmpty().isSubsetOf(covered);
        });
  }

  private DynamicNode dates() {
    return dynamicTest(
        "everyAccessorOfDatesIsAnIsoDate",
        () -> assertThat(ValueTypes.in(anchor)).flatMap(ValueTypes::bareDateAccessors).isEmpty());
  }

  private DynamicNode of(Class<?> type) {
    List<Object> values = found.of(type, examples.getOrDefault(type, List.of()));
    List<ValueTypeExample> all =
        values.stream().map(example -> new ValueTypeExample(type, example)).toList();
    Stream<DynamicTest> ofType =
        Stream.of(
            dynamicTest("examplesDiffer", () -> assertThat(values).doesNotHaveDuplicates()),
            dynamicTest(
                "everyFieldIsInAnExampleAndIfItMayBeAbsentNotInAll",
                () ->
                    assertThat(notShown(type, all))
                        .as("attributes of %s never with, or never without, a value", type)
                        .isEqualTo(unshown.getOrDefault(type, Set.of()))),
            dynamicTest("itsTextTellsUnequalValuesApart", () -> isToldApart(type, all)));
    return dynamicContainer(
        type.getSimpleName(), Stream.concat(ofType, all.stream().flatMap(ValueTypeExample::tests)));
  }

  private void isToldApart(Class<?> type, List<ValueTypeExample> examples) {
    if (isToldApart) {
      assertThat(examples.stream().flatMap(ValueTypeExample::untold).collect(Collectors.toSet()))
          .as("attributes of %s that may change and its text does not", type)
          .isEqualTo(untold.getOrDefault(type, Set.of()));
    }
  }

  private static Set<String> notShown(Class<?> type, List<ValueTypeExample> examples) {
    Stream<String> neverFilled =
        names(ValueTypes.accessors(type))
            .filter(field -> examples.stream().noneMatch(example -> example.fills(field)));
    Stream<String> neverAbsent =
        names(ValueTypes.optionalAccessors(type))
            .filter(
                field ->
                    examples.stream()
                        .allMatch(example -> example.fills(field) && !example.mustFill(field)));
    return Stream.concat(neverFilled, neverAbsent).collect(Collectors.toSet());
  }

  private static Stream<String> names(Stream<Method> accessors) {
    return accessors.map(Method::getName);
  }
}
