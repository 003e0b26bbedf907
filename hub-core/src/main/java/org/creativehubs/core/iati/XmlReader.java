package org.creativehubs.core.iati;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/**
 * Reads XML with the parser of the JDK: no document type, no entities but the five of XML, nothing
 * from elsewhere, and no more than so many elements, so deep.
 */
final class XmlReader {

  private static final int MOST_CHARACTERS = 50_000_000;
  private static final int MOST_ELEMENTS = 1_000_000;
  private static final int DEEPEST = 64;
  private static final String FILE = "the file";

  private final XMLStreamReader stream;
  private int elements;

  private XmlReader(XMLStreamReader stream) {
    this.stream = stream;
  }

  static XmlElement read(String xml) {
    Check.that(
        xml.length() <= MOST_CHARACTERS,
        Fault.TOO_LARGE,
        FILE,
        "have at most " + MOST_CHARACTERS + " characters",
        xml.length());
    try {
      XMLStreamReader stream = factory().createXMLStreamReader(new StringReader(withoutMark(xml)));
      return new XmlReader(stream).root();
    } catch (XMLStreamException e) {
      throw new InvalidValueException(
          Fault.SYNTAX, "line " + e.getLocation().getLineNumber(), "be well-formed XML", "broken");
    }
  }

  private static String withoutMark(String xml) {
    return xml.startsWith("\uFEFF") ? xml.substring(1) : xml;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    return factory;
  }

  private XmlElement root() throws XMLStreamException {
    int event = stream.next();
    while (event != XMLStreamConstants.START_ELEMENT) {
      Check.that(
          event != XMLStreamConstants.DTD,
          Fault.INCONSISTENT,
          "line " + stream.getLocation().getLineNumber(),
          "have no document type (DOCTYPE)",
          "one");
      event = stream.next();
    }
    XmlElement root = element(1);
    while (stream.hasNext()) {
      stream.next();
    }
    return root;
  }

  private XmlElement element(int depth) throws XMLStreamException {
    elements++;
    Check.that(depth <= DEEPEST, Fault.TOO_DEEP, FILE, "be at most 64 elements deep", "deeper");
    Check.that(
        elements <= MOST_ELEMENTS,
        Fault.TOO_LARGE,
        FILE,
        "have at most " + MOST_ELEMENTS + " elements",
        "more");
    QName name = stream.getName();
    Map<QName, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < stream.getAttributeCount(); i++) {
      attributes.put(stream.getAttributeName(i), stream.getAttributeValue(i));
    }
    List<XmlNode> children = new ArrayList<>();
    for (int event = stream.next();
        event != XMLStreamConstants.END_ELEMENT;
        event = stream.next()) {
      add(event, depth, children);
    }
    return new XmlElement(name, attributes, withoutBlanks(children));
  }

  private void add(int event, int depth, List<XmlNode> children) throws XMLStreamException {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> children.add(element(depth + 1));
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          children.add(new XmlNode.Text(stream.getText()));
      case XMLStreamConstants.COMMENT -> children.add(new XmlNode.Comment(stream.getText()));
      default -> {} // processing instructions say nothing of the indicators
    }
  }

  /** Blanks matter only in an element that has other text. */
  private static List<XmlNode> withoutBlanks(List<XmlNode> children) {
    boolean hasText =
        children.stream()
            .anyMatch(each -> each instanceof XmlNode.Text text && !text.text().isBlank());
    return hasText
        ? children
        : children.stream().filter(each -> !(each instanceof XmlNode.Text)).toList();
  }
}
