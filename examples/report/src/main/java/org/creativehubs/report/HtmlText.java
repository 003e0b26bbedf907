package org.creativehubs.report;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

/** HTML as it is written: markup of the library goes in as it is, text never. */
final class HtmlText {

  private final StringBuilder out = new StringBuilder();
  private final ReportLocale locale;

  HtmlText(ReportLocale locale) {
    this.locale = locale;
  }

  /** Markup that the library wrote. */
  @CanIgnoreReturnValue
  HtmlText raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Text from anywhere; amounts in it get commas between thousands. */
  @CanIgnoreReturnValue
  HtmlText text(String text) {
    out.append(Clean.markup(GroupedAmounts.in(text)));
    return this;
  }

  /** A sentence, whose days are written as the locale does; keys and data are texts. */
  @CanIgnoreReturnValue
  HtmlText sentence(String text) {
    return text(SentenceDays.in(text, locale));
  }

  /** An element that holds a sentence. */
  @CanIgnoreReturnValue
  HtmlText sentence(String name, String text) {
    return raw("<" + name + ">").sentence(text).raw("</" + name + ">");
  }

  @CanIgnoreReturnValue
  HtmlText element(String name, String text) {
    return raw("<" + name + ">").text(text).raw("</" + name + ">");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
