package org.creativehubs.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.budget.Budget;
import org.creativehubs.core.budget.OverBudgetException;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Tables;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.InvalidJsonException;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.testing.WorkedExplanation.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * What every calculator must hold, asked over inputs that are drawn from its example within its
 * schema: it answers or refuses soon; twice the same; input and answer come back from JSON; cells
 * are what their explanations come to, and expressions what is printed; words show no codes; the
 * order of named things decides nothing but the order of what is listed.
 *
 * <p>{@code -Dlaws.draws} says how many inputs are answered for each, {@code -Dlaws.seed} which.
 * Lists whose order means something stand in {@code lists-in-order.txt} with the reason.
 */
class LawsOfAllTest {

  private static final int DRAWS = Integer.getInteger("laws.draws", 2);
  private static final int SEED = Integer.getInteger("laws.seed", 19);

  /** Drawn inputs that may be refused for each one that is to be answered. */
  private static final int REFUSED = 20;

  private static final Duration SOON = Duration.ofSeconds(10);
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final Set<String> IN_ORDER = inOrder();
  private static final Set<String> NOT_EXPLAINED = lines("tables-not-yet-explained.txt");

  private final List<String> broken = new ArrayList<>();

  static Stream<CatalogEntry<?, ?>> entries() {
    return Catalog.load().entries().stream();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void whatEveryCalculatorMustHoldHoldsForDrawnInputs(CatalogEntry<?, ?> entry) {
    Random random = new Random(SEED ^ entry.id().hashCode());
    ChangedInput inputs = new ChangedInput(entry, random);
    int answered = 0;
    for (int i = 0; answered < DRAWS && i < DRAWS * REFUSED; i++) {
      JsonNode input = inputs.next();
      Optional<Object> result = answer(entry, input);
      if (result.isPresent()) {
        answered++;
        ofAnswer(entry, input, result.get());
        ofOrder(entry, input, result.get(), random);
      }
    }

    assertThat(broken).isEmpty();
    assertThat(answered).as("inputs that are answered").isPositive();
  }

  /** The answer, unless it is refused as is documented. */
  private Optional<Object> answer(CatalogEntry<?, ?> entry, JsonNode input) {
    try {
      Budget budget = Budget.unlimited().within(SOON, System::nanoTime);
      return Optional.of(budget.run(() -> JsonCatalog.call(entry, input.toString())));
    } catch (InvalidJsonException refused) {
      if (String.valueOf(refused.getMessage()).isBlank()) {
        found("refuses without words", input, refused);
      }
    } catch (OverBudgetException late) {
      found("lasts too long", input, late);
    } catch (RuntimeException | StackOverflowError other) {
      found("fails", input, other);
    }
    return Optional.empty();
  }

  private void found(String law, JsonNode input, Object what) {
    broken.add(law + ": " + what + " for " + input);
  }

  private void ofAnswer(CatalogEntry<?, ?> entry, JsonNode input, Object result) {
    try {
      String written = HubJson.write(result);
      if (!answer(entry, input).map(HubJson::write).equals(Optional.of(written))) {
        found("is not the same twice", input, "");
      }
      if (!HubJson.read(written, entry.outputType()).equals(result)) {
        found("the answer does not come back from JSON", input, written);
      }
      if (written.contains("NaN")) {
        found("is not a number", input, written);
      }
      Object read = HubJson.read(input.toString(), entry.inputType());
      JsonNode again = MAPPER.readTree(HubJson.write(read));
      if (!answer(entry, again).map(HubJson::write).equals(Optional.of(written))) {
        found("the input does not come back from JSON", input, again);
      }
      ofWords(entry, input, result);
    } catch (RuntimeException failed) {
      found("cannot be shown", input, failed + " at " + failed.getStackTrace()[0]);
    }
  }

  private void ofWords(CatalogEntry<?, ?> entry, JsonNode input, Object result) {
    CellExplanations.worked(result).stream()
        .filter(step -> step.verdict() == Verdict.DIFFERS)
        .forEach(step -> found("prints what does not come to its value", input, step));
    if (!(result instanceof ExplainedTable)) { // whose rows may be named alike: see EveryCell
      CellExplanations.differing(entry.id(), result)
          .forEach(cell -> found("a cell is not its explanation", input, cell));
    }
    StringBuilder words = new StringBuilder(result.toString());
    if (result instanceof Explained explained) {
      if (!NOT_EXPLAINED.contains(entry.outputType().getSimpleName())
          && !EveryCell.isExplained(explained)) {
        found("a cell has no explanation", input, "");
      }
      explained.explanations().forEach(explanation -> words.append('\n').append(explanation));
      Tables.of(explained).forEach(table -> words.append('\n').append(table));
    }
    Set<String> codes = Codes.in(words.toString());
    codes.removeIf(code -> input.toString().contains(code + " ") || isName(input, code));
    if (!codes.isEmpty()) {
      found("shows codes", input, codes);
    }
  }

  /** Whether somebody calls a thing so. */
  private static boolean isName(JsonNode input, String code) {
    return input.toString().contains("\"id\":\"" + code)
        || input.toString().contains("\"name\":\"" + code);
  }

  /** Shuffles one list of named things. */
  private void ofOrder(CatalogEntry<?, ?> entry, JsonNode input, Object result, Random random) {
    JsonNode other = input.deepCopy();
    List<SchemaPlace> lists =
        SchemaPlace.of(SchemaPlace.schema(entry), other, 2).stream()
            .filter(place -> place.value() instanceof ArrayNode list && isOfNamed(list))
            .filter(place -> !IN_ORDER.contains(entry.id() + " " + anyOf(place.path())))
            .toList();
    if (lists.isEmpty()) {
      return;
    }
    SchemaPlace place = lists.get(random.nextInt(lists.size()));
    ChangedInput.shuffle((ArrayNode) place.value(), random);
    String before = Unordered.of(MAPPER.readTree(HubJson.write(result)));
    String after =
        answer(entry, other)
            .map(answer -> Unordered.of(MAPPER.readTree(HubJson.write(answer))))
            .orElse("refused");
    if (!after.equals(before)) {
      found("order decides at " + place.path(), other, Unordered.difference(before, after));
    }
  }

  private static String anyOf(String path) {
    return path.replaceAll("\\[\\d+\\]", "[]");
  }

  private static boolean isOfNamed(ArrayNode list) {
    List<String> names = new ArrayList<>();
    list.forEach(element -> names.add(ChangedInput.nameOf(element)));
    return names.size() > 1
        && !names.contains("")
        && names.stream().distinct().count() == names.size();
  }

  private static Set<String> inOrder() {
    return lines("lists-in-order.txt").stream()
        .map(line -> line.substring(0, line.indexOf(" | ")))
        .collect(Collectors.toSet());
  }

  private static Set<String> lines(String name) {
    try {
      return Set.copyOf(new HouseList(name).lines());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
