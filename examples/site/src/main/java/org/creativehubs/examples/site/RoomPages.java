package org.creativehubs.examples.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;

/** The page of each room: the concept it is about, its calculators and its nouns. */
final class RoomPages {

  private static final String UP = "../";

  private final Comments comments;
  private final Map<String, List<CatalogEntry<?, ?>>> calculators;

  RoomPages(Comments comments, Catalog catalog) {
    this.comments = comments;
    this.calculators = byRoom(catalog);
  }

  private static Map<String, List<CatalogEntry<?, ?>>> byRoom(Catalog catalog) {
    Map<String, List<CatalogEntry<?, ?>>> rooms = new TreeMap<>();
    for (CatalogEntry<?, ?> entry : catalog.entries()) {
      rooms
          .computeIfAbsent(entry.calculator().getPackageName(), any -> new java.util.ArrayList<>())
          .add(entry);
    }
    return rooms;
  }

  /** The page of a room. */
  SitePage of(String room) {
    StringBuilder body = new StringBuilder();
    body.append(Html.paragraph(comments.of(room, UP).orElse("")));
    List<String> questions =
        calculators.getOrDefault(room, List.of()).stream()
            .sorted(Comparator.comparing(CatalogEntry::title))
            .map(RoomPages::line)
            .toList();
    if (!questions.isEmpty()) {
      body.append(Html.heading("Calculators")).append(Html.list(questions));
    }
    String name = room.substring("org.creativehubs.".length());
    return new SitePage(Comments.roomPath(room), name, "room", topic(room), body.toString());
  }

  /** What a room is about, as plain text. */
  String topic(String room) {
    return comments.topic(room);
  }

  private static String line(CatalogEntry<?, ?> entry) {
    return Html.link(UP + Comments.path(entry), entry.title()) + ": " + Html.text(entry.question());
  }

  /** The rooms with calculators. */
  Stream<String> rooms() {
    return calculators.keySet().stream();
  }

  /** How many calculators a room has. */
  int size(String room) {
    return calculators.getOrDefault(room, List.of()).size();
  }
}
