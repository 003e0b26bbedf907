package org.creativehubs.examples.dossier;

import java.util.Locale;
import org.creativehubs.core.hub.UnitGroup;
import org.creativehubs.core.hub.UnitKind;

/** Words and lines of a page. */
final class Words {

  private static final int WIDTH = 100;

  private Words() {}

  /** The kind of some units in the plural. */
  static String of(UnitGroup units) {
    String kind = units.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return units.kind() == UnitKind.TRADING_PITCH ? "trading pitches" : kind + "s";
  }

  /** Text in lines of at most 100 characters where its words allow, each with an indent. */
  static String wrap(String text, String indent) {
    StringBuilder lines = new StringBuilder();
    StringBuilder line = new StringBuilder(indent);
    for (String word : text.split(" ", -1)) {
      if (line.length() > indent.length() && line.length() + 1 + word.length() > WIDTH) {
        lines.append(line).append('\n');
        line = new StringBuilder(indent);
      }
      line.append(line.length() > indent.length() ? " " : "").append(word);
    }
    return lines.append(line).toString();
  }
}
