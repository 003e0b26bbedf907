package org.creativehubs.examples.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import com.google.common.io.Resources;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String ROOT = "org.creativehubs.";

  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages(ROOT + "core", ROOT + "metrics", ROOT + "finance");

  private static final ImmutableSetMultimap<String, String> ALLOWED = rooms();

  @Test
  void everyPackageIsListedWithThePackagesItMayUse() {
    Set<String> found =
        LIBRARY.stream().map(ArchitectureTest::room).collect(Collectors.toCollection(TreeSet::new));

    assertThat(new TreeSet<>(listed())).containsAll(found);
    assertThat(found).containsAll(listed());
  }

  @Test
  void noPackageUsesOneItMayNotKnow() {
    SetMultimap<String, String> broken = TreeMultimap.create();
    for (JavaClass from : LIBRARY) {
      from.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getBaseComponentType())
          .filter(to -> to.getPackageName().startsWith(ROOT))
          .map(ArchitectureTest::room)
          .filter(to -> !to.equals(room(from)) && !ALLOWED.containsEntry(room(from), to))
          .forEach(to -> broken.put(room(from), to));
    }

    assertThat(broken.asMap()).isEmpty();
  }

  @Test
  void metricsAndFinanceDoNotKnowEachOther() {
    assertThat(ALLOWED.entries())
        .noneMatch(rule -> crosses(rule, "metrics", "finance"))
        .noneMatch(rule -> crosses(rule, "finance", "metrics"))
        .noneMatch(rule -> crosses(rule, "", "core.json") && !rule.getKey().equals("core.json"));
  }

  private static boolean crosses(Map.Entry<String, String> rule, String from, String to) {
    return rule.getKey().startsWith(from) && rule.getValue().startsWith(to);
  }

  @Test
  void onlyTheTwoRoomsForJsonTouchTheBindingOfEitherJackson() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "core.json", ROOT + "core.value")
        .and()
        .haveSimpleNameNotStartingWith("Immutable")
        .and()
        .haveSimpleNameNotStartingWith("Json")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml.jackson.databind..", "tools.jackson..")
        .check(LIBRARY);
  }

  @Test
  void nothingReadsAClockALocaleOrChance() {
    noClasses()
        .should()
        .accessClassesThat()
        .areAssignableTo(Random.class)
        .orShould()
        .accessClassesThat()
        .areAssignableTo(Clock.class)
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .check(LIBRARY);
  }

  @Test
  void nothingPrintsOrLogs() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.logging..", "org.slf4j..")
        .check(LIBRARY);
  }

  private static Set<String> listed() {
    return ALLOWED.entries().stream()
        .flatMap(rule -> List.of(rule.getKey(), rule.getValue()).stream())
        .collect(Collectors.toSet());
  }

  private static String room(JavaClass type) {
    return type.getPackageName().substring(ROOT.length());
  }

  /** Each room is listed as using itself, so that rooms which use nothing are listed too. */
  private static ImmutableSetMultimap<String, String> rooms() {
    ImmutableSetMultimap.Builder<String, String> rooms = ImmutableSetMultimap.builder();
    for (String line : lines()) {
      List<String> rule = Splitter.on(':').trimResults().splitToList(line);
      rooms.put(rule.get(0), rule.get(0));
      rooms.putAll(rule.get(0), Splitter.on(' ').omitEmptyStrings().splitToList(rule.get(1)));
    }
    return rooms.build();
  }

  private static List<String> lines() {
    try {
      return Resources.readLines(
              Resources.getResource(ArchitectureTest.class, "rooms.txt"), StandardCharsets.UTF_8)
          .stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
