package org.creativehubs.examples.site;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.util.SimpleDocTreeVisitor;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A documentation comment as HTML: its text, code and links, without its block tags. */
final class CommentHtml extends SimpleDocTreeVisitor<String, @Nullable Void> {

  private final Function<String, String> links;

  /** HTML whose links lead where a function of the name and its words says. */
  CommentHtml(Function<String, String> links) {
    this.links = links;
  }

  /** The HTML of the trees of a comment. */
  String of(List<? extends DocTree> body) {
    return body.stream().map(tree -> visit(tree, null)).collect(Collectors.joining());
  }

  @Override
  public String visitText(TextTree text, @Nullable Void none) {
    return Html.text(text.getBody());
  }

  @Override
  public String visitLiteral(LiteralTree literal, @Nullable Void none) {
    String body = literal.getBody().getBody();
    return literal.getKind() == DocTree.Kind.CODE ? Html.code(body) : Html.text(body);
  }

  @Override
  public String visitLink(LinkTree link, @Nullable Void none) {
    return link.getLabel().isEmpty()
        ? links.apply(link.getReference().getSignature())
        : of(link.getLabel());
  }

  @Override
  public String visitStartElement(StartElementTree element, @Nullable Void none) {
    return element.toString();
  }

  @Override
  public String visitEndElement(EndElementTree element, @Nullable Void none) {
    return element.toString();
  }

  @Override
  public String visitEntity(EntityTree entity, @Nullable Void none) {
    return entity.toString();
  }

  @Override
  protected String defaultAction(DocTree other, @Nullable Void none) {
    return Html.code(other.toString());
  }
}
