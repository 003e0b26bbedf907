package org.creativehubs.examples.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * An input whose first line says which of several readers takes the rest. A line that names none
 * stands for some reader, always the same, so that no input is lost.
 */
final class Chosen {

  private final String name;
  private final byte[] rest;

  private Chosen(String name, byte[] rest) {
    this.name = name;
    this.rest = rest;
  }

  static Chosen of(byte[] bytes) {
    int end = 0;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return new Chosen(
        new String(bytes, 0, end, StandardCharsets.UTF_8),
        Arrays.copyOfRange(bytes, Math.min(end + 1, bytes.length), bytes.length));
  }

  /** An input for a reader. */
  static byte[] input(String name, byte[] rest) {
    byte[] line = (name + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(line, line.length + rest.length);
    System.arraycopy(rest, 0, all, line.length, rest.length);
    return all;
  }

  /** The first line. */
  String name() {
    return name;
  }

  /** What comes after it. */
  byte[] rest() {
    return rest;
  }

  <T> T among(Map<String, T> readers) {
    T named = readers.get(name);
    if (named != null) {
      return named;
    }
    List<T> all = List.copyOf(readers.values());
    return all.get(Math.floorMod(name.hashCode(), all.size()));
  }
}
