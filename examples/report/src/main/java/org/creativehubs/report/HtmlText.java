package org.creativehubs.report;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

/** HTML as it is written: markup of the library goes in as it is, text never. */
final class HtmlText {

  private final StringBuilder out = new StringBuilder();

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

  @CanIgnoreReturnValue
  HtmlText element(String name, String text) {
    return raw("<" + name + ">").text(text).raw("</" + name + ">");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
