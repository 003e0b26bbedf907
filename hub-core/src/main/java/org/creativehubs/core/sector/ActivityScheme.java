package org.creativehubs.core.sector;

import java.util.regex.Pattern;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** A classification of what firms do. New ones may be added. */
public enum ActivityScheme {
  /** The UK Standard Industrial Classification of 2007: two to five digits, such as 62.01/1. */
  UK_SIC_2007("[0-9]{2}(?:\\.[0-9]{1,2}(?:/[0-9])?)?", "two to five digits such as 62.01/1"),
  /** The European classification NACE, revision 2: two to four digits, such as 62.01. */
  NACE_2("[0-9]{2}(?:\\.[0-9]{1,2})?", "two to four digits such as 62.01"),
  /** Kazakhstan's general classifier of types of economic activity: five digits. */
  OKED("[0-9]{5}", "five digits such as 73110");

  private final Pattern form;
  private final String words;

  ActivityScheme(String form, String words) {
    this.form = Pattern.compile(form);
    this.words = words;
  }

  /** Refuses a code of another form. Whether the classification has the code is not looked up. */
  void check(String code, String field) {
    Check.that(
        form.matcher(code).matches(), Fault.MALFORMED, field, "be " + words + " in " + this, code);
  }
}
