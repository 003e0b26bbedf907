package org.creativehubs.finance.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.appraisal.Samples.gbp;
import static org.creativehubs.finance.appraisal.Samples.ratio;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.money.Money;
import org.creativehubs.finance.appraisal.Samples;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class CatalyticRatioTest {

  @Test
  void moneyThatIsNeitherIsLeftOut() {
    CatalyticEffect found = effect(gbp("400"), gbp("600"));
    assertThat(found.ratio()).contains(ratio("1.5"));
    assertThat(found.otherMoney()).isEqualTo(gbp("50"));
    assertThat(found)
        .asString()
        .startsWith("catalytic ratio 1.5 [jobs full-time equivalents: survey");
    assertThat(JacksonLines.roundTrip(found)).isEqualTo(found);
  }

  @Test
  void withoutPublicMoneyThereIsNoRatio() {
    CatalyticEffect found = effect(gbp("0"), gbp("600"));
    assertThat(found.ratio()).isEmpty();
    assertThat(found.explanation().answer())
        .hasToString("undefined: there is no public money (NO_PUBLIC_MONEY)");
    assertThat(JacksonLines.roundTrip(found)).isEqualTo(found);
  }

  @Test
  void badSourcesAreRefused() {
    assertThatThrownBy(() -> MoneySource.of("bank", MoneyKind.PRIVATE, gbp("-1")))
        .hasMessage("amount must be >= 0, but was GBP -1.00");
    assertThatThrownBy(() -> effect(gbp("1"), Money.parse("EUR 1")))
        .hasMessage("sources[1] must be in GBP as sources[0] is, but was EUR 1.00");
    assertThatThrownBy(
            () ->
                CatalyticRatioInput.builder()
                    .addSources(MoneySource.of("bank", MoneyKind.PRIVATE, gbp("1")))
                    .build())
        .hasMessage("assumptions must hold at least one element, but was none");
  }

  @Test
  void explainsWhoseMoneyIsCounted() {
    List<MoneySource> sources =
        List.of(
            MoneySource.of("grant", MoneyKind.PUBLIC, gbp("400")),
            MoneySource.of("bank", MoneyKind.PRIVATE, gbp("600")),
            MoneySource.of("foundation", MoneyKind.OTHER, gbp("50")));
    CatalyticEffect found = CatalyticRatio.of(sources, Samples.COUNTED);
    assertThat(found).isEqualTo(effect(gbp("400"), gbp("600")));
    assertThat(found.explanation())
        .hasToString(
            """
            How much private money did each unit of public money draw in?
              1. jobs (survey, chosen): full-time equivalents [the hub's survey]
              2. grant (public): GBP 400.00
              3. bank (private): GBP 600.00
              4. foundation (neither public nor private): GBP 50.00
              5. private money: GBP 600.00
              6. public money: GBP 400.00
              7. catalytic ratio: GBP 600.00 / GBP 400.00 = 1.5\
            """);
  }

  @Test
  void sourcesHaveNamesOfTheirOwn() {
    MoneySource bank = MoneySource.of("bank", MoneyKind.PRIVATE, gbp("1"));
    assertThatThrownBy(() -> CatalyticRatio.of(List.of(bank, bank), Samples.COUNTED))
        .hasMessage("sources[1] must have a name of its own, but was bank");
    assertThatThrownBy(() -> CatalyticRatio.of(List.of(), Samples.COUNTED))
        .hasMessage("sources must hold at least one element, but was none");
    assertThatThrownBy(() -> MoneySource.of(" ", MoneyKind.PRIVATE, gbp("1")))
        .hasMessage("name must hold a visible character, but was  ");
  }

  @Test
  void aRatioThatIsReadHasAssumptionsAndIsDefinedOrNot() {
    CatalyticEffect found = effect(gbp("400"), gbp("600"));
    assertThatThrownBy(
            () -> HubJson.read(Samples.without("assumptions", found), CatalyticEffect.class))
        .hasMessageContaining("assumptions must hold at least one element, but was none");

    assertThatThrownBy(() -> HubJson.read(Samples.without("ratio", found), CatalyticEffect.class))
        .hasMessageContaining("undefined must be given if ratio is absent, but was absent");
  }

  @Property(tries = 200)
  void scalingAllMoneyLeavesTheRatio(
      @ForAll("costs") Money publicMoney, @ForAll("costs") Money privateMoney) {
    assertThat(effect(publicMoney.times(7), privateMoney.times(7)).ratio())
        .isEqualTo(effect(publicMoney, privateMoney).ratio());
  }

  @Provide
  Arbitrary<Money> costs() {
    return Samples.costs();
  }

  private static CatalyticEffect effect(Money publicMoney, Money privateMoney) {
    return CatalyticRatio.answer(
        CatalyticRatioInput.builder()
            .addSources(
                MoneySource.of("grant", MoneyKind.PUBLIC, publicMoney),
                MoneySource.of("bank", MoneyKind.PRIVATE, privateMoney),
                MoneySource.of("foundation", MoneyKind.OTHER, gbp("50")))
            .addAssumptions(Samples.COUNTED)
            .build());
  }
}
