package org.creativehubs.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.reflect.ClassPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.catalog.CatalogProvider;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedCells;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.plan.OperatingModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the catalogue must hold: every calculator, each with an example that runs. */
class CatalogTest {

  private static final Catalog CATALOG = Catalog.load();

  /** Public classes that answer no question by themselves, each with the reason. */
  private static final ImmutableMap<String, String> NO_CALCULATORS =
      ImmutableMap.<String, String>builder()
          .put("finance.appraisal.GreenBook", "published tables")
          .put("finance.additionality.ReadyReckoner", "published tables")
          .put("finance.cashflow.RateSolution", "what the plain functions for rates give")
          .put("finance.loan.Annuity", "the plain functions behind level-payments")
          .put("finance.loan.LoanCourse", "what loan-schedule and plans read")
          .put("finance.viability.PlanQuestion", "what the questions on plans have in common")
          .put(
              "metrics.geometry.GeoShapes", "shapes of a map, which hold an index of their corners")
          .put("metrics.spatial.Bandwidth", "a choice of spatial weights")
          .put("metrics.index.Sum", "compensated addition")
          .buildOrThrow();

  /** Entries whose input is a noun, which holds subject, context and choices. */
  private static final ImmutableMap<String, Class<?>> NO_INPUT_OF_THEIR_OWN =
      ImmutableMap.of("hub-outlook", OperatingModel.class);

  /** Entries whose cells go by names that their table does not show, each with the reason. */
  static final ImmutableMap<String, String> CELLS_NAMED_OTHERWISE =
      ImmutableMap.of("location-quotient", "the table ranks regions for one industry");

  static List<CatalogEntry<?, ?>> entries() {
    return CATALOG.entries();
  }

  /** A public class that is no value, vocabulary or list of entries is a calculator. */
  @Test
  void everyPublicCalculatorHasAnEntry() throws IOException {
    Set<Class<?>> listed =
        entries().stream().map(CatalogEntry::calculator).collect(Collectors.toSet());
    Set<String> missing = new TreeSet<>();
    for (Class<?> type : publicClasses("metrics", "finance")) {
      if (isCalculator(type) && !listed.contains(type)) {
        missing.add(type.getName());
      }
    }

    assertThat(missing).isEmpty();
    assertThat(listed).isNotEmpty().allMatch(CatalogTest::isCalculator);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void theExampleRunsAndComesBackFromJson(CatalogEntry<?, ?> entry) {
    Object result = JsonCatalog.answerToExample(entry);

    assertThat(result).isInstanceOf(entry.outputType()).isEqualTo(answerToExample(entry));
    assertThat(HubJson.read(HubJson.write(result), entry.outputType())).isEqualTo(result);
    assertThat(HubJson.write(result)).doesNotContain("NaN");
    assertThat(result.toString()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void theEntryIsBesideItsCalculatorAndNamedAfterIt(CatalogEntry<?, ?> entry) {
    if (NO_INPUT_OF_THEIR_OWN.containsKey(entry.id())) {
      assertThat(entry.inputType()).isEqualTo(NO_INPUT_OF_THEIR_OWN.get(entry.id()));
    } else {
      assertThat(entry.inputType().getName()).isEqualTo(entry.calculator().getName() + "Input");
    }
  }

  /** The list of those that do not must be exact, so that it only becomes shorter. */
  @Test
  void everyTableExplainsEveryCellButForThoseListed() throws IOException {
    Set<String> unexplained = new TreeSet<>();
    for (CatalogEntry<?, ?> entry : entries()) {
      if (!EveryCell.isExplained((Explained) answerToExample(entry))) {
        unexplained.add(entry.outputType().getSimpleName());
      }
    }

    new HouseList("tables-not-yet-explained.txt").isExactly(List.copyOf(unexplained), "types");
  }

  /** Cells are named by row and heading, or, in a long list, by two names at the head of a row. */
  @ParameterizedTest
  @MethodSource("entries")
  void whereCellsExplainThemselvesTheLastStepIsTheCell(CatalogEntry<?, ?> entry) {
    Object result = answerToExample(entry);
    if (result instanceof ExplainedCells cells
        && result instanceof Tabular tabular
        && !CELLS_NAMED_OTHERWISE.containsKey(entry.id())) {
      Table table = tabular.table();
      assertThat(table.rows())
          .isNotEmpty()
          .allMatch(row -> isExplainedByHeading(cells, table, row) || isNamed(cells, row));
    }
  }

  private static boolean isExplainedByHeading(ExplainedCells cells, Table table, List<Answer> row) {
    return IntStream.range(1, row.size())
        .allMatch(
            column ->
                last(cells, row.get(0), table.columns().get(column))
                    .filter(answer -> answer.toString().equals(row.get(column).toString()))
                    .isPresent());
  }

  private static boolean isNamed(ExplainedCells cells, List<Answer> row) {
    return IntStream.of(0, 1)
        .mapToObj(at -> last(cells, row.get(at), row.get(at + 1).toString()))
        .flatMap(Optional::stream)
        .anyMatch(answer -> row.stream().anyMatch(c -> c.toString().equals(answer.toString())));
  }

  private static Optional<Answer> last(ExplainedCells cells, Answer row, String column) {
    try {
      return Optional.of(Iterables.getLast(cells.explain(row.toString(), column).steps()).value());
    } catch (InvalidValueException e) {
      return Optional.empty();
    }
  }

  /** So that class path and module path find the same calculators. */
  @Test
  void providersStandInTheModuleAndInTheServicesFileAlike() throws IOException {
    Set<String> inModules = new HashSet<>();
    for (String module : List.of("hub-metrics", "hub-finance")) {
      Path descriptor = Path.of("..", "..", module, "target", "classes", "module-info.class");
      try (InputStream in = Files.newInputStream(descriptor)) {
        ModuleDescriptor.read(in).provides().stream()
            .filter(provides -> provides.service().equals(CatalogProvider.class.getName()))
            .forEach(provides -> inModules.addAll(provides.providers()));
      }
    }

    assertThat(inModules).isNotEmpty().isEqualTo(inServicesFiles());
  }

  private static Object answerToExample(CatalogEntry<?, ?> entry) {
    return JsonCatalog.answerToExample(entry);
  }

  private static Set<String> inServicesFiles() throws IOException {
    Set<String> providers = new HashSet<>();
    String file = "META-INF/services/" + CatalogProvider.class.getName();
    for (URL url : Collections.list(CatalogTest.class.getClassLoader().getResources(file))) {
      providers.addAll(lines(url));
    }
    return providers;
  }

  private static Set<String> lines(URL url) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(url.openStream(), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank()).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isCalculator(Class<?> type) {
    return !type.isEnum()
        && !type.isInterface()
        && !type.isRecord()
        && !type.isAnnotationPresent(HubValue.class)
        && !type.isSealed()
        && !CatalogProvider.class.isAssignableFrom(type)
        && !Throwable.class.isAssignableFrom(type)
        && !type.getPackageName().endsWith(".internal")
        && !NO_CALCULATORS.containsKey(type.getName().substring("org.creativehubs.".length()))
        && entries().stream().noneMatch(entry -> entry.outputType() == type);
  }

  private static Set<Class<?>> publicClasses(String... modules) throws IOException {
    ImmutableSet.Builder<Class<?>> classes = ImmutableSet.builder();
    for (String module : modules) {
      ClassPath.from(CatalogTest.class.getClassLoader())
          .getTopLevelClassesRecursive("org.creativehubs." + module)
          .stream()
          .map(ClassPath.ClassInfo::load)
          .filter(type -> Modifier.isPublic(type.getModifiers()))
          .forEach(classes::add);
    }
    return classes.build();
  }
}
