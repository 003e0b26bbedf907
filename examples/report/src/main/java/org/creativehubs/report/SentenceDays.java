package org.creativehubs.report;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Days in the sentences of the library, which has them as {@code 2026-11-30}, by a locale. */
final class SentenceDays {

  /** A day that is no part of a longer key, such as the name of a file. */
  private static final Pattern DAY =
      Pattern.compile("(?<![\\p{L}\\d_./-])\\d{4}-\\d{2}-\\d{2}(?![\\p{L}\\d_/-]|\\.[\\p{L}\\d])");

  private SentenceDays() {}

  /** In words where the sentence, which is English, is in the language of the locale. */
  static String in(String text, ReportLocale locale) {
    boolean isEnglish = locale.tag().startsWith("en");
    return DAY.matcher(text).replaceAll(found -> shown(found, locale, isEnglish));
  }

  private static String shown(MatchResult found, ReportLocale locale, boolean isEnglish) {
    return ReportLocale.date(found.group())
        .map(day -> isEnglish ? locale.day(day) : locale.shortDay(day))
        .orElse(found.group());
  }
}
