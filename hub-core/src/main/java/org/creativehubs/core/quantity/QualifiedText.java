package org.creativehubs.core.quantity;

import java.util.Locale;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** Qualified numbers from text. */
final class QualifiedText {

  private static final String AND = " and ";

  private QualifiedText() {}

  static QualifiedNumber parse(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    Qualifier qualifier = qualifierOf(lower);
    String number = lower.substring(qualifier.word().length());
    return qualifier == Qualifier.BETWEEN
        ? between(number, text)
        : QualifiedNumber.of(qualifier, Ratio.parse(number));
  }

  private static Qualifier qualifierOf(String text) {
    for (Qualifier qualifier : Qualifier.values()) {
      if (qualifier != Qualifier.EXACT && text.startsWith(qualifier.word())) {
        return qualifier;
      }
    }
    return Qualifier.EXACT;
  }

  private static QualifiedNumber between(String numbers, String text) {
    int and = numbers.indexOf(AND);
    Check.that(and > 0, Fault.MALFORMED, "number", "read like between 5 and 10", text);
    return QualifiedNumber.between(
        Ratio.parse(numbers.substring(0, and)), Ratio.parse(numbers.substring(and + AND.length())));
  }
}
