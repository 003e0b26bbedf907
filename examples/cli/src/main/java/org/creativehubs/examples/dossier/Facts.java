package org.creativehubs.examples.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Table;

/** What is known of something, each fact with a word or two before it. */
final class Facts {

  private static final String INDENT = " ".repeat(14);

  private final List<String> labels = new ArrayList<>();
  private final List<String> values = new ArrayList<>();

  Facts add(String label, Object value) {
    labels.add(label);
    values.add(value.toString());
    return this;
  }

  Facts add(String label, Optional<?> value) {
    value.ifPresent(known -> add(label, known));
    return this;
  }

  Facts add(String label, Collection<?> all) {
    return all.isEmpty() ? this : add(label, Words.list(all));
  }

  boolean isEmpty() {
    return labels.isEmpty();
  }

  /** Lines of at most 100 characters where the words allow. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      String label = labels.get(i) + ":";
      String padded = label + " ".repeat(Math.max(1, INDENT.length() - label.length()));
      lines.add(padded + Words.wrap(values.get(i), INDENT).strip());
    }
    return lines;
  }

  /** All in a row, the first without its label. */
  String inline() {
    StringBuilder line = new StringBuilder(values.get(0));
    for (int i = 1; i < labels.size(); i++) {
      line.append("; ").append(labels.get(i)).append(' ').append(values.get(i));
    }
    return line.toString();
  }

  Table table(String title) {
    Grid grid = Grid.of(title, "fact", "value");
    for (int i = 0; i < labels.size(); i++) {
      grid.row(Cells.text(labels.get(i)), Cells.text(values.get(i)));
    }
    return grid.table();
  }
}
