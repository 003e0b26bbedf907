package org.creativehubs.examples.dossier;

import org.creativehubs.core.json.HubJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Shipped dossiers in which one thing stands differently. */
final class Edited {

  private Edited() {}

  /** The pointer to a question. */
  static String question(String name, int index) {
    return "/questions" + Place.written(Shipped.dossier(name).questions().get(index).title());
  }

  /** A shipped dossier with other JSON at a place, read again. */
  static Dossier dossier(String name, String pointer, String json) {
    ObjectNode tree = (ObjectNode) Questions.tree(Shipped.dossier(name));
    JsonNode value = JsonMapper.shared().readTree(json);
    Place.ofFact(pointer, "pointer").put(tree, value);
    return HubJson.read(tree.toString(), Dossier.class);
  }
}
