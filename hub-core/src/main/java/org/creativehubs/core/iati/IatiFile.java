package org.creativehubs.core.iati;

import java.util.List;
import org.creativehubs.core.finding.LeftOut;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.InvalidValueException;

/**
 * Indicators as a file of IATI, and what is missing there.
 *
 * @param text the XML
 * @param missing what IATI asks for and nobody gave, and what it has no place for
 */
public record IatiFile(String text, List<LeftOut> missing) {

  /** The file, and what is missing; neither absent. */
  public IatiFile {
    Check.notNull(text, "text");
    missing = List.copyOf(Check.notNull(missing, "missing"));
  }

  /**
   * The results written over a file that was read, in the activity of the same title; one activity
   * alone that finds none goes into the first. A result is the same if one of its periods or
   * indicators has the same id, or else by its title; what stands in it and is not said here stays,
   * as all else in the file does.
   *
   * @param xml a file of activities
   * @return the file with these results
   * @throws InvalidValueException if it is no XML, or not of activities
   */
  public IatiFile over(String xml) {
    XmlElement file = XmlReader.read(xml);
    XmlElement results = XmlReader.read(text);
    return new IatiFile(XmlWriter.text(IatiOverlay.of(results, file)), missing);
  }
}
