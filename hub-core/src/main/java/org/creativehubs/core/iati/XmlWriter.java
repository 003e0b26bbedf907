package org.creativehubs.core.iati;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;

/** Writes XML, indented by two spaces where an element has no text of its own. */
final class XmlWriter {

  private final StringBuilder out = new StringBuilder();

  private XmlWriter() {}

  static String text(XmlElement root) {
    XmlWriter writer = new XmlWriter();
    writer.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    Map<String, String> bound = new LinkedHashMap<>();
    bound.put("", "");
    bound.put(XMLConstants.XML_NS_PREFIX, XMLConstants.XML_NS_URI);
    writer.element(root, "", bound, true);
    return writer.out.append('\n').toString();
  }

  private void element(
      XmlElement element, String indent, Map<String, String> bound, boolean isAlone) {
    Map<String, String> inside = new LinkedHashMap<>(bound);
    out.append('<').append(name(element.name()));
    if (indent.isEmpty()) {
      prefixes(element).forEach(name -> bindOnce(name, inside));
    }
    bind(element.name(), inside);
    element.attributes().keySet().stream()
        .filter(name -> !name.getPrefix().isEmpty())
        .forEach(name -> bind(name, inside));
    element.attributes().forEach((name, value) -> attribute(name(name), value));
    if (element.children().isEmpty()) {
      out.append("/>");
      return;
    }
    out.append('>');
    boolean spaced =
        isAlone && element.children().stream().noneMatch(XmlNode.Text.class::isInstance);
    for (XmlNode child : element.children()) {
      out.append(spaced ? "\n" + indent + "  " : "");
      node(child, indent + "  ", inside, spaced);
    }
    out.append(spaced ? "\n" + indent : "").append("</").append(name(element.name())).append('>');
  }

  /** All names in an element that have a prefix. */
  private static Stream<QName> prefixes(XmlElement element) {
    Stream<QName> own =
        Stream.concat(Stream.of(element.name()), element.attributes().keySet().stream())
            .filter(name -> !name.getPrefix().isEmpty());
    return Stream.concat(own, element.elements().stream().flatMap(XmlWriter::prefixes));
  }

  /** Declares a prefix at the root; another meaning of it is declared where it stands. */
  private void bindOnce(QName name, Map<String, String> bound) {
    if (!bound.containsKey(name.getPrefix())) {
      bind(name, bound);
    }
  }

  private void node(XmlNode node, String indent, Map<String, String> bound, boolean isAlone) {
    if (node instanceof XmlElement element) {
      element(element, indent, bound, isAlone);
    } else if (node instanceof XmlNode.Comment comment) {
      out.append("<!--").append(comment.text()).append("-->");
    } else if (node instanceof XmlNode.Text text) {
      out.append(escaped(text.text()).replace("\r", "&#13;"));
    }
  }

  private void bind(QName name, Map<String, String> bound) {
    String before = bound.put(name.getPrefix(), name.getNamespaceURI());
    if (!name.getNamespaceURI().equals(before)) {
      attribute(
          name.getPrefix().isEmpty() ? "xmlns" : "xmlns:" + name.getPrefix(),
          name.getNamespaceURI());
    }
  }

  private static String name(QName name) {
    return name.getPrefix().isEmpty()
        ? name.getLocalPart()
        : name.getPrefix() + ":" + name.getLocalPart();
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    out.append(
        escaped(value)
            .replace("\"", "&quot;")
            .replace("\t", "&#9;")
            .replace("\n", "&#10;")
            .replace("\r", "&#13;"));
    out.append('"');
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            letter -> {
              switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(isAllowed(letter) ? letter : 0xFFFD);
              }
            });
    return escaped.toString();
  }

  /** The characters of XML 1.0. */
  private static boolean isAllowed(int letter) {
    return letter == '\t'
        || letter == '\n'
        || letter == '\r'
        || (letter >= 0x20 && letter <= 0xD7FF)
        || (letter >= 0xE000 && letter <= 0xFFFD)
        || letter >= 0x10000;
  }
}
