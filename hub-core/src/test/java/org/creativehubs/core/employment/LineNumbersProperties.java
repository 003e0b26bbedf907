package org.creativehubs.core.employment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LineNumbersProperties {

  @Property
  void everyRowKeepsItsLine(
      @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 2) Integer> steps) {
    LineNumbers lines = new LineNumbers();
    int line = 2;
    for (int step : steps) {
      line += step;
      lines.add(line);
    }
    line = 2;
    for (int row = 0; row < steps.size(); row++) {
      line += steps.get(row);
      assertThat(lines.of(row)).isEqualTo(line);
    }
  }
}
