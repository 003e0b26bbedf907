package org.creativehubs.core.json;

/** How a field or key stands in a path. */
final class Names {

  private static final int LONGEST = 60;

  private Names() {}

  /** The name itself, or in brackets and quotes where it would be misread. */
  static String step(String name) {
    String cut = name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "...";
    return cut.matches("[A-Za-z0-9_-]+")
        ? cut
        : "[\"" + cut.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ") + "\"]";
  }
}
