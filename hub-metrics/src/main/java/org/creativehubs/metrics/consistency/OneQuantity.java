package org.creativehubs.metrics.consistency;

import com.google.common.collect.Streams;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.quantity.QualifiedNumber;

/** Values of one quantity, wherever they stand, against one another. */
final class OneQuantity implements Rule {

  private static final Comparator<Quantity> ORDER =
      Comparator.comparing((Quantity each) -> each.inBase().value())
          .thenComparing(each -> each.inBase().toString())
          .thenComparing(each -> each.value().source().map(Source::toString).orElse(""));

  @Override
  public void examine(Material material, Findings findings) {
    Map<List<String>, List<Quantity>> known =
        quantities(material)
            .collect(Collectors.groupingBy(Quantity::key, LinkedHashMap::new, Collectors.toList()));
    known.values().stream()
        .filter(values -> values.size() > 1)
        .forEach(values -> check(values, findings));
  }

  private static Stream<Quantity> quantities(Material material) {
    return Streams.concat(
        material.figures().stream().map(Quantity::of),
        material.indicators().stream().flatMap(each -> Quantity.ofActual(each).stream()),
        material.statements().stream().flatMap(each -> Quantity.ofStaff(each).stream()),
        material.statements().stream().flatMap(each -> Quantity.ofTotal(each).stream()),
        material.hubs().stream().flatMap(each -> Quantity.ofFloorArea(each).stream()),
        material.clusters().stream().flatMap(each -> Quantity.ofBusinesses(each).stream()),
        material.input().initiatives().stream().flatMap(each -> Quantity.ofMembers(each).stream()),
        material.input().hubSurveys().stream().flatMap(each -> Quantity.ofHubs(each).stream()),
        material.input().workspaceSurveys().stream()
            .flatMap(each -> Quantity.ofRespondents(each).stream()),
        material.targets().stream().flatMap(each -> Quantity.ofTarget(each).stream()),
        material.organisations().flatMap(each -> Quantity.ofDirectors(each).stream()),
        material.hubs().stream()
            .flatMap(each -> each.governance().stream())
            .flatMap(each -> Quantity.ofBoard(each).stream()));
  }

  /** Every pair of different values; one that is given often is compared once. */
  private static void check(List<Quantity> values, Findings findings) {
    Map<QualifiedNumber, Quantity> different = new LinkedHashMap<>();
    values.stream().sorted(ORDER).forEach(each -> different.putIfAbsent(each.inBase(), each));
    List<Quantity> sorted = List.copyOf(different.values());
    if (sorted.size() == 1) {
      compare(values.get(0), values.get(1), findings);
    }
    for (int i = 0; i < sorted.size(); i++) {
      for (Quantity other : sorted.subList(i + 1, sorted.size())) {
        compare(sorted.get(i), other, findings);
      }
    }
  }

  /** Both in the unit of the first; the other as it is stated besides, where its unit differs. */
  private static void compare(Quantity one, Quantity other, Findings findings) {
    boolean isOneUnit = one.unit().equals(other.unit());
    String unit = UnitWords.Units.told(one.unit());
    findings.same(
        FindingKind.QUANTITY_DIFFERS,
        one.label(),
        named("the first value", one.in(unit), unit, one),
        named("another value", other.in(unit), unit, other),
        isOneUnit ? List.of() : List.of(asStated(other)));
  }

  private static FindingFigure asStated(Quantity quantity) {
    String unit = UnitWords.Units.told(quantity.unit());
    return named("as it is stated", quantity.in(unit), unit, quantity);
  }

  private static FindingFigure named(
      String label, QualifiedNumber number, String unit, Quantity quantity) {
    return FindingFigure.of(label, number, unit, quantity.value().source());
  }
}
