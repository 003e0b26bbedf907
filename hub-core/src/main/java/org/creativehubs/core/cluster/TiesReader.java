package org.creativehubs.core.cluster;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.creativehubs.core.files.FileField;
import org.creativehubs.core.files.FileRow;
import org.creativehubs.core.files.ReadNotes;
import org.creativehubs.core.files.RowsReader;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;

/** Reads ties, one from each row. */
final class TiesReader implements RowsReader<List<NetworkTie>> {

  private static final int FROM = 0;
  private static final int TO = 1;
  private static final int KIND = 2;
  private static final int STRENGTH = 3;
  private static final int COUNT = 4;

  private final List<NetworkTie> ties = new ArrayList<>();

  @Override
  public List<FileField> fields() {
    return List.of(
        FileField.label("from"),
        FileField.label("to"),
        FileField.label("kind").optional(),
        FileField.label("strength").optional(),
        FileField.number("count").count().optional());
  }

  @Override
  public void row(FileRow row) {
    String kind = row.label(KIND).isEmpty() ? "tie" : row.label(KIND);
    NetworkTie.Builder tie = NetworkTie.builder().from(row.label(FROM)).to(row.label(TO));
    tie.kind(kind).strength(strength(row.label(STRENGTH)));
    if (row.hasNumber(COUNT)) {
      BigDecimal count = BigDecimal.valueOf(row.number(COUNT));
      tie.count(QualifiedNumber.exact(Ratio.of(count)));
    }
    ties.add(tie.build());
  }

  private static Optional<TieStrength> strength(String text) {
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Check.named(
                ImmutableList.copyOf(TieStrength.values()),
                TieStrength::name,
                text.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_'),
                "strength"));
  }

  @Override
  public List<NetworkTie> finish(ReadNotes notes) {
    return ImmutableList.copyOf(ties);
  }
}
