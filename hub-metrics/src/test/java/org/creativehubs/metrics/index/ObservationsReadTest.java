package org.creativehubs.metrics.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FileLayout;
import org.creativehubs.core.files.FilePeriod;
import org.creativehubs.core.files.FileRead;
import org.junit.jupiter.api.Test;

class ObservationsReadTest {

  private static final FileLayout GVA =
      FileLayout.csv().column("label", "region").column("value", "gva");

  private static FileRead<Observations> read(String text, FileLayout layout) {
    return Observations.read(DataFile.text(text, layout));
  }

  @Test
  void valuesMayBeNegativeAndKeepWeightAndGroup() {
    Observations read = read("region,gva,weight,group\nA,-3.5,2,north\nB,4,,\n", GVA).value();
    assertThat(read.measure()).isEqualTo("gva");
    assertThat(read.values()).containsExactly(-3.5, 4);
    assertThat(read.weights()).containsExactly(2, 1);
    assertThat(read.entries().get(0).group()).contains("north");
    assertThat(read.entries().get(1).group()).isEmpty();
  }

  @Test
  void bracketsStandForAMinusWhereTheLayoutSaysSo() {
    String text = "region,gva\nA,(12)\nB,\"(1,234.5)\"\nC,7\n";
    assertThatThrownBy(() -> read(text, GVA))
        .hasMessageContaining("line 2, column gva must be a number such as 1234.5, but was (12)")
        .hasMessageContaining("bracketsNegative() if they stand for a minus");
    assertThat(read(text, GVA.bracketsNegative()).value().values())
        .containsExactly(-12, -1234.5, 7);
    assertThatThrownBy(() -> read("region,gva\nA,(-12)\n", GVA.bracketsNegative()))
        .hasMessageContaining("but was (-12)");
  }

  @Test
  void aValueThatIsNotKnownIsRefusedUnlessSuchRowsAreLeftOut() {
    FileLayout layout = GVA.unknown("..", CellFlag.suppressed());
    String text = "region,gva\nA,..\nB,4\nC,..\n";
    assertThatThrownBy(() -> read(text, layout))
        .hasMessage(
            "the text: line 2, column gva must be known, but was suppressed (mark ..)"
                + " (and in 1 more place); say leavingOutUnknown()");
    FileRead<Observations> read = read(text, layout.leavingOutUnknown());
    assertThat(read.value().labels()).containsExactly("B");
    assertThat(read.report().unknown()).isEqualTo(2);
    assertThat(read.report().leftOut()).isEqualTo(2);
  }

  @Test
  void yearsAcrossBecomePeriods() {
    DataFile file =
        DataFile.text(
            "region,2019/20,2020/21,note\nA,1,-2,x\nB,3,4,y\n",
            FileLayout.csv().column("label", "region").acrossBy("period").measuring("migration"));
    assertThat(Observations.readPeriods(file).value().keySet())
        .containsExactly(FilePeriod.ofFiscalYear(2019), FilePeriod.ofFiscalYear(2020));
    assertThat(Observations.readPeriods(file).value())
        .hasEntrySatisfying(
            FilePeriod.ofFiscalYear(2020),
            second -> assertThat(second.values()).containsExactly(-2, 4));
    assertThatThrownBy(() -> Observations.read(file))
        .hasMessageContaining("must hold one period, but was 2 from 2019/20 to 2020/21");
  }

  @Test
  void aLabelGivenTwiceNamesItsLine() {
    assertThatThrownBy(() -> read("region,gva\nA,1\nA,2\n", GVA))
        .hasMessageContaining("line 3 must give each label once, but was A");
  }
}
