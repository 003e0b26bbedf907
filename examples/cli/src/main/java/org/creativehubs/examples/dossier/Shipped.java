package org.creativehubs.examples.dossier;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

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
    return HubJson.read(text(name), Dossier.class);
  }

  /**
   * The JSON of a dossier, byte by byte.
   *
   * @param name such as {@code peckham-levels}
   * @return the bytes, whose hash a page names
   * @throws InvalidValueException if there is none
   */
  public static byte[] bytes(String name) {
    Check.named(List.copyOf(names()), one -> one, name, "name");
    return text(name).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * A dossier of a small hub to begin with.
   *
   * @param name what the hub is called; not blank
   * @return a dossier whose facts and questions are an example
   */
  public static Dossier template(String name) {
    ObjectNode tree = (ObjectNode) JsonMapper.shared().readTree(text("template"));
    ObjectNode hub = (ObjectNode) tree.get("hub");
    hub.put("id", name).put("name", name);
    tree.put("title", tree.get("title").asString().replace("NAME", name));
    return HubJson.read(tree.toString(), Dossier.class);
  }

  private static String text(String name) {
    try {
      return Resources.toString(
          Resources.getResource(Shipped.class, name + ".json"), StandardCharsets.UTF_8);
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
