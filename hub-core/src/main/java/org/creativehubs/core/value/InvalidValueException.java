package org.creativehubs.core.value;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says that a value breaks a rule, lacks an attribute or holds null: of which type it is, which
 * attribute, which rule, which value, and a stable code, so that nobody has to parse a message.
 *
 * <p>The message reads {@code <field> must <rule>, but was <value>}, on one line. Where one value
 * has several faults that do not depend on one another, {@link #faults()} lists all of them, the
 * message joins those of the first twenty by semicolons, and the other accessors speak of the
 * first.
 */
public class InvalidValueException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;
  private static final int LONGEST_VALUE = 120;
  private static final int MOST_TOLD = 20;
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\x{85}\\p{Zl}\\p{Zp}]");

  private final Fault code;
  private final Class<?> type;
  private final String field;
  private final String rule;
  private final String value;

  /** All of several faults; empty where this exception is the only one. */
  @SuppressWarnings("serial") // a list of exceptions, which can be written
  private final List<InvalidValueException> several;

  /**
   * An exception for one broken rule.
   *
   * @param code the kind of fault
   * @param field the accessor, with an index where an element is at fault
   * @param rule the rule, to be read after "must"
   * @param value the offending value; long texts are cut
   */
  public InvalidValueException(Fault code, String field, String rule, Object value) {
    this(code, RefusingType.find(), field, rule, shown(value), message(field, rule, value));
  }

  /**
   * An exception for attributes that a builder was not given, which it names all at once.
   *
   * @param missing the accessors, at least one
   */
  public InvalidValueException(String[] missing) {
    this(RefusingType.find(), String.join(", ", missing));
  }

  /**
   * An exception for null.
   *
   * @param field the accessor or parameter; where one of several elements is null, the accessor and
   *     after a blank what kind of element it is
   */
  public InvalidValueException(String field) {
    this(
        Fault.NULL_VALUE,
        field.replaceFirst(" .*", ""),
        field.contains(" ") ? "hold no null" : "be given",
        "null");
  }

  /**
   * An exception for several faults of one value.
   *
   * @param faults at least two faults
   */
  InvalidValueException(List<InvalidValueException> faults) {
    super(joined(faults.stream().map(InvalidValueException::getMessage).toList()), faults.get(0));
    InvalidValueException first = faults.get(0);
    this.code = first.code;
    this.type = first.type;
    this.field = first.field;
    this.rule = first.rule;
    this.value = first.value;
    this.several = List.copyOf(faults);
  }

  private InvalidValueException(Class<?> type, String missing) {
    this(
        Fault.MISSING_FIELD,
        type,
        missing,
        "be given",
        "missing",
        message(missing + " of " + nameOf(type), "be given", "missing"));
  }

  /**
   * An exception whose message is not made from its parts.
   *
   * @param code the kind of fault
   * @param type the type whose rule is broken
   * @param field the accessor
   * @param rule the rule, to be read after "must"
   * @param value the offending value as text
   * @param message the whole message
   */
  protected InvalidValueException(
      Fault code, Class<?> type, String field, String rule, String value, String message) {
    super(message);
    this.code = code;
    this.type = type;
    this.field = field;
    this.rule = rule;
    this.value = value;
    this.several = List.of();
  }

  /** The kind of fault. */
  public final Fault code() {
    return code;
  }

  /** The type whose rule is broken, such as {@code Hub.class}: a value type, or a calculator. */
  public final Class<?> type() {
    return type;
  }

  /**
   * The accessor of the value at fault, such as {@code annualRent} or {@code steps[2]}; where
   * attributes are missing, all of them, joined by commas.
   */
  public final String field() {
    return field;
  }

  /** The rule that is broken, to be read after "must". */
  public final String rule() {
    return rule;
  }

  /** The offending value as text, cut where it is long. */
  public final String value() {
    return value;
  }

  /**
   * All faults that were found at once, each with its own field, rule, value and code, in the order
   * of the rules: mostly this exception alone.
   */
  public List<? extends InvalidValueException> faults() {
    return several.isEmpty() ? List.of(this) : several;
  }

  /**
   * A value as it stands in a message: on one line, at most 120 characters.
   *
   * @param value any value
   * @return its text
   */
  protected static String shown(Object value) {
    String text = Objects.toString(value);
    String shown = text.length() <= LONGEST_VALUE ? text : start(text) + "...";
    return shown.isEmpty() ? "empty" : UNSEEN.matcher(shown).replaceAll(" ");
  }

  /**
   * The messages of several faults as one: the first twenty, and how many more there are.
   *
   * @param messages the messages in order
   * @return one line
   */
  protected static String joined(List<String> messages) {
    String told = messages.stream().limit(MOST_TOLD).collect(Collectors.joining("; "));
    int more = messages.size() - MOST_TOLD;
    return more > 0 ? told + "; and " + more + " more" : told;
  }

  private static String start(String text) {
    boolean halves = Character.isHighSurrogate(text.charAt(LONGEST_VALUE - 1));
    return text.substring(0, halves ? LONGEST_VALUE - 1 : LONGEST_VALUE);
  }

  private static String message(String field, String rule, Object value) {
    return field + " must " + rule + ", but was " + shown(value);
  }

  /** The name of a type as it is written in code: {@code Order.Line} where it is nested. */
  private static String nameOf(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return outer == null ? type.getSimpleName() : nameOf(outer) + "." + type.getSimpleName();
  }
}
