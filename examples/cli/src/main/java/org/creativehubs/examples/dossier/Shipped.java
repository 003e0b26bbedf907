package org.creativehubs.examples.dossier;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** The dossiers that come with the examples, by name. */
public final class Shipped {

  private Shipped() {}

  /** The names, sorted. */
  public static Set<String> names() {
    try {
      return ImmutableSortedSet.copyOf(
          Resources.readLines(
              Resources.getResource(Shipped.class, "names.txt"), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A dossier.
   *
   * @param name such as {@code peckham-levels}
   * @return the dossier
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is none; the rule lists
   *     the names
   */
  public static Dossier dossier(String name) {
    if (!names().contains(name)) {
      throw new InvalidValueException(
          Fault.UNKNOWN_CODE, "name", "be one of " + String.join(", ", names()), name);
    }
    try (InputStream json = Resources.getResource(Shipped.class, name + ".json").openStream()) {
      return HubJson.read(json, Dossier.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The hub of a dossier.
   *
   * @param name such as {@code peckham-levels}
   * @return the hub
   * @throws InvalidValueException if there is no such dossier, or it is about no hub
   */
  public static Hub hub(String name) {
    return dossier(name)
        .hub()
        .orElseThrow(
            () ->
                new InvalidValueException(
                    Fault.UNKNOWN_CODE, "name", "be a dossier about a hub", name));
  }
}
