package org.creativehubs.examples.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import com.google.common.io.Resources;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.creativehubs.core.catalog.Catalog;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String ROOT = "org.creativehubs.";

  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages(ROOT + "core", ROOT + "metrics", ROOT + "finance", ROOT + "report");

  private static final List<String> LINES = lines();
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
  void aPackageUsesOnlyPackagesListedAboveIt() {
    Set<String> above = new HashSet<>();
    for (String room : ALLOWED.keySet()) {
      above.add(room);
      assertThat(above).as(room).containsAll(ALLOWED.get(room));
    }
  }

  @Test
  void noPackageHasMoreFilesThanOneLooksThrough() {
    Map<String, Long> files =
        LIBRARY.stream()
            .filter(type -> !isGenerated(type) && !type.isNestedClass())
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .collect(Collectors.groupingBy(ArchitectureTest::room, Collectors.counting()));

    assertThat(files)
        .isNotEmpty()
        .allSatisfy((room, n) -> assertThat(n).isLessThanOrEqualTo(most("files")));
  }

  @Test
  void aPackageAnswersOneFamilyOfQuestions() {
    Map<String, Long> doors =
        Catalog.load().entries().stream()
            .collect(
                Collectors.groupingBy(
                    entry -> entry.calculator().getPackageName(), Collectors.counting()));

    assertThat(doors)
        .isNotEmpty()
        .allSatisfy((room, n) -> assertThat(n).isLessThanOrEqualTo(most("calculators")));
  }

  /** So that a shell may import all packages at once. */
  @Test
  void namesThatUsersSeeAreUnique() {
    ImmutableSetMultimap.Builder<String, String> seen = ImmutableSetMultimap.builder();
    LIBRARY.stream()
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(type -> !type.isNestedClass() && !room(type).endsWith(".internal"))
        .forEach(type -> seen.put(type.getSimpleName(), room(type)));

    assertThat(seen.build().asMap())
        .isNotEmpty()
        .allSatisfy((name, rooms) -> assertThat(rooms).hasSize(1));
  }

  @Test
  void whatIsInternalIsNotExported() throws IOException {
    for (String module : List.of("hub-core", "hub-metrics", "hub-finance", "examples/report")) {
      Path descriptor = Path.of("..", "..", module, "target", "classes", "module-info.class");
      try (InputStream in = Files.newInputStream(descriptor)) {
        assertThat(ModuleDescriptor.read(in).exports())
            .isNotEmpty()
            .noneMatch(
                exported -> exported.source().endsWith(".internal") && !exported.isQualified());
      }
    }
  }

  @Test
  void metricsAndFinanceDoNotKnowEachOther() {
    assertThat(ALLOWED.entries())
        .noneMatch(rule -> crosses(rule, "metrics", "finance"))
        .noneMatch(rule -> crosses(rule, "finance", "metrics"))
        .noneMatch(rule -> crosses(rule, "", "core.json") && !mayKnowJson(rule.getKey()));
  }

  /**
   * A map is read from GeoJSON, a page has the hash of what it shows, and the standards of others
   * are JSON; no noun and no calculator reads.
   */
  private static boolean mayKnowJson(String room) {
    return Set.of("core.json", "metrics.geometry").contains(room)
        || room.startsWith("core.standards")
        || room.startsWith("report.");
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

  private static boolean isGenerated(JavaClass type) {
    return type.getSimpleName().startsWith("Immutable");
  }

  private static long most(String what) {
    return LINES.stream()
        .filter(line -> line.startsWith("most " + what + " = "))
        .map(line -> Long.valueOf(line.substring(line.indexOf('=') + 2)))
        .findFirst()
        .orElseThrow();
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
    for (String line : Iterables.filter(LINES, line -> line.contains(":"))) {
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
