package org.creativehubs.examples.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedCells;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.InvalidJsonException;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The questions of a dossier: what each asks its calculator once facts and other answers stand in
 * its input, and what it is answered. Each is worked out once, those first on which others rest.
 */
final class Questions {

  static final String EXAMPLE = "EXAMPLE: ";

  private static final String MONEY = "currency";
  private static final String MADE_UP = "/examples/";

  /** Inputs that take one another again and again grow beyond this; they are refused. */
  private static final int MOST_CHARACTERS = 20_000_000;

  private final ObjectNode facts;
  private final ImmutableList<DossierQuestion> asked;
  private final int printed;
  private final Map<Integer, ObjectNode> inputs = new HashMap<>();
  private final Map<Integer, Object> results = new HashMap<>();
  private final SetMultimap<Integer, String> rests = TreeMultimap.create();
  private final SetMultimap<Integer, Integer> others = TreeMultimap.create();
  private final Set<Integer> open = new LinkedHashSet<>();

  private Questions(ObjectNode facts, ImmutableList<DossierQuestion> asked, int printed) {
    this.facts = facts;
    this.asked = asked;
    this.printed = printed;
  }

  static Questions of(Dossier dossier) {
    return new Questions(
        facts(dossier),
        ImmutableList.<DossierQuestion>builder()
            .addAll(dossier.questions())
            .addAll(dossier.workings())
            .build(),
        dossier.questions().size());
  }

  /** What a dossier holds besides its questions. */
  static ObjectNode facts(Dossier dossier) {
    ObjectNode facts = (ObjectNode) tree(dossier);
    return facts.without(List.of("questions", "workings", "openFacts"));
  }

  static JsonNode tree(Object value) {
    return JsonMapper.shared().readTree(HubJson.write(value));
  }

  List<CalculatorReply> answers() {
    ImmutableList.Builder<CalculatorReply> answers = ImmutableList.builder();
    for (int i = 0; i < printed; i++) {
      answers.add(answer(i));
    }
    return answers.build();
  }

  /** What the calculators answer to the questions that are printed, in their order. */
  List<Object> results() {
    return IntStream.range(0, printed).mapToObj(this::result).toList();
  }

  /** The pointers to the facts on which the answer to a question rests, those of others too. */
  Set<String> restsOn(int question) {
    input(question);
    return ImmutableSortedSet.copyOf(rests.get(question));
  }

  /** What a question asks its calculator. */
  ObjectNode input(int question) {
    ObjectNode known = inputs.get(question);
    if (known != null) {
      return known;
    }
    if (!asked.get(question).changes().isEmpty()) {
      ObjectNode input = underChanges(question).input(question);
      inputs.put(question, input);
      return input;
    }
    Check.that(
        open.add(question),
        Fault.INCONSISTENT,
        field(question) + ".input",
        "not rest on its own answer",
        asked.get(question).title());
    ObjectNode input = new Filling(question).input();
    open.remove(question);
    Check.that(
        input.toString().length() <= MOST_CHARACTERS,
        Fault.TOO_LARGE,
        field(question) + ".input",
        "have at most " + MOST_CHARACTERS + " characters once it is filled",
        "longer");
    inputs.put(question, input);
    return input;
  }

  /** All questions as they are asked of the changed hub of one of them. */
  private Questions underChanges(int question) {
    ChangedFacts changed = changed(question).orElseThrow();
    List<DossierQuestion> same = new ArrayList<>(asked);
    same.set(question, asked.get(question).toBuilder().changes(List.of()).build());
    Questions under = new Questions(changed.facts(), ImmutableList.copyOf(same), printed);
    rests.putAll(question, under.restsOn(question));
    rests.put(question, changed.hub());
    others.putAll(question, under.others.get(question));
    return under;
  }

  /** The facts after the changes of a question; none where it makes none. */
  private Optional<ChangedFacts> changed(int question) {
    DossierQuestion asks = asked.get(question);
    return asks.changes().isEmpty()
        ? Optional.empty()
        : Optional.of(ChangedFacts.of(facts, asks, field(question)));
  }

  /** What its calculator answers. */
  Object result(int question) {
    Object known = results.get(question);
    if (known == null) {
      known = call(question, entry(question), input(question).toString());
      results.put(question, known);
    }
    return known;
  }

  private Object call(int question, CatalogEntry<?, ?> entry, String input) {
    String field = field(question) + ".input";
    try {
      return JsonCatalog.call(entry, input);
    } catch (InvalidJsonException refused) {
      throw refusal(refused, join(field, refused.path()));
    } catch (InvalidValueException refused) {
      throw refusal(refused, join(field, refused.field()));
    }
  }

  private static String join(String field, String path) {
    return path.isEmpty() || path.startsWith("[") ? field + path : field + "." + path;
  }

  private static InvalidValueException refusal(InvalidValueException refused, String field) {
    InvalidValueException named =
        new InvalidValueException(refused.code(), field, refused.rule(), refused.value());
    named.initCause(refused);
    return named;
  }

  private CatalogEntry<?, ?> entry(int question) {
    try {
      return Catalog.load().entry(asked.get(question).calculator());
    } catch (InvalidValueException unknown) {
      throw refusal(unknown, field(question) + ".calculator");
    }
  }

  /** The field of a question in its dossier, such as {@code questions[3]}. */
  private String field(int question) {
    return question < printed
        ? "questions[" + question + "]"
        : "workings[" + (question - printed) + "]";
  }

  private int called(String name, String field) {
    for (int i = 0; i < asked.size(); i++) {
      if (asked.get(i).isCalled(name)) {
        return i;
      }
    }
    throw new InvalidValueException(
        Fault.UNKNOWN_CODE, field, "be the id or the title of a question, such as " + ids(), name);
  }

  private String ids() {
    return String.join(
        ", ", asked.stream().flatMap(each -> each.id().stream()).limit(12).sorted().toList());
  }

  /** What one question is answered, with its mark if it is an example. */
  CalculatorReply answer(int question) {
    DossierQuestion asks = asked.get(question);
    Object result = result(question);
    boolean example = isExample(question);
    UnaryOperator<String> marked = example ? marking(question) : UnaryOperator.identity();
    CalculatorReply.Builder reply =
        CalculatorReply.builder()
            .title(marked.apply(asks.title()))
            .example(example)
            .calculator(asks.calculator())
            .addAllConventions(entry(question).conventions())
            .addAllAssumed(asks.assumed());
    changed(question).ifPresent(changed -> reply.addAllChanged(changed.different()));
    if (result instanceof Tabular tabular) {
      Table table = tabular.table();
      reply.table(table.toBuilder().title(marked.apply(table.title())).build());
    }
    if (result instanceof Explained explained) {
      explained.explanations().stream()
          .limit(CalculatorReply.MOST_EXPLANATIONS)
          .forEach(reply::addExplanations);
    }
    if (!asks.explained().isEmpty()) {
      ExplainedCells cells = cellsOf(question, result);
      asks.explained()
          .forEach((row, column) -> reply.addExplanations(cell(question, cells, row, column)));
    }
    return reply.build();
  }

  private Explanation cell(int question, ExplainedCells cells, String row, String column) {
    try {
      return cells.explain(row, column);
    } catch (InvalidValueException unknown) {
      throw refusal(unknown, field(question) + ".explained");
    }
  }

  private ExplainedCells cellsOf(int question, Object result) {
    if (result instanceof ExplainedCells cells) {
      return cells;
    }
    throw new InvalidValueException(
        Fault.INCONSISTENT,
        field(question) + ".explained",
        "be empty where the answer explains no cells",
        asked.get(question).calculator());
  }

  /** What makes the title of an example say that it is one, and what is assumed. */
  private UnaryOperator<String> marking(int question) {
    Set<String> assumed = new LinkedHashSet<>();
    addAssumed(question, assumed);
    return title -> EXAMPLE + title + " [assumed: " + String.join("; ", assumed) + "]";
  }

  private void addAssumed(int question, Set<String> reasons) {
    asked.get(question).assumed().forEach(assumed -> reasons.add(assumed.reason()));
    others.get(question).forEach(other -> addAssumed(other, reasons));
  }

  /** Whether the question, or one it takes from, assumes money or is about something made up. */
  boolean isExample(int question) {
    input(question);
    List<AssumedValue> assumed = asked.get(question).assumed();
    boolean example = restsOn(question).stream().anyMatch(fact -> fact.startsWith(MADE_UP));
    for (int i = 0; i < assumed.size(); i++) {
      AssumedValue value = assumed.get(i);
      String field = field(question) + ".assumed[" + i + "].at";
      JsonNode part = Place.ofPart(value.at(), field).in(input(question));
      example |= value.madeUp() || (!value.proportions() && part.findValue(MONEY) != null);
    }
    return example || others.get(question).stream().anyMatch(this::isExample);
  }

  /** Puts into the input of one question what stands elsewhere. */
  private final class Filling {

    private final int question;
    private final DossierQuestion asks;
    private final String field;

    Filling(int question) {
      this.question = question;
      this.asks = asked.get(question);
      this.field = field(question);
    }

    ObjectNode input() {
      DossierSchema.Shape type = DossierSchema.of(entry(question).inputType());
      JsonNode given = filled(tree(asks.input()), Optional.of(type), field + ".input");
      Check.that(
          given.isObject(), Fault.WRONG_TYPE, field + ".input", "be an object", given.toString());
      ObjectNode input = (ObjectNode) given;
      asks.on().ifPresent(pointer -> put(subject(type, pointer), pointer, field + ".on", input));
      asks.facts()
          .forEach(
              (place, pointer) ->
                  put(place, pointer, field + ".facts" + Place.written(place), input));
      return input;
    }

    private void put(String place, String pointer, String from, ObjectNode input) {
      Place where = Place.ofPart(place, from);
      Check.that(!place.isEmpty(), Fault.EMPTY, from, "name a place in the input", place);
      Check.that(
          !where.isIn(input),
          Fault.INCONSISTENT,
          field + ".input" + Place.path(where.steps()),
          "be left out, since " + from.substring(from.indexOf('.') + 1) + " gives it",
          "given twice");
      where.put(input, fact(pointer, from));
    }

    private JsonNode fact(String pointer, String from) {
      JsonNode fact = Place.ofFact(pointer, from).in(facts);
      rests.put(question, pointer);
      return fact;
    }

    /** The one place in the input that takes what a pointer leads to. */
    private String subject(DossierSchema.Shape input, String pointer) {
      List<String> steps = Place.ofFact(pointer, field + ".on").steps();
      fact(pointer, field + ".on");
      Optional<DossierSchema.Shape> noun = DossierSchema.at(Dossier.class, steps);
      List<String> places = new ArrayList<>();
      input
          .fields()
          .forEach(
              (name, taken) -> noun.flatMap(n -> placeFor(name, taken, n)).ifPresent(places::add));
      if (places.stream().anyMatch(place -> !isInList(place))) {
        places.removeIf(Filling::isInList); // one thing goes where one is taken, before a list
      }
      if (places.size() == 1) {
        return places.get(0);
      }
      String rule =
          places.isEmpty()
              ? "lead to what " + asks.calculator() + " takes, which is " + taken(input)
              : "be left out for facts, since "
                  + asks.calculator()
                  + " takes such a thing at "
                  + String.join(", ", places);
      throw new InvalidValueException(Fault.INCONSISTENT, field + ".on", rule, pointer);
    }

    private static boolean isInList(String place) {
      return place.endsWith("/0");
    }

    private static Optional<String> placeFor(
        String name, DossierSchema.Shape taken, DossierSchema.Shape noun) {
      if (!taken.isOf(noun) || (noun.list() && !taken.list())) {
        return Optional.empty();
      }
      String place = Place.written(name);
      return Optional.of(taken.list() && !noun.list() ? place + "/0" : place);
    }

    private static String taken(DossierSchema.Shape input) {
      List<String> named =
          input.fields().entrySet().stream()
              .filter(each -> !each.getValue().type().isEmpty())
              .map(each -> each.getValue().name() + " at " + Place.written(each.getKey()))
              .toList();
      return named.isEmpty() ? "no noun" : String.join(", ", named);
    }

    /** A part of the input in which nothing is left that stands elsewhere. */
    private JsonNode filled(JsonNode part, Optional<DossierSchema.Shape> type, String path) {
      if (isTaken(part)) {
        return fitting(taken(part, path), type);
      }
      if (part instanceof ObjectNode object) {
        for (String name : ImmutableList.copyOf(object.propertyNames())) {
          JsonNode below = object.get(name);
          object.set(
              name, filled(below, type.flatMap(here -> here.child(name)), path + "." + name));
        }
      } else if (part.isArray()) {
        Optional<DossierSchema.Shape> element = type.flatMap(here -> here.child("0"));
        for (int i = 0; i < part.size(); i++) {
          JsonNode below = part.get(i);
          ((ArrayNode) part).set(i, filled(below, element, path + "[" + i + "]"));
        }
      }
      return part;
    }

    private JsonNode taken(JsonNode part, String path) {
      Taken taken = read(part, path);
      JsonNode base = base(taken, part, path);
      taken
          .with()
          .keySet()
          .forEach(
              place ->
                  Place.ofPart(place, path + ".with")
                      .put(
                          (ObjectNode) base,
                          filled(part.get("with").get(place), Optional.empty(), path + ".with")));
      return new Worked(base, path)
          .plus(operands(part.path("plus"), path + ".plus"))
          .times(operands(part.path("times"), path + ".times"))
          .dividedBy(operands(part.path("dividedBy"), path + ".dividedBy"))
          .rounded(taken.decimals(), taken.rounding());
    }

    private Taken read(JsonNode part, String path) {
      try {
        return HubJson.read(part.toString(), Taken.class);
      } catch (InvalidJsonException refused) {
        throw refusal(refused, join(path, refused.path()));
      }
    }

    private List<JsonNode> operands(JsonNode list, String path) {
      ImmutableList.Builder<JsonNode> operands = ImmutableList.builder();
      for (int i = 0; i < list.size(); i++) {
        operands.add(filled(list.get(i), Optional.empty(), path + "[" + i + "]"));
      }
      return operands.build();
    }

    private JsonNode base(Taken taken, JsonNode part, String path) {
      if (taken.fact().isPresent()) {
        return fact(taken.fact().get(), path + ".fact").deepCopy();
      }
      if (taken.value().isPresent()) {
        return filled(part.get("value"), Optional.empty(), path + ".value");
      }
      if (!taken.text().isEmpty()) {
        StringBuilder text = new StringBuilder();
        operands(part.get("text"), path + ".text").forEach(each -> text.append(Worked.text(each)));
        return JsonMapper.shared().getNodeFactory().stringNode(text.toString());
      }
      return taken
          .inputOf()
          .map(name -> ofOther(called(name, path + ".inputOf"), taken, path))
          .orElseGet(() -> ofAnswer(taken, path));
    }

    private JsonNode ofOther(int other, Taken taken, String path) {
      JsonNode input = Questions.this.input(other);
      restOn(other);
      return Place.ofPart(taken.at().orElse(""), path + ".at").in(input).deepCopy();
    }

    private JsonNode ofAnswer(Taken taken, String path) {
      int other = called(taken.answer().orElseThrow(), path + ".answer");
      Object result = result(other);
      restOn(other);
      return taken
          .row()
          .map(row -> TakenCell.of(result, row, taken.column().orElseThrow(), path))
          .orElseGet(() -> Place.ofPart(taken.at().orElse(""), path + ".at").in(tree(result)));
    }

    private void restOn(int other) {
      rests.putAll(question, ImmutableList.copyOf(rests.get(other)));
      others.put(question, other);
    }

    /** A number as the place wants it: plain, or as text. */
    private static JsonNode fitting(JsonNode value, Optional<DossierSchema.Shape> type) {
      return type.filter(DossierSchema.Shape::isNumeric)
          .map(wanted -> Worked.plain(value))
          .orElse(value);
    }
  }

  /** Whether a part of the input is a {@link Taken}, not the value itself. */
  static boolean isTaken(JsonNode part) {
    return part.isObject()
        && (part.path("fact").asString("").startsWith("/")
            || part.has("inputOf")
            || (part.has("answer") && (part.has("at") || part.has("row")))
            || part.path("text").isArray()
            || (part.has("value")
                && (part.has("plus") || part.has("times") || part.has("dividedBy"))));
  }
}
