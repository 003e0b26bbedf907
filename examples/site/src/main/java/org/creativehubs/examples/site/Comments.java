package org.creativehubs.examples.site;

import static java.util.stream.Collectors.joining;

import com.sun.source.doctree.DocCommentTree;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;

/** The comments of types and packages as HTML, whose links lead to pages of the site. */
final class Comments {

  private final Map<String, DocCommentTree> comments;
  private final Catalog catalog;

  Comments(Map<String, DocCommentTree> comments, Catalog catalog) {
    this.comments = comments;
    this.catalog = catalog;
  }

  /**
   * The comment of a type or package.
   *
   * @param name its full name
   * @param up how one climbs from the page it stands on to the top of the site
   * @return HTML; empty if it has no comment
   */
  Optional<String> of(String name, String up) {
    CommentHtml html = new CommentHtml(reference -> link(reference, up));
    return Optional.ofNullable(comments.get(name)).map(found -> html.of(found.getFullBody()));
  }

  /** What a package is about: the first words of its comment, up to a full stop, colon or link. */
  String topic(String room) {
    return Optional.ofNullable(comments.get(room))
        .flatMap(found -> found.getFirstSentence().stream().findFirst())
        .map(first -> first.toString().replaceAll("(?s)[.:].*", "").replaceAll("\\s+", " ").strip())
        .orElse(room);
  }

  private String link(String reference, String up) {
    String name = reference.replaceAll("#.*", "");
    String simple = name.substring(name.lastIndexOf('.') + 1);
    String member = reference.substring(name.length()).replace("#", "");
    String shown = Stream.of(simple, member).filter(part -> !part.isEmpty()).collect(joining("."));
    return catalog.entries().stream()
        .filter(entry -> entry.calculator().getSimpleName().equals(simple))
        .findFirst()
        .map(entry -> "<a href=\"" + up + path(entry) + "\">" + Html.code(simple) + "</a>")
        .orElseGet(() -> Html.code(shown));
  }

  /** Where the page of a calculator stands. */
  static String path(CatalogEntry<?, ?> entry) {
    return "calculators/" + entry.id() + ".html";
  }

  /** Where the page of a package stands. */
  static String roomPath(String room) {
    return "rooms/" + room.substring("org.creativehubs.".length()) + ".html";
  }
}
