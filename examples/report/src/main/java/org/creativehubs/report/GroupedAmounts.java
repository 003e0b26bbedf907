package org.creativehubs.report;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Amounts of money in the words of the library, with commas between thousands. */
final class GroupedAmounts {

  private static final Pattern MONEY = Pattern.compile("\\b([A-Z]{3} -?)(\\d{4,})(?=\\.\\d|\\b)");
  private static final Pattern THOUSANDS = Pattern.compile("\\B(?=(?:\\d{3})+$)");

  private GroupedAmounts() {}

  static String in(String text) {
    return MONEY.matcher(text).replaceAll(GroupedAmounts::grouped);
  }

  private static String grouped(MatchResult found) {
    return found.group(1) + THOUSANDS.matcher(found.group(2)).replaceAll(",");
  }
}
