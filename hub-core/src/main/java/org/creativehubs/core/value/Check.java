package org.creativehubs.core.value;

import com.google.common.base.CharMatcher;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.creativehubs.core.internal.NotKnown;
import org.jspecify.annotations.Nullable;

/**
 * The one way to enforce a rule on a value. Every refusal is an {@link InvalidValueException} that
 * names the type, the accessor, the rule and the value.
 *
 * <p>What one asks for: texts and ids ({@link #notBlank}, {@link #id}, {@link #texts}), elements
 * ({@link #notEmpty}, {@link #distinct}, {@link #ascending}, {@link #each}, {@link #named}), the
 * range of a number ({@link #share}, {@link #notNegative}, {@link #positive}, {@link #atLeast},
 * {@link #atMost}, {@link #above}, {@link #between}, {@link #inside}), the order of two fields
 * ({@link #before}, {@link #after} and their like), and which of two fields is given ({@link
 * #exactlyOne}, {@link #givenIf}, {@link #givenOnlyIf}); any other rule is {@link #that}.
 *
 * <p>The first broken rule is the one that is told. Rules that do not depend on one another stand
 * in {@link #together}, which tells all that are broken, as {@link #each} and {@link #distinct} do
 * of elements. Where a value is read of which a part has faults, its rules are tried on the rest; a
 * rule that asks for the part is passed:
 *
 * <pre>{@code
 * Check.together(
 *     () -> Check.notBlank(id(), "id"),
 *     () -> Check.notBlank(name(), "name"));
 * Check.that(end().isAfter(start()), "end", "be later than start", end());
 * }</pre>
 */
@RefusingType.Tool
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
    Faults faults = new Faults();
    for (Runnable rule : rules) {
      try {
        rule.run();
      } catch (InvalidValueException e) {
        faults.add(e);
      } catch (NotKnown e) {
        faults.add(e);
      }
    }
    faults.refuse();
  }

  /** What several rules said: all faults, and whether one of them asked for what is not known. */
  @RefusingType.Tool
  private static final class Faults {
    private final List<InvalidValueException> faults = new ArrayList<>(0);
    private @Nullable NotKnown unknown;

    void add(InvalidValueException fault) {
      faults.addAll(fault.faults());
    }

    void add(NotKnown part) {
      unknown = part;
    }

    /** Each fault once, also where several rules meet the same. */
    private List<InvalidValueException> each() {
      Map<String, InvalidValueException> each = new LinkedHashMap<>();
      faults.forEach(fault -> each.putIfAbsent(fault.getMessage(), fault));
      return List.copyOf(each.values());
    }

    void refuse() {
      if (!faults.isEmpty()) {
        List<InvalidValueException> told = each();
        throw told.size() == 1 ? told.get(0) : new InvalidValueException(told);
      }
      if (unknown != null) {
        throw unknown;
      }
    }
  }

  /**
   * Does what may refuse a part of a larger whole, and names what it refuses from the whole.
   *
   * @param <T> the type of what is made
   * @param place where the part stands, such as {@code events[2]}
   * @param work what makes it
   * @return what is made
   * @throws InvalidValueException with the same faults, each field after the place
   */
  public static <T> T inPlace(String place, Supplier<T> work) {
    try {
      return work.get();
    } catch (InvalidValueException e) {
      together(e.faults().stream().map(fault -> thrown(place, fault)).toArray(Runnable[]::new));
      throw e;
    }
  }

  private static Runnable thrown(String place, InvalidValueException fault) {
    return () -> {
      throw new InvalidValueException(
          fault.code(), place + "." + fault.field(), fault.rule(), fault.value());
    };
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
    together(
        () -> each(texts, field, Check::notBlank),
        () -> distinct(texts, text -> text, field, "text"));
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
   * Refuses elements that have the key of one before, naming each of them.
   *
   * @param <T> the type of the elements
   * @param elements the elements in order
   * @param key what must differ
   * @param field the accessor of the elements
   * @param name the name of the key, such as {@code id}
   * @throws InvalidValueException with {@link Fault#DUPLICATE} at each repeated key
   */
  public static <T> void distinct(
      Collection<T> elements, Function<? super T, ?> key, String field, String name) {
    Set<Object> seen = new HashSet<>();
    eachAt(
        elements,
        (element, index) -> {
          Object found = key.apply(element);
          if (!seen.add(found)) {
            String rule = VOWELS.matches(name.charAt(0)) ? "have an " : "have a ";
            throw new InvalidValueException(
                Fault.DUPLICATE, field + "[" + index + "]", rule + name + " of its own", found);
          }
        });
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
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is none; see {@link
   *     #shownNames} for what the rule lists
   */
  public static <T> T named(
      List<? extends T> candidates, Function<? super T, String> nameOf, String name, String field) {
    for (T candidate : candidates) {
      if (nameOf.apply(candidate).equals(name)) {
        return candidate;
      }
    }
    if (candidates.isEmpty()) {
      throw new InvalidValueException(
          Fault.UNKNOWN_CODE, field, "be left out where there is none to name", name);
    }
    List<String> names = candidates.stream().map(nameOf).collect(Collectors.toList());
    throw new InvalidValueException(
        Fault.UNKNOWN_CODE, field, "be one of " + shownNames(names, name), name);
  }

  /**
   * The names that are spelt nearly as one that is none of them, such as by a slip.
   *
   * @param names the names
   * @param name what was given instead
   * @return at most three, the nearest first
   */
  public static List<String> nearNames(List<String> names, String name) {
    return NearNames.to(name, names);
  }

  /**
   * The names there are, for a message that one is none of them: all where they are few, else how
   * many there are with those that are spelt nearly so, or the first twelve.
   *
   * @param names the names in order
   * @param name what was given instead
   * @return the names as text
   */
  public static String shownNames(List<String> names, String name) {
    List<String> near = nearNames(names, name);
    if (names.size() > MOST_NAMED && !near.isEmpty()) {
      return names.size() + " names, perhaps " + String.join(" or ", near);
    }
    String known = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    int more = names.size() - MOST_NAMED;
    return known + (more > 0 ? " and " + more + " more" : "");
  }

  /**
   * Refuses a number outside [0, 1].
   *
   * @param share the share
   * @param field the accessor
   * @throws InvalidValueException with {@link Fault#OUT_OF_RANGE}
   */
  public static void share(Scalar share, String field) {
    between(share, 0, 1, field);
  }

  /** {@link #share(Scalar, String)} of a double that is finite, else {@link Fault#NOT_FINITE}. */
  public static void share(double share, String field) {
    between(share, 0, 1, field);
  }

  /**
   * Refuses a number outside (0, 1].
   *
   * @param share the share
   * @param field the accessor
   * @throws InvalidValueException with {@link Fault#OUT_OF_RANGE}
   */
  public static void positiveShare(Scalar share, String field) {
    that(share.signum() > 0 && share.compareToWhole(1) <= 0, field, "be in (0, 1]", share);
  }

  /**
   * {@link #positiveShare(Scalar, String)} of a double that is finite, else {@link
   * Fault#NOT_FINITE}.
   */
  public static void positiveShare(double share, String field) {
    finite(share, field);
    that(share > 0 && share <= 1, field, "be in (0, 1]", share);
  }

  /**
   * Refuses what is below zero.
   *
   * @param value the number or amount
   * @param field the accessor
   * @throws InvalidValueException with {@link Fault#OUT_OF_RANGE}
   */
  public static void notNegative(Signed value, String field) {
    that(value.signum() >= 0, field, "be >= 0", value);
  }

  /** {@link #notNegative(Signed, String)} of a whole number. */
  public static void notNegative(long value, String field) {
    that(value >= 0, field, "be >= 0", value);
  }

  /**
   * {@link #notNegative(Signed, String)} of a double that is finite, else {@link Fault#NOT_FINITE}.
   */
  public static void notNegative(double value, String field) {
    atLeast(value, 0, field);
  }

  /**
   * Refuses what is not above zero.
   *
   * @param value the number or amount
   * @param field the accessor
   * @throws InvalidValueException with {@link Fault#OUT_OF_RANGE}
   */
  public static void positive(Signed value, String field) {
    that(value.signum() > 0, field, "be > 0", value);
  }

  /** {@link #positive(Signed, String)} of a whole number. */
  public static void positive(long value, String field) {
    that(value > 0, field, "be > 0", value);
  }

  /**
   * {@link #positive(Signed, String)} of a double that is finite, else {@link Fault#NOT_FINITE}.
   */
  public static void positive(double value, String field) {
    above(value, 0, field);
  }

  /**
   * Refuses zero.
   *
   * @param value the number or amount
   * @param field the accessor
   * @throws InvalidValueException with {@link Fault#OUT_OF_RANGE}
   */
  public static void notZero(Signed value, String field) {
    that(value.signum() != 0, field, "not be zero", value);
  }

  /**
   * Refuses what is below a bound.
   *
   * @param value the number
   * @param least the least that is accepted
   * @param field the accessor
   * @throws InvalidValueException with {@link Fault#OUT_OF_RANGE}
   */
  public static void atLeast(Scalar value, long least, String field) {
    if (value.compareToWhole(least) < 0) {
      throw outOfRange(field, "be >= " + least, value);
    }
  }

  /** {@link #atLeast(Scalar, long, String)} of a whole number. */
  public static void atLeast(long value, long least, String field) {
    if (value < least) {
      throw outOfRange(field, "be >= " + least, value);
    }
  }

  /**
   * {@link #atLeast(Scalar, long, String)} of a double that is finite, else {@link
   * Fault#NOT_FINITE}.
   */
  public static void atLeast(double value, double least, String field) {
    finite(value, field);
    if (value < least) {
      throw outOfRange(field, "be >= " + bound(least), value);
    }
  }

  /**
   * Refuses what is above a bound.
   *
   * @param value the number
   * @param most the most that is accepted
   * @param field the accessor
   * @throws InvalidValueException with {@link Fault#OUT_OF_RANGE}
   */
  public static void atMost(Scalar value, long most, String field) {
    if (value.compareToWhole(most) > 0) {
      throw outOfRange(field, "be <= " + most, value);
    }
  }

  /** {@link #atMost(Scalar, long, String)} of a whole number. */
  public static void atMost(long value, long most, String field) {
    if (value > most) {
      throw outOfRange(field, "be <= " + most, value);
    }
  }

  /**
   * {@link #atMost(Scalar, long, String)} of a double that is finite, else {@link
   * Fault#NOT_FINITE}.
   */
  public static void atMost(double value, double most, String field) {
    finite(value, field);
    if (value > most) {
      throw outOfRange(field, "be <= " + bound(most), value);
    }
  }

  /**
   * Refuses what is not above a bound, such as a rate of -1.
   *
   * @param value the number
   * @param bound what it must be above
   * @param field the accessor
   * @throws InvalidValueException with {@link Fault#OUT_OF_RANGE}
   */
  public static void above(Scalar value, long bound, String field) {
    if (value.compareToWhole(bound) <= 0) {
      throw outOfRange(field, "be > " + bound, value);
    }
  }

  /**
   * {@link #above(Scalar, long, String)} of a double that is finite, else {@link Fault#NOT_FINITE}.
   */
  public static void above(double value, double bound, String field) {
    finite(value, field);
    if (value <= bound) {
      throw outOfRange(field, "be > " + bound(bound), value);
    }
  }

  /**
   * Refuses what lies outside a range that holds both of its ends.
   *
   * @param value the number
   * @param least the least that is accepted
   * @param most the most that is accepted
   * @param field the accessor
   * @throws InvalidValueException with {@link Fault#OUT_OF_RANGE}
   */
  public static void between(Scalar value, long least, long most, String field) {
    if (value.compareToWhole(least) < 0 || value.compareToWhole(most) > 0) {
      throw outOfRange(field, "be in [" + least + ", " + most + "]", value);
    }
  }

  /** {@link #between(Scalar, long, long, String)} of a whole number. */
  public static void between(long value, long least, long most, String field) {
    if (value < least || value > most) {
      throw outOfRange(field, "be in [" + least + ", " + most + "]", value);
    }
  }

  /**
   * {@link #between(Scalar, long, long, String)} of a double that is finite, else {@link
   * Fault#NOT_FINITE}.
   */
  public static void between(double value, double least, double most, String field) {
    finite(value, field);
    if (value < least || value > most) {
      throw outOfRange(field, "be in [" + bound(least) + ", " + bound(most) + "]", value);
    }
  }

  /**
   * Refuses what lies outside a range that holds neither of its ends.
   *
   * @param value the number
   * @param low what it must be above
   * @param high what it must be below
   * @param field the accessor
   * @throws InvalidValueException with {@link Fault#OUT_OF_RANGE}
   */
  public static void inside(Scalar value, long low, long high, String field) {
    if (value.compareToWhole(low) <= 0 || value.compareToWhole(high) >= 0) {
      throw outOfRange(field, "be in (" + low + ", " + high + ")", value);
    }
  }

  /**
   * {@link #inside(Scalar, long, long, String)} of a double that is finite, else {@link
   * Fault#NOT_FINITE}.
   */
  public static void inside(double value, double low, double high, String field) {
    finite(value, field);
    if (value <= low || value >= high) {
      throw outOfRange(field, "be in (" + bound(low) + ", " + bound(high) + ")", value);
    }
  }

  /** A bound as people write it: 1, not 1.0. */
  private static String bound(double bound) {
    return bound == (long) bound ? Long.toString((long) bound) : Double.toString(bound);
  }

  private static InvalidValueException outOfRange(String field, String rule, Object value) {
    return new InvalidValueException(Fault.OUT_OF_RANGE, field, rule, value);
  }

  /**
   * Refuses a number or an amount that is below that of another field.
   *
   * @param <T> the type of both
   * @param value the greater, or one as great
   * @param field its accessor
   * @param other the lesser
   * @param otherField the accessor of {@code other}
   * @throws InvalidValueException with {@link Fault#INCONSISTENT}
   */
  public static <T extends Comparable<? super T>> void atLeast(
      T value, String field, T other, String otherField) {
    ordered(value.compareTo(other) >= 0, value, field, "be >= ", other, otherField);
  }

  /**
   * Refuses a number or an amount that is above that of another field.
   *
   * @param <T> the type of both
   * @param value the lesser, or one as great
   * @param field its accessor
   * @param other the greater
   * @param otherField the accessor of {@code other}
   * @throws InvalidValueException with {@link Fault#INCONSISTENT}
   */
  public static <T extends Comparable<? super T>> void atMost(
      T value, String field, T other, String otherField) {
    ordered(value.compareTo(other) <= 0, value, field, "be <= ", other, otherField);
  }

  /**
   * Refuses a number or an amount that is not above that of another field.
   *
   * @param <T> the type of both
   * @param value the greater
   * @param field its accessor
   * @param other the lesser
   * @param otherField the accessor of {@code other}
   * @throws InvalidValueException with {@link Fault#INCONSISTENT}
   */
  public static <T extends Comparable<? super T>> void above(
      T value, String field, T other, String otherField) {
    ordered(value.compareTo(other) > 0, value, field, "be > ", other, otherField);
  }

  /**
   * Refuses a date that is not before that of another field.
   *
   * @param <T> the type of both
   * @param date the earlier
   * @param field its accessor
   * @param later the later
   * @param laterField the accessor of {@code later}
   * @throws InvalidValueException with {@link Fault#INCONSISTENT}
   */
  public static <T extends Comparable<? super T>> void before(
      T date, String field, T later, String laterField) {
    ordered(date.compareTo(later) < 0, date, field, "be before ", later, laterField);
  }

  /**
   * Refuses a date that is not after that of another field.
   *
   * @param <T> the type of both
   * @param date the later
   * @param field its accessor
   * @param earlier the earlier
   * @param earlierField the accessor of {@code earlier}
   * @throws InvalidValueException with {@link Fault#INCONSISTENT}
   */
  public static <T extends Comparable<? super T>> void after(
      T date, String field, T earlier, String earlierField) {
    ordered(date.compareTo(earlier) > 0, date, field, "be after ", earlier, earlierField);
  }

  /**
   * Refuses a date that is before that of another field; the same day is accepted.
   *
   * @param <T> the type of both
   * @param date the later, or the same
   * @param field its accessor
   * @param earlier the earlier
   * @param earlierField the accessor of {@code earlier}
   * @throws InvalidValueException with {@link Fault#INCONSISTENT}
   */
  public static <T extends Comparable<? super T>> void notBefore(
      T date, String field, T earlier, String earlierField) {
    ordered(date.compareTo(earlier) >= 0, date, field, "not be before ", earlier, earlierField);
  }

  /**
   * Refuses a date that is after that of another field; the same day is accepted.
   *
   * @param <T> the type of both
   * @param date the earlier, or the same
   * @param field its accessor
   * @param later the later
   * @param laterField the accessor of {@code later}
   * @throws InvalidValueException with {@link Fault#INCONSISTENT}
   */
  public static <T extends Comparable<? super T>> void notAfter(
      T date, String field, T later, String laterField) {
    ordered(date.compareTo(later) <= 0, date, field, "not be after ", later, laterField);
  }

  private static void ordered(
      boolean holds, Object value, String field, String order, Object other, String otherField) {
    if (!holds) {
      throw new InvalidValueException(
          Fault.INCONSISTENT, field, order + otherField + " " + other, value);
    }
  }

  /**
   * Refuses elements whose keys do not rise from one to the next, naming the first that does not.
   *
   * @param <T> the type of the elements
   * @param <K> the type of what must rise
   * @param elements the elements in order
   * @param key what must rise
   * @param field the accessor of the elements
   * @param name the name of the key, such as {@code date}
   * @throws InvalidValueException with {@link Fault#INCONSISTENT}
   */
  public static <T, K extends Comparable<? super K>> void ascending(
      List<T> elements, Function<? super T, K> key, String field, String name) {
    for (int i = 1; i < elements.size(); i++) {
      K before = key.apply(elements.get(i - 1));
      K found = key.apply(elements.get(i));
      if (found.compareTo(before) <= 0) {
        throw new InvalidValueException(
            Fault.INCONSISTENT,
            field + "[" + i + "]",
            "have a greater " + name + " than " + before,
            found);
      }
    }
  }

  /**
   * Checks each element and tells what is wrong with all of them, with its index in the name of the
   * field: {@code Check.each(costs(), "costs", Check::notNegative)} refuses {@code costs[2]}.
   *
   * @param <T> the type of the elements
   * @param elements the elements in order
   * @param field the accessor of the elements
   * @param check what to do with an element and its field
   */
  public static <T> void each(
      Iterable<? extends T> elements, String field, BiConsumer<? super T, String> check) {
    eachAt(elements, (element, index) -> check.accept(element, field + "[" + index + "]"));
  }

  /** Tries a rule on each element, tells what it says of all of them, and passes the unknown. */
  private static <T> void eachAt(Iterable<? extends T> elements, ObjIntConsumer<? super T> check) {
    Faults faults = new Faults();
    int index = 0;
    for (Iterator<? extends T> each = elements.iterator(); each.hasNext(); index++) {
      try {
        check.accept(each.next(), index);
      } catch (InvalidValueException e) {
        faults.add(e);
      } catch (NotKnown e) {
        faults.add(e);
      }
    }
    faults.refuse();
  }

  /**
   * Refuses two fields that are both given or both absent, blaming the second.
   *
   * @param first the first
   * @param firstField its accessor, such as {@code ratio}
   * @param second the second
   * @param secondField its accessor, such as {@code undefined}
   * @throws InvalidValueException with {@link Fault#INCONSISTENT}
   */
  public static void exactlyOne(
      Optional<?> first, String firstField, Optional<?> second, String secondField) {
    exactlyOne(first.isPresent(), firstField, second, secondField);
  }

  /** {@link #exactlyOne(Optional, String, Optional, String)} of a double. */
  public static void exactlyOne(
      OptionalDouble first, String firstField, Optional<?> second, String secondField) {
    exactlyOne(first.isPresent(), firstField, second, secondField);
  }

  /**
   * Refuses a list and a field that are both given or both absent, blaming the field; a list
   * without elements is absent.
   *
   * @param first the list
   * @param firstField its accessor
   * @param second the field, such as the reason why the list is empty
   * @param secondField its accessor, such as {@code undefined}
   * @throws InvalidValueException with {@link Fault#INCONSISTENT}
   */
  public static void exactlyOne(
      Collection<?> first, String firstField, Optional<?> second, String secondField) {
    exactlyOne(!first.isEmpty(), firstField, second, secondField);
  }

  private static void exactlyOne(
      boolean isGiven, String firstField, Optional<?> second, String secondField) {
    if (isGiven == second.isPresent()) {
      String rule = isGiven ? "be absent if %s is given" : "be given if %s is absent";
      throw inconsistent(secondField, rule.replace("%s", firstField), shown(second));
    }
  }

  /**
   * Refuses a field that is given although its condition does not hold.
   *
   * @param value the value, if it is given
   * @param field its accessor
   * @param condition whether it may be given
   * @param words the condition in words, to be read after "only if", such as {@code kind is OTHER}
   * @throws InvalidValueException with {@link Fault#INCONSISTENT}
   */
  public static void givenOnlyIf(Optional<?> value, String field, boolean condition, String words) {
    if (value.isPresent() && !condition) {
      throw inconsistent(field, "be given only if " + words, shown(value));
    }
  }

  /**
   * Refuses a field that is absent although its condition holds.
   *
   * @param value the value, if it is given
   * @param field its accessor
   * @param condition whether it must be given
   * @param words the condition in words, to be read after "if", such as {@code kind is OTHER}
   * @throws InvalidValueException with {@link Fault#INCONSISTENT}
   */
  public static void givenIf(Optional<?> value, String field, boolean condition, String words) {
    if (value.isEmpty() && condition) {
      throw inconsistent(field, "be given if " + words, "absent");
    }
  }

  /**
   * Refuses a field that is absent although its condition holds, or given although it does not.
   *
   * @param value the value, if it is given
   * @param field its accessor
   * @param condition whether it must be given
   * @param words the condition in words, to be read after "if", such as {@code kind is OTHER}
   * @throws InvalidValueException with {@link Fault#INCONSISTENT}
   */
  public static void givenExactlyIf(
      Optional<?> value, String field, boolean condition, String words) {
    givenIf(value, field, condition, words);
    givenOnlyIf(value, field, condition, words);
  }

  /**
   * A number that may be absent, for the checks that take an {@link Optional}.
   *
   * @param number the number
   * @return the same
   */
  public static Optional<Double> boxed(OptionalDouble number) {
    return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
  }

  /**
   * A whole number that may be absent, for the checks that take an {@link Optional}.
   *
   * @param number the number
   * @return the same
   */
  public static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  private static Object shown(Optional<?> value) {
    return value.isPresent() ? value.get() : "absent";
  }

  private static InvalidValueException inconsistent(String field, String rule, Object value) {
    return new InvalidValueException(Fault.INCONSISTENT, field, rule, value);
  }
}
