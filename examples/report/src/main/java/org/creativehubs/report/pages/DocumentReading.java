package org.creativehubs.report.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;

/**
 * A place of a document that can be read in two ways, and what is answered under each.
 *
 * @param open what the document leaves open; not blank
 * @param reading how it is read on the pages; not blank
 * @param other how else it can be read; not blank
 * @param source where it stands
 * @param read the answers that change, as it is read on the pages
 * @param otherwise the answers to the same questions under the other reading, in the same order
 */
public record DocumentReading(
    String open,
    String reading,
    String other,
    Optional<Source> source,
    List<DocumentAnswer> read,
    List<DocumentAnswer> otherwise) {

  /** Two readings, with as many answers under each. */
  public DocumentReading {
    Check.notBlank(open, "open");
    Check.notBlank(reading, "reading");
    Check.notBlank(other, "other");
    Check.between(otherwise.size(), read.size(), read.size(), "otherwise");
    read = List.copyOf(read);
    otherwise = List.copyOf(otherwise);
  }

  /** For each question the first result that the readings do not share. */
  List<DocumentAnswer.Differing> results() {
    return IntStream.range(0, read.size())
        .boxed()
        .flatMap(i -> read.get(i).differing(otherwise.get(i)).stream())
        .toList();
  }
}
