package org.creativehubs.report.picture.internal;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Writes the elements of a drawing, with title, description and ids of its own. */
final class SvgText {

  /** What Batik draws with; anything else would be a way to run or to fetch. */
  private static final Set<String> KNOWN =
      Set.of(
          "g",
          "defs",
          "clipPath",
          "path",
          "rect",
          "circle",
          "ellipse",
          "line",
          "polyline",
          "polygon",
          "text");

  private final Content content;
  private final int height;
  private final String mark;
  private final StringBuilder out = new StringBuilder();
  private Iterator<Anchor> anchors = List.<Anchor>of().iterator();

  SvgText(Content content, int height, String mark) {
    this.content = content;
    this.height = height;
    this.mark = mark + '-';
  }

  String of(Element root, List<Anchor> inOrder) {
    anchors = inOrder.iterator();
    int width = content.width();
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"");
    out.append(width).append("\" height=\"").append(height);
    out.append("\" viewBox=\"0 0 ").append(width).append(' ').append(height);
    out.append("\" aria-labelledby=\"").append(mark).append("title ").append(mark).append("desc\"");
    out.append(" fill=\"black\" stroke=\"black\" stroke-miterlimit=\"10\"");
    out.append(" font-family=\"sans-serif\" font-size=\"12\">\n");
    said("title", content.title());
    said("desc", content.description());
    children(root);
    return out.append("</svg>\n").toString();
  }

  private void said(String element, String text) {
    out.append('<').append(element).append(" id=\"").append(mark).append(element).append("\">");
    escape(text);
    out.append("</").append(element).append(">\n");
  }

  private void children(Node parent) {
    for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element element) {
        element(element);
      } else if (each instanceof Text text) {
        escape(text.getData());
      }
    }
  }

  private void element(Element element) {
    String name = element.getTagName();
    if (!KNOWN.contains(name)) {
      throw new IllegalStateException("a drawing has no element " + name);
    }
    if (name.equals("text")) {
      element.setAttribute("text-anchor", anchors.next().svg());
    }
    boolean isEmpty = element.getFirstChild() == null;
    if (isEmpty && (name.equals("g") || name.equals("defs"))) {
      return;
    }
    out.append('<').append(name);
    attributes(element.getAttributes());
    if (isEmpty) {
      out.append("/>\n");
      return;
    }
    out.append('>');
    children(element);
    out.append("</").append(name).append(">\n");
  }

  private void attributes(NamedNodeMap attributes) {
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      if (attribute.getNodeName().startsWith("xmlns")) {
        continue;
      }
      out.append(' ').append(attribute.getNodeName()).append("=\"");
      escape(marked(attribute.getNodeName(), attribute.getNodeValue()));
      out.append('"');
    }
  }

  private String marked(String name, String value) {
    if (name.equals("font-family")) {
      return "sans-serif";
    }
    return name.toLowerCase(Locale.ROOT).equals("id")
        ? mark + value
        : value.replace("url(#", "url(#" + mark);
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      switch (letter) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(letter);
      }
    }
  }
}
