package org.creativehubs.examples.dossier;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.creativehubs.core.hub.UnitGroup;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.vocabulary.Coded;
import org.creativehubs.core.vocabulary.VocabularyTerm;

/** Words and lines of a page. */
final class Words {

  private static final int WIDTH = 100;

  /** A blank, but none between a currency and its amount. */
  private static final String GAP = "(?<!\\b[A-Z]{3}) | (?!-?\\d)";

  private Words() {}

  /** The kind of some units, in the plural unless there is one of them. */
  static String of(UnitGroup units) {
    String kind = of(units.kind());
    if (units.count().equals(QualifiedNumber.exact(1))) {
      return kind;
    }
    return units.kind() == UnitKind.TRADING_PITCH ? "trading pitches" : kind + "s";
  }

  /** A constant as words: its label, where it has one. */
  static String of(Enum<?> constant) {
    return constant instanceof Coded coded
        ? coded.label()
        : constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Some things in a row; constants as words. */
  static String list(Collection<?> all) {
    return all.stream().map(Words::word).collect(Collectors.joining(", "));
  }

  private static String word(Object thing) {
    if (thing instanceof VocabularyTerm term) {
      return term.name();
    }
    return thing instanceof Enum<?> constant ? of(constant) : thing.toString();
  }

  /** Text in lines of at most 100 characters where its words allow, each with an indent. */
  static String wrap(String text, String indent) {
    StringBuilder lines = new StringBuilder();
    StringBuilder line = new StringBuilder(indent);
    for (String word : Amounts.grouped(text).split(GAP, -1)) {
      if (line.length() > indent.length() && line.length() + 1 + word.length() > WIDTH) {
        lines.append(line).append('\n');
        line = new StringBuilder(indent);
      }
      line.append(line.length() > indent.length() ? " " : "").append(word);
    }
    return lines.append(line).toString();
  }
}
