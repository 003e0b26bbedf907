package org.creativehubs.metrics.growth;

import static org.creativehubs.metrics.growth.ShiftComponent.DIFFERENTIAL_INDUSTRY_MIX;
import static org.creativehubs.metrics.growth.ShiftComponent.DIFFERENTIAL_NATIONAL_SHARE;
import static org.creativehubs.metrics.growth.ShiftComponent.DIFFERENTIAL_REGIONAL_GROWTH;
import static org.creativehubs.metrics.growth.ShiftComponent.DIFFERENTIAL_REGIONAL_MIX;
import static org.creativehubs.metrics.growth.ShiftComponent.EXPECTED_INDUSTRY_MIX;
import static org.creativehubs.metrics.growth.ShiftComponent.EXPECTED_NATIONAL_SHARE;
import static org.creativehubs.metrics.growth.ShiftComponent.EXPECTED_REGIONAL_GROWTH;
import static org.creativehubs.metrics.growth.ShiftComponent.EXPECTED_REGIONAL_MIX;
import static org.creativehubs.metrics.growth.ShiftComponent.GROWTH;
import static org.creativehubs.metrics.growth.ShiftComponent.INDUSTRY_MIX;
import static org.creativehubs.metrics.growth.ShiftComponent.NATIONAL_SHARE;
import static org.creativehubs.metrics.growth.ShiftComponent.NET_TOTAL_SHIFT;
import static org.creativehubs.metrics.growth.ShiftComponent.REGIONAL_GROWTH;
import static org.creativehubs.metrics.growth.ShiftComponent.REGIONAL_MIX;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.creativehubs.metrics.index.IndexValue;

/** The components of a cell, which add up exactly once they have a step in common. */
final class ShiftAmounts {

  private final ShiftShareMethod method;
  private final Map<ShiftComponent, IndexValue> values = new EnumMap<>(ShiftComponent.class);

  ShiftAmounts(ShiftCell cell, ShiftShareMethod method) {
    this.method = method;
    method.components().forEach(component -> values.put(component, cell.value(component)));
  }

  /** In the order of the method. */
  List<IndexValue> values() {
    return method.components().stream().map(this::value).toList();
  }

  IndexValue value(ShiftComponent component) {
    return Objects.requireNonNull(values.get(component));
  }

  /** All that has a value and is added up. */
  DoubleStream amounts() {
    return values.entrySet().stream()
        .filter(entry -> entry.getKey().isAddedUp())
        .map(entry -> entry.getValue().value())
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble);
  }

  /** Rounds each amount; the national share and the differences take what that leaves. */
  void settle(CommonStep step) {
    values.replaceAll(
        (component, value) ->
            component.isAddedUp() && value.value().isPresent()
                ? IndexValue.of(value.label(), step.rounded(value.value().getAsDouble()) + 0.0)
                : value);
    remainder(NATIONAL_SHARE, GROWTH, others());
    remainder(NET_TOTAL_SHIFT, GROWTH, ImmutableList.of(NATIONAL_SHARE));
    splitAll();
  }

  /** Moves a few steps from what differs to what is expected. */
  void expectMore(ShiftComponent expected, double amount) {
    values.put(expected, IndexValue.of(expected.words(), number(expected) + amount + 0.0));
    splitAll();
  }

  private void splitAll() {
    split(NATIONAL_SHARE, EXPECTED_NATIONAL_SHARE, DIFFERENTIAL_NATIONAL_SHARE);
    split(INDUSTRY_MIX, EXPECTED_INDUSTRY_MIX, DIFFERENTIAL_INDUSTRY_MIX);
    split(REGIONAL_GROWTH, EXPECTED_REGIONAL_GROWTH, DIFFERENTIAL_REGIONAL_GROWTH);
    split(REGIONAL_MIX, EXPECTED_REGIONAL_MIX, DIFFERENTIAL_REGIONAL_MIX);
  }

  private List<ShiftComponent> others() {
    return method.parts().stream().filter(part -> part != NATIONAL_SHARE).toList();
  }

  private void split(ShiftComponent whole, ShiftComponent expected, ShiftComponent difference) {
    remainder(difference, whole, ImmutableList.of(expected));
  }

  private void remainder(
      ShiftComponent component, ShiftComponent whole, List<ShiftComponent> taken) {
    if (has(component) && has(whole) && taken.stream().allMatch(this::has)) {
      double rest = number(whole) - taken.stream().mapToDouble(this::number).sum();
      values.put(component, IndexValue.of(component.words(), rest + 0.0));
    }
  }

  boolean has(ShiftComponent component) {
    return values.containsKey(component) && value(component).value().isPresent();
  }

  double number(ShiftComponent component) {
    return value(component).value().orElseThrow();
  }
}
