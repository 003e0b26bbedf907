package org.creativehubs.core.files;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Labels that stand for all others together in files of many countries. */
final class TotalWords {

  private static final Set<String> WORDS =
      ImmutableSet.of(
          "total",
          "totals",
          "all",
          "sum",
          "overall",
          "grand total",
          "column total",
          "row total",
          "insgesamt",
          "gesamt",
          "summe",
          "zusammen",
          "alle",
          "ensemble",
          "tous",
          "totale",
          "total general",
          "total geral",
          "todos",
          "totaal",
          "razem",
          "ogółem",
          "suma",
          "suma całkowita",
          "celkem",
          "spolu",
          "skupaj",
          "ukupno",
          "összesen",
          "yhteensä",
          "totalt",
          "i alt",
          "kokku",
          "iš viso",
          "kopā",
          "toplam",
          "σύνολο",
          "сумма",
          "итого",
          "всего",
          "итог",
          "барлығы",
          "жиыны",
          "разом",
          "усього",
          "общо",
          "合计",
          "总计",
          "合計",
          "総数",
          "계",
          "합계");

  private static final Pattern BEGINS =
      Pattern.compile(
          "(total|totale|totaal|gesamt|insgesamt) .*|ensemble (de|des|du|d) .*|toutes les .*|tous"
              + " les .*|tutt[ei] (le|i|gli) .*|todas las .*|alle (kreise|regionen|branchen)|whole"
              + " (country|area|economy|region)|(eu|ea)[0-9]{2}( [0-9]{4})?|all"
              + " (industries|sectors|sections|activities|industry|regions|areas|places|districts|countries|nace)("
              + " .*)?");

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private TotalWords() {}

  /** Whether a label looks like one of them; signs and capitals do not matter. */
  static boolean match(String label) {
    String plain = SIGNS.matcher(label).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    return WORDS.contains(plain) || BEGINS.matcher(plain).matches();
  }
}
