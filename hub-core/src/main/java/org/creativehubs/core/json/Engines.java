package org.creativehubs.core.json;

/** Finds the line of Jackson to work with. */
final class Engines {

  private Engines() {}

  static Engine present() {
    if (Found.ENGINE == null) {
      throw new IllegalStateException(
          "JSON needs Jackson: add tools.jackson.core:jackson-databind (line 3), or"
              + " com.fasterxml.jackson.core:jackson-databind with its jdk8 and jsr310 modules"
              + " (line 2); a module must also require it");
    }
    return Found.ENGINE;
  }

  static boolean hasJackson3() {
    return has("tools.jackson.databind.json.JsonMapper");
  }

  static boolean hasJackson2() {
    return has("com.fasterxml.jackson.databind.json.JsonMapper")
        && has("com.fasterxml.jackson.datatype.jdk8.Jdk8Module")
        && has("com.fasterxml.jackson.datatype.jsr310.JavaTimeModule");
  }

  private static boolean has(String className) {
    try {
      Class.forName(className, false, Engines.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }

  /** Looked for once, when first needed. */
  private static final class Found {
    private static final @org.jspecify.annotations.Nullable Engine ENGINE =
        hasJackson3() ? new Jackson3Engine() : hasJackson2() ? new Jackson2Engine() : null;
  }
}
