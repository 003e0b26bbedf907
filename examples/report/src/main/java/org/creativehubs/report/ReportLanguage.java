package org.creativehubs.report;

import java.util.Properties;
import org.creativehubs.core.value.Check;

/**
 * In which language the frame of a page speaks: headings and labels. What the library found, and
 * what documents say, stays as it is. A word that is not certain is English in every language.
 */
public enum ReportLanguage {
  /** English, complete. */
  EN("en", "en-GB"),
  /** Russian. */
  RU("ru", "ru-KZ"),
  /** Kazakh. */
  KK("kk", "kk-KZ");

  private static final Properties ENGLISH = Resource.properties("words.properties");

  private final String tag;
  private final String locale;

  ReportLanguage(String tag, String locale) {
    this.tag = tag;
    this.locale = locale;
  }

  /** The tag of BCP 47, such as {@code kk}. */
  public String tag() {
    return tag;
  }

  /** The locale whose numbers and days go with it where no other is chosen. */
  public ReportLocale locale() {
    return ReportLocale.of(locale);
  }

  /** The words of the frame in this language. */
  Words words() {
    return new Words(
        this == EN ? new Properties() : Resource.properties("words_" + tag + ".properties"), tag);
  }

  /** Words of the frame, in English where the language has none. */
  static final class Words {
    private final Properties own;
    private final String tag;

    private Words(Properties own, String tag) {
      this.own = own;
      this.tag = tag;
    }

    String of(String key) {
      return own.getProperty(key, Check.notNull(ENGLISH.getProperty(key), key));
    }

    /** In which language {@link #of} has the word. */
    String tagOf(String key) {
      return own.containsKey(key) ? tag : "en";
    }
  }
}
