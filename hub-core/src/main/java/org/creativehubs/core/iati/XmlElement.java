package org.creativehubs.core.iati;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;

/**
 * An element of XML with everything in it.
 *
 * @param name its name
 * @param attributes its attributes in order
 * @param children elements, texts and comments in order; blanks between elements are left out
 */
record XmlElement(QName name, Map<QName, String> attributes, List<XmlNode> children)
    implements XmlNode {

  /** A namespace of this library for what IATI has no attribute for. */
  static final String OWN = "urn:org.creativehubs:indicator";

  static final QName LANGUAGE = new QName(XMLConstants.XML_NS_URI, "lang");

  static XmlElement of(String name, XmlNode... children) {
    return new XmlElement(new QName(name), Map.of(), List.of(children));
  }

  static QName own(String name) {
    return new QName(OWN, name, "hub");
  }

  XmlElement with(String attribute, String value) {
    return with(new QName(attribute), value);
  }

  XmlElement with(QName attribute, String value) {
    Map<QName, String> more = new LinkedHashMap<>(attributes);
    more.put(attribute, value);
    return new XmlElement(name, more, children);
  }

  XmlElement with(QName attribute, Optional<String> value) {
    return value.map(text -> with(attribute, text)).orElse(this);
  }

  XmlElement with(XmlElement child) {
    List<XmlNode> more = new ArrayList<>(children);
    more.add(child);
    return new XmlElement(name, attributes, more);
  }

  XmlElement withChildren(List<XmlNode> others) {
    return new XmlElement(name, attributes, others);
  }

  boolean is(String other) {
    return name.equals(new QName(other));
  }

  Optional<String> attribute(String attribute) {
    return attribute(new QName(attribute));
  }

  Optional<String> attribute(QName attribute) {
    return Optional.ofNullable(attributes.get(attribute)).filter(text -> !text.isBlank());
  }

  List<XmlElement> elements(String child) {
    return elements().stream().filter(each -> each.is(child)).toList();
  }

  List<XmlElement> elements() {
    return children.stream()
        .filter(XmlElement.class::isInstance)
        .map(XmlElement.class::cast)
        .toList();
  }

  Optional<XmlElement> element(String child) {
    return elements(child).stream().findFirst();
  }

  /** The texts in it, without those of its elements. */
  String text() {
    return children.stream()
        .filter(Text.class::isInstance)
        .map(each -> ((Text) each).text())
        .collect(Collectors.joining());
  }

  /** What a child says, such as a title: in the language of the file, or else the first. */
  Optional<String> narrative(String child) {
    List<XmlElement> told = element(child).stream().flatMap(XmlElement::narratives).toList();
    return told.stream()
        .filter(each -> !each.attributes().containsKey(LANGUAGE))
        .findFirst()
        .or(() -> told.stream().findFirst())
        .map(each -> each.text().strip());
  }

  /** Whether a child says the same in some language. */
  boolean saysTheSame(String child, XmlElement other) {
    List<String> told = texts(child);
    return other.texts(child).stream().anyMatch(told::contains);
  }

  private List<String> texts(String child) {
    return element(child).stream()
        .flatMap(XmlElement::narratives)
        .map(each -> each.text().strip())
        .toList();
  }

  private Stream<XmlElement> narratives() {
    return elements("narrative").stream().filter(each -> !each.text().isBlank());
  }
}
