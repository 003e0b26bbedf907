package org.creativehubs.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What frameworks ask of the quantities: their names, signs, hashes and stored forms. */
class QuantityBasicsTest {

  private static final Area AREA = Area.of(150, AreaUnit.SQ_FT);
  private static final QualifiedNumber OVER = QualifiedNumber.of(Qualifier.OVER, 450);

  @Test
  void valueOfReadsWhatParseDoes() {
    assertThat(Area.valueOf("150 sq ft")).isEqualTo(AREA);
    assertThat(QualifiedNumber.valueOf("over 450")).isEqualTo(OVER);
    assertThat(Ratio.valueOf("1/3")).isEqualTo(Ratio.of(1, 3));
    assertThat(QualifiedNumber.of(Qualifier.OVER, Ratio.of(450))).isEqualTo(OVER);
  }

  @Test
  void aTextThatBeginsWithABlankOrAWordHasNoNumber() {
    assertThatThrownBy(() -> Area.parse(" 150")).hasMessageContaining("read like 150 SQ_FT");
    assertThatThrownBy(() -> QualifiedNumber.parse("between and 10"))
        .hasMessageContaining("between");
  }

  @Test
  void signsAreThoseOfTheNumbers() {
    assertThat(AREA.signum()).isEqualTo(1);
    assertThat(Area.of(0, AreaUnit.SQ_M).signum()).isZero();
    assertThat(QualifiedNumber.of(Qualifier.NEARLY, -3).signum()).isEqualTo(-1);
    assertThat(OVER.signum()).isEqualTo(1);
    assertThat(Ratio.of(-1, 3).abs()).isEqualTo(Ratio.of(1, 3));
    assertThat(Ratio.ZERO.abs()).isSameAs(Ratio.ZERO);
  }

  @Test
  void aRatioIsComparedWithAWholeNumber() {
    assertThat(Ratio.of(-1, 3).compareToWhole(0)).isEqualTo(-1);
    assertThat(Ratio.of(7, 3).compareToWhole(2)).isEqualTo(1);
    assertThat(Ratio.of(2).compareToWhole(2)).isZero();
    assertThat(Ratio.of(1, 3).compareToWhole(1)).isEqualTo(-1);
  }

  @Test
  void aQualifiedNumberTimesAFactorKeepsItsBoundsInOrder() {
    QualifiedNumber between = QualifiedNumber.parse("between 5 and 10");
    assertThat(between.times(Ratio.of(-1))).isEqualTo(QualifiedNumber.parse("between -10 and -5"));
    assertThat(between.times(Ratio.of(2))).isEqualTo(QualifiedNumber.parse("between 10 and 20"));
    assertThat(between.times(Ratio.ZERO)).isEqualTo(QualifiedNumber.exact(Ratio.ZERO));
    assertThat(OVER.times(Ratio.of(-1)).qualifier()).isEqualTo(Qualifier.OVER.mirrored());
    assertThatThrownBy(() -> OVER.dividedBy(Ratio.ZERO))
        .hasMessage("divisor must not be zero, but was 0");
  }

  @Test
  void differentRatiosSeldomShareAHash() {
    Set<Integer> hashes = new HashSet<>();
    IntStream.range(1, 200)
        .forEach(n -> IntStream.of(7, 11, 13).forEach(d -> hashes.add(Ratio.of(n, d).hashCode())));
    assertThat(hashes.size()).isGreaterThan(450);
    assertThat(Ratio.of(2, 6).hashCode()).isEqualTo(Ratio.of(1, 3).hashCode());
    Ratio wide = Ratio.of(BigDecimal.TEN.pow(30)).plus(Ratio.of(1, 3));
    assertThat(wide.hashCode()).isEqualTo(wide.plus(Ratio.ZERO).hashCode()).isNotZero();
  }

  @Test
  void quantitiesComeBackFromTheirStoredForms() throws Exception {
    for (Object one : new Object[] {AREA, OVER, Ratio.of(1, 3)}) {
      assertThat(stored(one)).isEqualTo(one);
    }
  }

  private static Object stored(Object value) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }

  @Test
  void numbersOfTheMostPlacesAreTakenAndNoMore() {
    assertThat(Ratio.of(BigDecimal.ONE.movePointLeft(1100)).signum()).isEqualTo(1);
    assertThat(Ratio.of(BigDecimal.ONE.movePointRight(1099)).signum()).isEqualTo(1);
    assertThatThrownBy(() -> Ratio.of(BigDecimal.ONE.movePointLeft(1101)))
        .hasMessageContaining("1100 places");
    assertThatThrownBy(() -> Ratio.of(BigDecimal.ONE.movePointRight(1100)))
        .hasMessageContaining("1100 places");
    assertThat(Ratio.of(new BigDecimal("20")).isWhole()).isTrue();
  }
}
