package org.creativehubs.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class QuickShowProperties {

  @Property
  void theQuickTextIsThatOfTheExactDecimal(@ForAll @DoubleRange(min = -1e9, max = 1e9) double any) {
    assertSame(any);
    assertSame(any / 1e6);
  }

  @Property
  void roundNumbersAndTiesAreTheSameToo(
      @ForAll @IntRange(min = -1_000_000, max = 1_000_000) int whole,
      @ForAll @IntRange(min = 1, max = 17) int halvings) {
    assertSame(whole / Math.pow(2, halvings));
    assertSame(whole / 100_000.0);
  }

  private static void assertSame(double number) {
    String quick = QuickShow.tenThousandths(number, 4);
    assertThat(quick == null || quick.equals(exact(number, 4))).as("%s", number).isTrue();
    String percent = QuickShow.tenThousandths(number, 2);
    assertThat(percent == null || percent.equals(exact(number, 100, 2))).isTrue();
  }

  private static String exact(double number, int decimals) {
    return exact(number, 1, decimals);
  }

  private static String exact(double number, int factor, int decimals) {
    DecimalFormat format =
        new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT));
    BigDecimal exact = new BigDecimal(number).multiply(BigDecimal.valueOf(factor));
    BigDecimal rounded = exact.setScale(decimals, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : format.format(rounded);
  }
}
