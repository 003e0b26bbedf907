package org.creativehubs.examples.site;

import com.google.common.base.CaseFormat;
import java.util.regex.Pattern;

/**
 * A property that holds whatever the input, as a test says it.
 *
 * @param room the package of the test
 * @param test its class
 * @param name its name, such as {@code lessRentNeverMakesMoreDue}
 * @param source the text of the file it stands in
 */
record Law(String room, String test, String name, String source) {

  /** Whether it is about a type of its package. */
  boolean isAbout(Class<?> type) {
    return room.equals(type.getPackageName())
        && Pattern.compile("\\b" + type.getSimpleName() + "\\b").matcher(source).find();
  }

  /** It in words. */
  String words() {
    return CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_UNDERSCORE, name).replace('_', ' ');
  }
}
