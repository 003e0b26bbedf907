package org.creativehubs.core.sheets;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.sheets.internal.SheetCell;

/** What a line above the headings calls the hub, behind a word such as property or building. */
final class SheetTitle {

  private static final Splitter COLON = Splitter.on(':').limit(2).trimResults();

  private SheetTitle() {}

  /** The name behind the word, in its cell behind a colon or in the next; empty without either. */
  static Optional<String> of(List<SheetCell> cells) {
    List<String> texts =
        cells.stream().map(SheetCell::text).filter(text -> !text.isBlank()).toList();
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    List<String> first = COLON.splitToList(texts.get(0));
    boolean isNamed = SheetWords.is("HUB", first.get(0));
    String inCell = first.size() > 1 ? first.get(1) : "";
    String beside = texts.size() > 1 ? texts.get(1) : "";
    return Optional.of(inCell.isEmpty() ? beside : inCell)
        .filter(name -> isNamed && !name.isBlank());
  }
}
