package org.creativehubs.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Streams;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.creativehubs.core.json.InvalidJsonException;
import org.creativehubs.core.value.Fault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/** What is tested of one example of a value type, with both lines of Jackson. */
final class ValueTypeExample {

  private static final ObjectMapper TREES = new ObjectMapper();

  private final Class<?> type;
  private final Object example;
  private final String json;

  ValueTypeExample(Class<?> type, Object example) {
    this.type = type;
    this.example = example;
    this.json = JacksonLine.JACKSON_3.write(example);
  }

  Stream<DynamicTest> tests() {
    return Stream.of(
            dynamicTest("isWrittenAlikeByAll", this::isWrittenAlikeByAll),
            dynamicTest("isReadBackByAll", this::isReadBackByAll),
            dynamicTest("isIndentedAlikeByBoth", this::isIndentedAlikeByBoth),
            dynamicTest("equalsWhatIsReadBack", this::equalsWhatIsReadBack),
            dynamicTest("canBeChanged", this::canBeChanged),
            dynamicTest("holdsNoNegativeZero", this::holdsNoNegativeZero),
            dynamicTest("saysSomethingOfItself", () -> assertThat(example.toString()).isNotBlank()),
            dynamicTest("namesFieldsThatAreMissing", () -> eachField(this::isNamedWhereMissing)),
            dynamicTest("namesAllFieldsThatAreMissing", this::namesAllThatAreMissing),
            dynamicTest("refusesFieldsThatAreNull", () -> eachField(this::isRefusedWhereNull)),
            dynamicTest("refusesFieldsThatAreUnknown", this::refusesUnknownFields))
        .map(test -> dynamicTest(test.getDisplayName() + " " + shortened(), test.getExecutable()));
  }

  /** Whether a field of the example is there and holds something. */
  boolean fills(String field) {
    JsonNode value = tree(json).path(field);
    return !value.isMissingNode() && !(value.isContainerNode() && value.isEmpty());
  }

  /** Whether the example is refused as soon as a field holds nothing. */
  boolean mustFill(String field) {
    return codeWithout(field) == Fault.EMPTY;
  }

  /**
   * The example with as many of some fields left out, one after the other, as it can do without.
   */
  Object without(List<String> fields) {
    ValueTypeExample least = this;
    for (String field : fields) {
      least = least.without(field);
    }
    return least.example;
  }

  private ValueTypeExample without(String field) {
    String shorter = object().without(List.of(field)).toString();
    try {
      return new ValueTypeExample(type, JacksonLine.JACKSON_3.read(shorter, type));
    } catch (InvalidJsonException needed) {
      return this;
    }
  }

  private @Nullable Fault codeWithout(String field) {
    String without = object().without(List.of(field)).toString();
    Throwable thrown = catchThrowable(() -> JacksonLine.JACKSON_3.read(without, type));
    return thrown instanceof InvalidJsonException refusal ? refusal.code() : null;
  }

  private String shortened() {
    return json.length() <= 60 ? json : json.substring(0, 60) + "...";
  }

  private void isWrittenAlikeByAll() {
    for (JacksonLine line : JacksonLine.values()) {
      assertThat(line.write(example)).as("strict %s", line).isEqualTo(json);
      assertThat(line.writePlainly(example)).as("plain %s", line).isEqualTo(json);
      assertThat(line.write(List.of(example))).as("list, %s", line).isEqualTo("[" + json + "]");
    }
  }

  private void holdsNoNegativeZero() {
    assertThat(json).doesNotContain(":-0.0,", ":-0.0}", "[-0.0", ",-0.0");
  }

  private void isReadBackByAll() throws JsonProcessingException {
    for (JacksonLine line : JacksonLine.values()) {
      assertThat((Object) line.read(json, type)).as("strict %s", line).isEqualTo(example);
      assertThat((Object) line.readPlainly(json, type)).as("plain %s", line).isEqualTo(example);
      assertThat((Object) line.readList("[" + json + "]", type)).isEqualTo(List.of(example));
    }
  }

  private void isIndentedAlikeByBoth() {
    String pretty = JacksonLine.JACKSON_3.pretty(example);
    assertThat(JacksonLine.JACKSON_2.pretty(example)).isEqualTo(pretty);
    assertThat((Object) JacksonLine.JACKSON_2.read(pretty, type)).isEqualTo(example);
    assertThat((Object) JacksonLine.JACKSON_3.read(pretty, type)).isEqualTo(example);
  }

  private void equalsWhatIsReadBack() {
    Object copy = JacksonLine.JACKSON_3.read(json, type);
    assertThat(copy).isEqualTo(example).hasSameHashCodeAs(example);
    assertThat(example).isNotEqualTo(null).isNotEqualTo(json);
  }

  /** Whoever can build a value can also start from one, and gets the same if nothing is changed. */
  private void canBeChanged() throws ReflectiveOperationException {
    if (ValueTypes.hasBuilder(type)) {
      Object builder = type.getMethod("toBuilder").invoke(example);
      Method build = builder.getClass().getMethod("build");
      build.setAccessible(true);
      assertThat(build.invoke(builder)).isEqualTo(example);
    }
  }

  /**
   * Without a field a value is refused by name, unless the field may be absent, has a default or
   * follows from the others.
   */
  private void isNamedWhereMissing(JacksonLine line, String field) {
    ObjectNode without = object().without(List.of(field));
    Throwable thrown = catchThrowable(() -> line.read(without.toString(), type));
    if (thrown == null) {
      Object read = line.read(without.toString(), type);
      JsonNode written = tree(line.write(read)).path(field);
      boolean fits = written.isEmpty() || ValueTypes.hasDefault(type, field);
      assertThat(fits || read.equals(example)).as("%s: %s", field, written).isTrue();
      return;
    }
    assertThat(thrown).isInstanceOf(InvalidJsonException.class);
    InvalidJsonException refusal = (InvalidJsonException) thrown;
    assertThat(refusal.code())
        .as("%s", refusal.getMessage())
        .isIn(Fault.MISSING_FIELD, Fault.EMPTY, Fault.INCONSISTENT, Fault.UNKNOWN_CODE);
    if (refusal.code() == Fault.MISSING_FIELD || refusal.code() == Fault.EMPTY) {
      assertThat(refusal.fields()).containsExactly(field);
    }
  }

  private void namesAllThatAreMissing() {
    if (!isObject()) {
      return;
    }
    ObjectNode none = word();
    List<String> required = required().stream().filter(field -> !none.has(field)).toList();
    for (JacksonLine line : JacksonLine.values()) {
      if (!required.isEmpty()) {
        InvalidJsonException refusal = line.refusal(none.toString(), type);
        assertThat(refusal.code()).as("%s", refusal).isEqualTo(Fault.MISSING_FIELD);
        assertThat(refusal.path()).isEmpty();
        assertThat(refusal.faults().get(0).fields()).containsExactlyElementsOf(required);
      }
    }
  }

  /** An object without fields, but for the one that says which variant of a sealed type it is. */
  private ObjectNode word() {
    return type.isAnnotationPresent(JsonTypeName.class)
        ? object().retain(object().fieldNames().next())
        : object().removeAll();
  }

  private List<String> required() {
    return fields().filter(field -> codeWithout(field) == Fault.MISSING_FIELD).toList();
  }

  private void isRefusedWhereNull(JacksonLine line, String field) {
    ObjectNode withNull = object().putNull(field);
    InvalidJsonException refusal = line.refusal(withNull.toString(), type);
    assertThat(refusal.code()).isEqualTo(Fault.NULL_VALUE);
    assertThat(refusal.path()).isEqualTo(field);
  }

  private void refusesUnknownFields() {
    if (!isObject()) {
      return;
    }
    String withMore = object().put("notAField", 1).toString();
    for (JacksonLine line : JacksonLine.values()) {
      InvalidJsonException refusal = line.refusal(withMore, type);
      assertThat(refusal.code()).isEqualTo(Fault.UNKNOWN_FIELD);
      assertThat(refusal.path()).isEqualTo("notAField");
    }
  }

  /**
   * The attributes that may change without a change of the text of this example: each is left out,
   * or changed at one place, in every way that its type allows.
   */
  Stream<String> untold() {
    return fields().filter(field -> changed(field).anyMatch(this::readsTheSame));
  }

  private boolean readsTheSame(ObjectNode changed) {
    try {
      Object other = JacksonLine.JACKSON_3.read(changed.toString(), type);
      return !other.equals(example) && other.toString().equals(example.toString());
    } catch (InvalidJsonException refused) {
      return false;
    }
  }

  private Stream<ObjectNode> changed(String field) {
    JsonNode value = object().get(field);
    Stream<ObjectNode> without = Stream.of(object().without(List.of(field)));
    return Stream.concat(
        without,
        Stream.concat(ChangedJson.of(value), constants(field))
            .map(other -> object().set(field, other)));
  }

  /** What may stand in a field that holds a constant of an enum. */
  private Stream<JsonNode> constants(String field) {
    return ValueTypes.enumOf(type, field)
        .map(constant -> tree(JacksonLine.JACKSON_3.write(constant)));
  }

  private void eachField(BiConsumer<JacksonLine, String> test) {
    fields()
        .forEach(field -> Arrays.stream(JacksonLine.values()).forEach(l -> test.accept(l, field)));
  }

  private Stream<String> fields() {
    if (!isObject()) {
      return Stream.of();
    }
    return Streams.stream(object().fieldNames());
  }

  private boolean isObject() {
    return tree(json).isObject();
  }

  private ObjectNode object() {
    return (ObjectNode) tree(json);
  }

  private static JsonNode tree(String text) {
    try {
      return TREES.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
