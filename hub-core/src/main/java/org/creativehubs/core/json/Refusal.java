package org.creativehubs.core.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.base.CharMatcher;
import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubVariants;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Why a document is refused, in the same words for both lines of Jackson; with the other faults of
 * the same value.
 */
record Refusal(
    Fault code,
    String path,
    List<String> fields,
    String rule,
    Object value,
    Optional<Class<?>> type,
    List<Refusal> others) {

  private static final int LONGEST_DETAIL = 100;

  /** A name, or in brackets what is none. */
  private static final Pattern STEP = Pattern.compile("\\[\".*?\"]|\\[[0-9]+]|[^.\\[]+");

  private static final Pattern ELEMENT = Pattern.compile("[^.\\[]*\\[([0-9]{1,9})]");

  /** What Jackson says of its source, which it keeps to itself anyway. */
  private static final Pattern SOURCE = Pattern.compile(" ?\\([^()]*\\[Source:.*", Pattern.DOTALL);

  /** What Jackson advises those who set it up. */
  private static final Pattern HINT = Pattern.compile("[:;,.]? ?\\(?(?:maybe )?enable `.*");

  static Refusal at(String path, Fault code, String rule, Object value) {
    return new Refusal(
        code, path, ImmutableList.of(path), rule, value, Optional.empty(), ImmutableList.of());
  }

  /** A refusal by the rules of a value; a text or number has no fields of its own. */
  static Refusal of(String path, InvalidValueException cause, boolean scalar) {
    List<Refusal> all =
        cause.faults().stream()
            .map(fault -> single(path, fault, scalar).in(fault.type(), ImmutableList.of()))
            .toList();
    return all.get(0).in(cause.type(), all.subList(1, all.size()));
  }

  private static Refusal single(String path, InvalidValueException cause, boolean scalar) {
    if (cause.code() == Fault.MISSING_FIELD) {
      return missing(path, cause.field());
    }
    String place = scalar ? path : join(path, cause.field());
    return at(place, cause.code(), cause.rule(), cause.value());
  }

  /** The same where the value stands at a place of a document. */
  Refusal within(String place) {
    return new Refusal(
        code,
        path.isEmpty() ? place : join(place, path),
        fields.stream().map(field -> field.isEmpty() ? place : join(place, field)).toList(),
        rule,
        value,
        type,
        others.stream().map(other -> other.within(place)).toList());
  }

  /** Several refusals as one, which speaks of the first and has the others. */
  static Refusal together(List<Refusal> all) {
    Refusal first = all.get(0);
    return new Refusal(
        first.code,
        first.path,
        first.fields,
        first.rule,
        first.value,
        first.type,
        ImmutableList.copyOf(all.subList(1, all.size())));
  }

  /** The first step of the path. */
  String first() {
    Matcher step = STEP.matcher(path);
    return step.lookingAt() ? step.group() : "";
  }

  /** The index of the element in the first step; -1 if it is none. */
  int index() {
    Matcher element = ELEMENT.matcher(path);
    return element.lookingAt() ? Integer.parseInt(element.group(1)) : -1;
  }

  private Refusal in(Class<?> refusing, List<Refusal> others) {
    return new Refusal(code, path, fields, rule, value, Optional.of(refusing), others);
  }

  /** This refusal alone, then the others. */
  List<Refusal> all() {
    Refusal alone = new Refusal(code, path, fields, rule, value, type, ImmutableList.of());
    return ImmutableList.<Refusal>builder().add(alone).addAll(others).build();
  }

  /** A field that is missing, by its own path. */
  static Refusal missing(String path) {
    int end = path.lastIndexOf('.');
    return missing(path.substring(0, Math.max(end, 0)), path.substring(end + 1));
  }

  private static Refusal missing(String path, String names) {
    List<String> fields = ImmutableList.copyOf(names.split(", "));
    String rule = (fields.size() == 1 ? "have the field " : "have the fields ") + names;
    return new Refusal(
        Fault.MISSING_FIELD,
        path,
        Lists.transform(fields, field -> join(path, field)),
        rule,
        "an object without",
        Optional.empty(),
        ImmutableList.of());
  }

  /** Fields that a value of a type must have. */
  static Refusal missing(Collection<String> names, Class<?> type) {
    return missing("", String.join(", ", names)).in(type, ImmutableList.of());
  }

  /** A field that a type does not have; a variant has the field that says which it is, too. */
  static Refusal unknownField(String path, Class<?> type, Collection<?> known) {
    List<Object> names = new ArrayList<>(known);
    variants(type).ifPresent(base -> names.add(wordOf(base)));
    String rule = "be a known field (" + String.join(", ", sorted(names)) + ")";
    return at(path, Fault.UNKNOWN_FIELD, rule, "unknown");
  }

  static Refusal nullValue(String path) {
    return at(path, Fault.NULL_VALUE, "be left out or have a value", "null");
  }

  static Refusal badCode(String path, Class<?> type, Object value) {
    String rule = "be one of " + String.join(", ", sorted(Arrays.asList(type.getEnumConstants())));
    return at(path, Fault.UNKNOWN_CODE, rule, value);
  }

  /** A variant without the field that says which it is, or with a word of none. */
  static Refusal variant(String path, Class<?> type, @Nullable String word) {
    Class<?> base = variants(type).orElseThrow();
    String field = join(path, wordOf(base));
    List<String> words =
        Arrays.stream(base.getAnnotation(JsonSubTypes.class).value())
            .map(JsonSubTypes.Type::value)
            .filter(type::isAssignableFrom)
            .map(variant -> variant.getAnnotation(JsonTypeName.class).value())
            .toList();
    return word == null
        ? missing(field)
        : at(field, Fault.UNKNOWN_CODE, "be one of " + String.join(", ", sorted(words)), word);
  }

  /** The sealed type of which a type, or what carries its attributes, is a variant. */
  private static Optional<Class<?>> variants(Class<?> type) {
    for (Class<?> above = type; above != null; above = above.getSuperclass()) {
      if (above.isAnnotationPresent(HubVariants.class)) {
        return Optional.of(above);
      }
    }
    return Optional.empty();
  }

  private static String wordOf(Class<?> variants) {
    return variants.getAnnotation(JsonTypeInfo.class).property();
  }

  static Refusal badFormat(String path, Class<?> type, Object value) {
    return at(path, Fault.MALFORMED, "be " + Kind.of(type), value);
  }

  static Refusal notFinite(String path, Object value) {
    return at(path, Fault.NOT_FINITE, "be a finite number", value);
  }

  static Refusal truncated(String path, Object value) {
    return at(path, Fault.TOO_PRECISE, "be a whole number", value);
  }

  static Refusal overflow(String path, Class<?> type, Object value) {
    return at(path, Fault.TOO_LARGE, "be in " + Kind.range(type), value);
  }

  static Refusal wrongType(String path, Class<?> type, String token) {
    return at(path, Fault.WRONG_TYPE, "be " + Kind.of(type), token);
  }

  static Refusal duplicate(String path) {
    return at(path, Fault.DUPLICATE_FIELD, "be given once", "given twice");
  }

  /** Numbers whose sums and products nothing holds exactly. */
  static Refusal uncountable() {
    return at("", Fault.TOO_LARGE, "have numbers that can be counted exactly", "larger ones");
  }

  static Refusal tooMany(int most) {
    String rule = String.format(Locale.ROOT, "hold at most %,d elements", most);
    return at("", Fault.TOO_LARGE, rule, "more");
  }

  static Refusal limit(String path, String message) {
    return message.contains("nesting depth")
        ? at(path, Fault.TOO_DEEP, "be nested at most " + Limits.DEPTH + " deep", "deeper")
        : at(path, Fault.TOO_LARGE, Limits.rule(message), "longer");
  }

  static Refusal syntax(String path, int line, int column, String message) {
    String where = line > 0 ? "broken at line " + line + ", column " + column + ": " : "broken: ";
    return at(path, Fault.SYNTAX, "be well-formed JSON", where + detail(message));
  }

  static Refusal encoding() {
    return at("", Fault.ENCODING, "be UTF-8 text", "other bytes");
  }

  static Refusal unreadable(Throwable cause) {
    return at(
        "",
        Fault.UNREADABLE,
        "be readable",
        detail(String.valueOf(Throwables.getRootCause(cause).getMessage())));
  }

  static Refusal unexpected(String path, Throwable cause) {
    return at(path, Fault.MALFORMED, "be a value of its type", detail(String.valueOf(cause)));
  }

  /** The path as it stands in a message. */
  String place() {
    return path.isEmpty() ? "document" : path;
  }

  /** The last name of the path, without an index. */
  String field() {
    String last = path.substring(path.lastIndexOf('.') + 1);
    return last.isEmpty() ? "document" : last;
  }

  static String join(String path, String field) {
    return path.isEmpty() ? field : path + (field.startsWith("[") ? "" : ".") + field;
  }

  private static String detail(String message) {
    String plain = HINT.matcher(SOURCE.matcher(message).replaceAll("")).replaceAll("");
    String line = CharMatcher.whitespace().collapseFrom(plain, ' ');
    return line.length() <= LONGEST_DETAIL ? line : line.substring(0, LONGEST_DETAIL) + "...";
  }

  private static List<String> sorted(Collection<?> names) {
    return names.stream().map(String::valueOf).sorted().toList();
  }
}
