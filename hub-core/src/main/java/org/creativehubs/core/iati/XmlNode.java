package org.creativehubs.core.iati;

/** What stands in an element of XML. */
sealed interface XmlNode permits XmlElement, XmlNode.Text, XmlNode.Comment {

  /**
   * A text between tags.
   *
   * @param text the text
   */
  record Text(String text) implements XmlNode {}

  /**
   * A comment.
   *
   * @param text what it says
   */
  record Comment(String text) implements XmlNode {}
}
