package org.creativehubs.core.json;

/** Where the mapper of somebody else was in its document when a value was refused. */
final class Places {

  private static final int LONGEST = 60;

  private Places() {}

  /** The place that an exception of either line of Jackson names; empty for others. */
  static String of(Throwable failure) {
    String name = failure.getClass().getName();
    if (name.startsWith("com.fasterxml.jackson.") && Engines.hasJackson2()) {
      return Jackson2Foreign.placeOf(failure);
    }
    return name.startsWith("tools.jackson.") && Engines.hasJackson3()
        ? Jackson3Foreign.placeOf(failure)
        : "";
  }

  /** The name itself, or in brackets and quotes where it would be misread. */
  static String step(String name) {
    String cut = name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "...";
    return cut.matches("[A-Za-z0-9_-]+")
        ? cut
        : "[\"" + cut.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ") + "\"]";
  }
}
