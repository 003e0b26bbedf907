package org.creativehubs.core.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.finding.RecordFault;
import org.creativehubs.core.finding.RecordRead;
import org.creativehubs.core.indicator.AggregationRule;
import org.creativehubs.core.indicator.Breakdown;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.PartsRelation;
import org.creativehubs.core.indicator.Polarity;
import org.creativehubs.core.indicator.TargetClaim;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.time.StatedPeriod;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IatiResultsTest {

  private static final Indicator FIRMS =
      Indicator.builder()
          .id("firms")
          .measure("enterprises receiving support")
          .unit("enterprises")
          .polarity(Polarity.HIGHER_IS_BETTER)
          .aggregation(AggregationRule.SUM)
          .baseline(QualifiedNumber.exact(10))
          .baselineAt(PartialDate.parse("2015"))
          .period(period("2016-01-01", "2016-12-31"))
          .target(Ratio.of(300))
          .actual(QualifiedNumber.parse("over 319"))
          .addBreakdowns(
              Breakdown.builder()
                  .measure("enterprises receiving support")
                  .dimension("inclusion")
                  .unit("enterprises")
                  .relation(PartsRelation.DISJOINT)
                  .putParts("led by women", QualifiedNumber.exact(45))
                  .putParts("others", QualifiedNumber.exact(274))
                  .build())
          .putCodes("ERDF", "C1")
          .build();

  private static StatedPeriod period(String first, String last) {
    return StatedPeriod.builder()
        .from(PartialDate.parse(first))
        .to(PartialDate.parse(last))
        .build();
  }

  private static IatiFile results(String title, List<Indicator> indicators) {
    return IatiResults.of(IatiActivity.of(title, indicators));
  }

  @Test
  void anIndicatorComesBackWhole() {
    IatiFile file = results("Growth", List.of(FIRMS));
    RecordRead<List<Indicator>> read = IatiResults.read(file.text());

    assertThat(read.faults()).isEmpty();
    assertThat(read.value()).containsExactly(FIRMS);
    assertThat(file.text())
        .contains("<result type=\"1\" aggregation-status=\"true\">")
        .contains("vocabulary=\"99\" code=\"C1\"", "<actual value=\"over 319\"/>");
    assertThat(file.missing())
        .extracting(Object::toString)
        .contains(
            "exact number of enterprises receiving support: it is only known in words: over 319");
  }

  @Test
  void periodsOfOneIndicatorStandTogether() {
    Indicator next =
        FIRMS.toBuilder()
            .id("firms-2017")
            .period(period("2017-01-01", "2017-12-31"))
            .actual(QualifiedNumber.exact(12))
            .breakdowns(List.of())
            .build();
    String xml = results("Growth", List.of(FIRMS, next)).text();

    assertThat(xml.split("<indicator ", -1)).hasSize(2);
    assertThat(xml.split("<period ", -1)).hasSize(3);
    assertThat(IatiResults.read(xml).value()).containsExactly(FIRMS, next);
  }

  @Test
  void aShareIsAPercentage() {
    Indicator share =
        Indicator.builder()
            .id("let")
            .measure("space let")
            .unit("share")
            .polarity(Polarity.LOWER_IS_BETTER)
            .period(period("2016-01-01", "2016-12-31"))
            .actual(QualifiedNumber.exact(Ratio.parse("0.925")))
            .build();
    IatiFile file = results("Space", List.of(share));

    assertThat(file.text())
        .contains("measure=\"2\" ascending=\"false\"", "<actual value=\"92.5\"/>");
    assertThat(IatiResults.read(file.text()).value()).containsExactly(share);
    assertThat(file.missing())
        .extracting(Object::toString)
        .contains(
            "type of the result space let: IATI asks whether it is an output, an outcome, an"
                + " impact or another");
  }

  @Test
  void theTypeOfAResultComesBack() {
    for (IatiResultType type : IatiResultType.values()) {
      Indicator typed =
          FIRMS.toBuilder().codes(Map.of("X", "1", IatiResultType.CATALOGUE, type.code())).build();
      IatiFile file = results("Growth", List.of(typed));

      assertThat(file.text())
          .contains("<result type=\"" + type.code() + "\"")
          .doesNotContain(IatiResultType.CATALOGUE);
      assertThat(file.missing()).noneMatch(one -> one.what().startsWith("type"));
      assertThat(IatiResults.read(file.text()).value()).containsExactly(typed);
    }
    String outcome = results("Growth", List.of(FIRMS)).text().replace("type=\"1\"", "type=\"2\"");
    Indicator read = IatiResults.read(outcome).value().get(0);
    assertThat(read.codes()).isEqualTo(Map.of("ERDF", "C1", IatiResultType.CATALOGUE, "2"));
    assertThat(results("Growth", List.of(read)).text()).isEqualTo(outcome);
  }

  @Test
  void aTypeThatIsNoneIsAFaultAndTheIndicatorIsUsed() {
    String xml = results("Growth", List.of(FIRMS)).text().replace("type=\"1\"", "type=\"4\"");
    RecordRead<List<Indicator>> read = IatiResults.read(xml);

    assertThat(read.value()).containsExactly(FIRMS);
    assertThat(read.faults())
        .extracting(RecordFault::toString)
        .containsExactly(
            "iati-activities/iati-activity[1]/result[1]/@type must be 1 (output), 2 (outcome), 3"
                + " (impact) or 9 (other), but was 4");
    assertThat(IatiResultType.of("4")).isEmpty();
  }

  @Test
  void whatCannotBeWrittenIsListed() {
    Indicator vague =
        FIRMS.toBuilder()
            .period(Optional.empty())
            .baselineAt(Optional.empty())
            .claim(TargetClaim.MET)
            .codes(Map.of("ERDF", "C99"))
            .build();
    IatiFile file = results("Growth", List.of(vague));

    assertThat(file.missing())
        .extracting(each -> each.what())
        .containsExactly(
            "iati-identifier, reporting-org, description, participating-org, activity-status,"
                + " activity-date",
            "type of the result enterprises receiving support",
            "code C99 of enterprises receiving support",
            "year of the baseline of enterprises receiving support",
            "claim on the target of enterprises receiving support",
            "period of enterprises receiving support");
    assertThat(file.text()).doesNotContain("319", "baseline");
  }

  @Test
  void whatElseStandsInAFileStays() {
    String theirs =
        """
        <?xml version="1.0"?>
        <iati-activities version="2.03" xmlns:x="http://example.org/x">
          <!-- ours -->
          <iati-activity x:flag="1">
            <iati-identifier>GB-COH-1-A</iati-identifier>
            <result type="2">
              <title>
                <narrative xml:lang="fr">entreprises</narrative>
                <narrative>enterprises receiving support</narrative>
              </title>
              <indicator measure="1">
                <title><narrative>enterprises receiving support</narrative></title>
                <document-link url="http://example.org/a.pdf"/>
                <period>
                  <period-start iso-date="2016-01-01"/><period-end iso-date="2016-12-31"/>
                  <actual value="1"><comment><narrative>a &amp; b</narrative></comment></actual>
                </period>
                <x:note>mind</x:note>
              </indicator>
            </result>
            <result type="1">
              <title><narrative>other</narrative></title>
              <indicator measure="1"><title><narrative>other</narrative></title></indicator>
            </result>
            <fss extraction-date="2014-05-06"/>
          </iati-activity>
        </iati-activities>
        """;
    IatiFile both = results("Growth", List.of(FIRMS)).over(theirs);

    assertThat(both.text())
        .contains("<!-- ours -->", "x:flag=\"1\"", "GB-COH-1-A", "xml:lang=\"fr\">entreprises<")
        .contains("a.pdf", "a &amp; b", "<x:note>mind</x:note>", "<narrative>other</narrative>")
        .contains("<actual value=\"over 319\">\n", "type=\"1\"")
        .doesNotContain("value=\"1\">");
    assertThat(both.text().indexOf("other")).isLessThan(both.text().indexOf("<fss"));
    assertThat(both.text().indexOf("<baseline")).isLessThan(both.text().indexOf("<period "));
    assertThat(IatiResults.read(both.text()).value()).hasSize(2).contains(FIRMS);
    assertThat(results("Growth", List.of(FIRMS)).over(both.text()).text()).isEqualTo(both.text());
    assertThatThrownBy(() -> both.over("<html/>"))
        .hasMessage("the file must have an iati-activity, but was html");
  }

  @Test
  void faultsAreToldAllAtOnceAndTheGoodPartsAreUsed() {
    String xml =
        """
        <iati-activity>
          <result type="1"><title><narrative>a</narrative></title>
            <indicator measure="5"/>
            <indicator measure="1"><period>
              <period-start iso-date="2016-13-01"/>
              <target value="many"/><actual value="7"/>
              <actual value="3"><dimension name="sex"/></actual>
              <actual value="3"><dimension name="a"/><dimension name="b"/></actual>
            </period></indicator>
          </result>
        </iati-activity>
        """;
    RecordRead<List<Indicator>> read = IatiResults.read(xml);

    assertThat(read.value()).hasSize(1);
    assertThat(read.value().get(0).actual()).contains(QualifiedNumber.exact(7));
    assertThat(read.faults())
        .extracting(RecordFault::toString)
        .containsExactly(
            "iati-activity/result[1]/indicator[1]/@measure must be 1 (unit) or 2 (percentage) to be"
                + " read as a number, but was 5",
            "iati-activity/result[1]/indicator[2]/period[1]/period-start/@iso-date must be a day"
                + " such as 2026-04-01, but was 2016-13-01",
            "iati-activity/result[1]/indicator[2]/period[1]/period-end/@iso-date must be given, but"
                + " was absent",
            "iati-activity/result[1]/indicator[2]/period[1]/target/@value must be a decimal"
                + " number, a percentage or a fraction, but was many",
            "iati-activity/result[1]/indicator[2]/period[1]/actual[2]/dimension must have a name"
                + " and a value, but was absent",
            "iati-activity/result[1]/indicator[2]/period[1]/actual[3] must have one dimension to be"
                + " used, but was 2");
  }

  @Test
  void partsThatDoNotSayWhetherTheyOverlapAreTakenTo() {
    String xml = results("Growth", List.of(FIRMS)).text().replace(" hub:relation=\"DISJOINT\"", "");
    Breakdown read = IatiResults.read(xml).value().get(0).breakdowns().get(0);

    assertThat(read.relation()).isEqualTo(PartsRelation.OVERLAPPING);
    assertThat(read.parts()).isEqualTo(FIRMS.breakdowns().get(0).parts());
  }

  @Test
  void severalActivitiesFindTheirsByTitle() {
    IatiActivity growth = IatiActivity.of("Growth", List.of(FIRMS));
    IatiActivity other =
        IatiActivity.of("Other", List.of(FIRMS.toBuilder().id("o").measure("others").build()));
    String theirs = IatiResults.of(other, growth).text().replace("value=\"300\"", "value=\"1\"");
    IatiFile both = IatiResults.of(growth, other).over(theirs);

    assertThat(both.text()).isEqualTo(IatiResults.of(other, growth).text());
    assertThat(results("New", List.of(FIRMS)).over(theirs).text())
        .contains("<narrative>Other</narrative>")
        .doesNotContain("New");
    assertThat(IatiResults.of(growth, IatiActivity.of("New", List.of())).over(theirs).text())
        .contains("<narrative>New</narrative>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>",
        "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;&b;\">]><a>&c;</a>",
        "<!DOCTYPE a SYSTEM \"http://example.org/a.dtd\"><a/>",
        "<a>&b;</a>",
        "<a><b></a>",
        "",
        "no XML",
        "<a/><b/>",
        "<a xmlns:x='u' x:y='1' x:y='2'/>"
      })
  void xmlThatCouldDoHarmOrIsBrokenIsRefused(String xml) {
    assertThatThrownBy(() -> IatiResults.read(xml))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("must");
  }

  @Test
  void xmlThatIsTooDeepIsRefused() {
    assertThatThrownBy(() -> IatiResults.read("<a>".repeat(65) + "</a>".repeat(65)))
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(Fault.TOO_DEEP));
    assertThat(IatiResults.read("<a>".repeat(64) + "</a>".repeat(64)).value()).isEmpty();
  }

  @Test
  void codesOfTheFundAreKnownByBothNames() {
    assertThat(ErdfOutput.of("c1")).contains(ErdfOutput.C1);
    assertThat(ErdfOutput.of("CO28")).contains(ErdfOutput.C28);
    assertThat(ErdfOutput.P11.commonCode()).isEmpty();
    assertThat(ErdfOutput.of("P1")).isEmpty();
  }
}
