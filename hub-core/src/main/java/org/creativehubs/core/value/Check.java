package org.creativehubs.core.value;

import com.google.common.base.CharMatcher;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one way to enforce a rule on a value. Every refusal is an {@link InvalidValueException} that
 * names the type, the accessor, the rule and the value.
 *
 * <p>The first broken rule is the one that is told. Rules that do not depend on one another stand
 * in {@link #together}, which tells all that are broken:
 *
 * <pre>{@code
 * Check.together(
 *     () -> Check.notBlank(id(), "id"),
 *     () -> Check.notBlank(name(), "name"));
 * Check.that(end().isAfter(start()), "end", "be later than start", end());
 * }</pre>
 */
public final class Check {

  private static final int MOST_NAMED = 12;
  private static final int LONGEST_ID = 100;
  private static final CharMatcher VOWELS = CharMatcher.anyOf("aeio");

  private Check() {}

  /**
   * Refuses a value outside its range.
   *
   * @param holds whether the rule holds
   * @param field the accessor
   * @param rule the rule, to be read after "must"
   * @param value the value, shown only when it is refused
   * @throws InvalidValueException with {@link Fault#OUT_OF_RANGE} if {@code holds} is false
   */
  public static void that(boolean holds, String field, String rule, Object value) {
    that(holds, Fault.OUT_OF_RANGE, field, rule, value);
  }

  /**
   * Refuses a value for the given fault.
   *
   * @param holds whether the rule holds
   * @param fault what it is if it does not
   * @param field the accessor
   * @param rule the rule, to be read after "must"
   * @param value the value, shown only when it is refused
   * @throws InvalidValueException with {@code fault} if {@code holds} is false
   */
  public static void that(boolean holds, Fault fault, String field, String rule, Object value) {
    if (!holds) {
      throw new InvalidValueException(fault, field, rule, value);
    }
  }

  /**
   * Enforces rules that do not depend on one another: all are tried, and all broken ones are told.
   *
   * @param rules what enforces them, in the order in which they are told
   * @throws InvalidValueException whose {@link InvalidValueException#faults()} are all broken rules
   */
  public static void together(Runnable... rules) {
    List<InvalidValueException> faults = new ArrayList<>(0);
    for (Runnable rule : rules) {
      try {
        rule.run();
      } catch (InvalidValueException e) {
        faults.addAll(e.faults());
      }
    }
    if (!faults.isEmpty()) {
      throw faults.size() == 1 ? faults.get(0) : new InvalidValueException(faults);
    }
  }

  /**
   * Refuses null.
   *
   * @param <T> the type of the value
   * @param value the value
   * @param field the accessor or parameter
   * @return the value
   * @throws InvalidValueException with {@link Fault#NULL_VALUE} if the value is null
   */
  @CanIgnoreReturnValue
  public static <T> T notNull(@Nullable T value, String field) {
    if (value == null) {
      throw new InvalidValueException(field);
    }
    return value;
  }

  /**
   * Refuses the fields that were not given where a hand-written type is read from JSON, all at
   * once.
   *
   * <p>The creator takes an object of bare fields for this: Jackson itself stops at the first
   * parameter that is missing.
   *
   * @param fields the names of the fields
   * @param values their values in the same order, null where one is missing
   * @throws InvalidValueException with {@link Fault#MISSING_FIELD} that names all that are missing
   */
  public static void given(List<String> fields, @Nullable Object... values) {
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null) {
        missing.add(fields.get(i));
      }
    }
    that(missing.isEmpty(), Fault.MISSING_FIELD, String.join(", ", missing), "be given", "missing");
  }

  /**
   * Refuses text without a visible character.
   *
   * @param text the text
   * @param field the accessor
   * @throws InvalidValueException with {@link Fault#EMPTY} if the text is blank
   */
  public static void notBlank(String text, String field) {
    that(!text.isBlank(), Fault.EMPTY, field, "hold a visible character", text);
  }

  /**
   * Refuses text that cannot be a key in somebody's register. Any text on one line can: {@code S1},
   * {@code SC204123}, {@code LV2/07}, {@code Studio 2}. Keys are compared as they are, so blanks at
   * the start or end are refused rather than cut.
   *
   * @param text the key
   * @param field the accessor
   * @throws InvalidValueException with {@link Fault#EMPTY} if the text is blank, {@link
   *     Fault#TOO_LARGE} above 100 characters, {@link Fault#MALFORMED} if it starts or ends with a
   *     blank or holds a control character
   */
  public static void id(String text, String field) {
    notBlank(text, field);
    that(text.length() <= LONGEST_ID, Fault.TOO_LARGE, field, "have at most 100 characters", text);
    that(
        text.equals(text.strip()) && CharMatcher.javaIsoControl().matchesNoneOf(text),
        Fault.MALFORMED,
        field,
        "be text on one line without blanks around it",
        text);
  }

  /**
   * Refuses texts of which one is blank, or comes twice.
   *
   * @param texts the texts in order
   * @param field the accessor
   * @throws InvalidValueException with {@link Fault#EMPTY} or {@link Fault#DUPLICATE}, naming the
   *     index
   */
  public static void texts(Collection<String> texts, String field) {
    int index = 0;
    for (String text : texts) {
      notBlank(text, field + "[" + index + "]");
      index++;
    }
    distinct(texts, text -> text, field, "text");
  }

  /**
   * Refuses NaN and the infinities.
   *
   * @param value the number
   * @param field the accessor
   * @throws InvalidValueException with {@link Fault#NOT_FINITE} if it is one of them
   */
  public static void finite(double value, String field) {
    that(Double.isFinite(value), Fault.NOT_FINITE, field, "be a finite number", value);
  }

  /**
   * Refuses a collection without elements.
   *
   * @param elements the elements
   * @param field the accessor
   * @throws InvalidValueException with {@link Fault#EMPTY} if there is none
   */
  public static void notEmpty(Collection<?> elements, String field) {
    that(!elements.isEmpty(), Fault.EMPTY, field, "hold at least one element", "none");
  }

  /**
   * Refuses elements that share a key, naming the second of them.
   *
   * @param <T> the type of the elements
   * @param elements the elements in order
   * @param key what must differ
   * @param field the accessor of the elements
   * @param name the name of the key, such as {@code id}
   * @throws InvalidValueException with {@link Fault#DUPLICATE} at the first repeated key
   */
  public static <T> void distinct(
      Collection<T> elements, Function<? super T, ?> key, String field, String name) {
    Set<Object> seen = new HashSet<>();
    int index = 0;
    for (T element : elements) {
      Object found = key.apply(element);
      that(
          seen.add(found),
          Fault.DUPLICATE,
          field + "[" + index + "]",
          (VOWELS.matches(name.charAt(0)) ? "have an " : "have a ") + name + " of its own",
          found);
      index++;
    }
  }

  /**
   * Finds the one with a name.
   *
   * @param <T> the type of the candidates
   * @param candidates where to look, in order
   * @param nameOf what each is called
   * @param name the name sought
   * @param field what is sought, such as {@code row}
   * @return the first of that name
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is none; the rule lists
   *     the first twelve names there are
   */
  public static <T> T named(
      List<? extends T> candidates, Function<? super T, String> nameOf, String name, String field) {
    for (T candidate : candidates) {
      if (nameOf.apply(candidate).equals(name)) {
        return candidate;
      }
    }
    String known =
        candidates.stream().limit(MOST_NAMED).map(nameOf).collect(Collectors.joining(", "));
    int more = candidates.size() - MOST_NAMED;
    String rest = more > 0 ? " and " + more + " more" : "";
    throw new InvalidValueException(Fault.UNKNOWN_CODE, field, "be one of " + known + rest, name);
  }
}
