package org.creativehubs.core.directory;

import java.util.List;
import org.creativehubs.core.finding.LeftOut;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.OpenRecord;

/**
 * What a hub is in a standard of others, and what is missing there. Its text is {@code
 * HubJson.pretty(file.record())}.
 *
 * @param record the document
 * @param missing what the standard asks for and the hub does not tell, and what the hub tells and
 *     the standard has no place for
 */
public record DirectoryFile(OpenRecord record, List<LeftOut> missing) {

  /** The document, and what is missing; neither absent. */
  public DirectoryFile {
    Check.notNull(record, "record");
    missing = List.copyOf(Check.notNull(missing, "missing"));
  }

  /**
   * The same written over a document that was read: what stands here replaces what stood there, and
   * fields that only stand there stay. Records in a list are the same if they have the same id;
   * addresses, hours, costs and other parts without one that others know, if they agree in every
   * field that both have. What is always written in whole lists, such as services, spaces and
   * hours, is gone where the hub no longer has it; of other lists nothing is lost.
   *
   * @param document the document as it was read
   * @return the document with what this says
   */
  public DirectoryFile over(OpenRecord document) {
    return new DirectoryFile(Overlay.of(record, document), missing);
  }
}
