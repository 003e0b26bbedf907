package org.creativehubs.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That the page of a package shows its calculators, so that nobody looks for them among parts. */
class PackageTourTest {

  private static final ImmutableListMultimap<String, String> DOORS =
      Multimaps.index(
          Catalog.load().entries().stream()
              .map(CatalogEntry::calculator)
              .map(Class::getName)
              .toList(),
          name -> name.substring(0, name.lastIndexOf('.')));

  static List<String> packages() {
    return DOORS.keySet().asList();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void everyCalculatorIsLinkedOnThePageOfItsPackage(String name) {
    assertThat(PackageTour.of(name).links()).containsAll(DOORS.get(name));
  }

  @ParameterizedTest
  @MethodSource("packages")
  void whatThePageLinksFirstIsACalculator(String name) {
    assertThat(PackageTour.of(name).links().get(0)).isIn(DOORS.get(name));
  }
}
