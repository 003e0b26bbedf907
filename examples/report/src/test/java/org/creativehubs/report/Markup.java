package org.creativehubs.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A page read strictly, as XML. */
final class Markup {

  private final Document document;

  private Markup(Document document) {
    this.document = document;
  }

  static Markup of(String html) {
    try {
      DocumentBuilder builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      String xml = html.replaceFirst("<!DOCTYPE html>", "");
      return new Markup(builder.parse(new InputSource(new StringReader(xml.strip()))));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(e);
    }
  }

  List<Element> all(String name) {
    List<Element> all = new ArrayList<>();
    NodeList nodes = document.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      all.add((Element) nodes.item(i));
    }
    return all;
  }

  String text() {
    return document.getDocumentElement().getTextContent();
  }

  /** No script, nothing from elsewhere, each id once, each link to a place of the page. */
  void standsAlone() {
    Set<String> ids = new HashSet<>();
    for (Element element : all("*")) {
      assertThat(element.getTagName())
          .isNotIn("script", "iframe", "object", "embed", "link", "form", "img", "base");
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        String name = element.getAttributes().item(i).getNodeName();
        String value = element.getAttributes().item(i).getNodeValue();
        assertThat(name).doesNotStartWith("on").isNotIn("src", "action", "xlink:href", "style");
        assertThat(!name.equals("id") || ids.add(value)).as("id " + value).isTrue();
      }
    }
    for (Element link : all("a")) {
      String href = link.getAttribute("href");
      assertThat(href).startsWith("#");
      assertThat(ids).contains(href.substring(1));
    }
    headings();
  }

  /** No level of headings is left out, and each table has a caption and headings with a scope. */
  private void headings() {
    int level = 0;
    for (Element element : all("*")) {
      if (element.getTagName().matches("h[1-6]")) {
        int next = element.getTagName().charAt(1) - '0';
        assertThat(next).isLessThanOrEqualTo(level + 1);
        level = next;
      }
    }
    assertThat(all("h1")).hasSize(1);
    for (Element table : all("table")) {
      assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
    }
    assertThat(all("th")).allMatch(heading -> heading.getAttribute("scope").matches("row|col"));
  }
}
