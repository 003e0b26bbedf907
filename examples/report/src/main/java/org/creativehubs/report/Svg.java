package org.creativehubs.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** An SVG document that may stand in a page, since it does nothing and fetches nothing. */
final class Svg {

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE[^>\\[]*>");
  private static final Pattern REFERENCE = Pattern.compile("url\\(\\s*(['\"]?)#");
  private static final Pattern FETCHED = Pattern.compile("url\\(\\s*['\"]?(?!#|['\"])|@import");
  private static final Set<String> REFUSED =
      Set.of("script", "foreignobject", "iframe", "image", "a", "style", "animate", "set", "use");

  private final Element root;

  private Svg(Element root) {
    this.root = root;
  }

  static Svg parse(String svg) {
    try {
      Element root =
          builder()
              .parse(new InputSource(new StringReader(DOCTYPE.matcher(svg).replaceFirst(""))))
              .getDocumentElement();
      if (!"svg".equals(root.getLocalName())) {
        throw refused("be an SVG document", root.getTagName());
      }
      check(root);
      return new Svg(root);
    } catch (SAXException | IOException e) {
      throw refused("be an SVG document", String.valueOf(e.getMessage()));
    }
  }

  private static DocumentBuilder builder() {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    factory.setExpandEntityReferences(false);
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK has this parser", e);
    }
  }

  private static void check(Element element) {
    String name = name(element);
    if (REFUSED.contains(name.toLowerCase(Locale.ROOT)) || !SVG.equals(namespace(element))) {
      throw refused("hold only what is drawn", name);
    }
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      check((Attr) attributes.item(i));
    }
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element inner) {
        check(inner);
      }
    }
  }

  private static String namespace(Element element) {
    return element.getNamespaceURI() == null ? SVG : element.getNamespaceURI();
  }

  private static void check(Attr attribute) {
    String name = name(attribute).toLowerCase(Locale.ROOT);
    boolean isLink = name.equals("href") && !attribute.getValue().startsWith("#");
    if (name.startsWith("on") || isLink || FETCHED.matcher(attribute.getValue()).find()) {
      throw refused("do nothing and fetch nothing", attribute.getName());
    }
  }

  private static InvalidValueException refused(String rule, String found) {
    return new InvalidValueException(Fault.MALFORMED, "svg", rule, found);
  }

  private static String name(Node node) {
    return node.getLocalName() == null ? node.getNodeName() : node.getLocalName();
  }

  /** Whether it says itself what it shows. */
  boolean isNamed() {
    return root.hasAttribute("aria-labelledby") || root.hasAttribute("aria-label");
  }

  /**
   * The document without its head.
   *
   * @param prefix stands before every id, so that two pictures of a page do not share one
   * @param words what becomes of its texts
   */
  String written(String prefix, UnaryOperator<String> words) {
    StringBuilder out = new StringBuilder();
    write(root, prefix, words, out);
    return out.toString();
  }

  private static void write(
      Element element, String prefix, UnaryOperator<String> words, StringBuilder out) {
    String name = name(element);
    out.append('<').append(name);
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      write((Attr) attributes.item(i), prefix, words, out);
    }
    if (name.equals("svg")) {
      out.append(" xmlns=\"").append(SVG).append('"');
    }
    out.append('>');
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element inner) {
        write(inner, prefix, words, out);
      } else if (node instanceof Text text) {
        out.append(Clean.markup(words.apply(text.getData())));
      }
    }
    out.append("</").append(name).append('>');
  }

  private static void write(
      Attr attribute, String prefix, UnaryOperator<String> words, StringBuilder out) {
    String name = name(attribute);
    if (attribute.getName().startsWith("xmlns")) {
      return;
    }
    String value = REFERENCE.matcher(attribute.getValue()).replaceAll("url($1#" + prefix);
    String known =
        switch (name) {
          case "id" -> prefix + value;
          case "href" -> "#" + prefix + value.substring(1);
          case "aria-labelledby", "aria-describedby" -> prefix + value.replace(" ", " " + prefix);
          case "aria-label" -> words.apply(value);
          default -> value;
        };
    String shown = attribute.getName().startsWith("xml:") ? attribute.getName() : name;
    out.append(' ').append(shown).append("=\"").append(Clean.markup(known)).append('"');
  }
}
