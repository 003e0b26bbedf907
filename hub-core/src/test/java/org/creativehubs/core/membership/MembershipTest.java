package org.creativehubs.core.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sector.SicCode;
import org.creativehubs.core.vocabulary.PublishedLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MembershipTest {

  private static ImmutableMembershipRule.Builder rule(Comparison comparison, String share) {
    return MembershipRule.builder()
        .id("majority")
        .name("Most of the income")
        .addSectors("film")
        .comparison(comparison)
        .incomeShare(Ratio.parse(share));
  }

  private static ImmutableMembershipRule.Builder majority() {
    return rule(Comparison.MORE_THAN, "0.5");
  }

  private static ImmutableCompany.Builder company() {
    return Company.builder().id("reel").name("Reel");
  }

  @ParameterizedTest
  @CsvSource({"MORE_THAN, 0", "MORE_THAN, 0.99", "AT_LEAST, 0.01", "AT_LEAST, 1"})
  void aRuleAsksForAShareThatCanBeReachedAndMissed(Comparison comparison, String share) {
    assertThat(rule(comparison, share).build().incomeShare()).hasValue(Ratio.parse(share));
  }

  @ParameterizedTest
  @CsvSource({
    "MORE_THAN, -0.01, '[0, 1) for MORE_THAN'",
    "MORE_THAN, 1, '[0, 1) for MORE_THAN'",
    "AT_LEAST, 0, '(0, 1] for AT_LEAST'",
    "AT_LEAST, 1.01, '(0, 1] for AT_LEAST'"
  })
  void anyOtherShareIsRefused(Comparison comparison, String share, String range) {
    assertThatThrownBy(() -> rule(comparison, share).build())
        .hasMessage("incomeShare must be in " + range + ", but was " + share);
  }

  @ParameterizedTest
  @EnumSource(names = {"AT_MOST", "LESS_THAN", "EQUAL_TO"})
  void aRuleDoesNotAskForLittleIncome(Comparison comparison) {
    assertThatThrownBy(() -> rule(comparison, "0.5").build())
        .hasMessage("comparison must be MORE_THAN or AT_LEAST, but was " + comparison);
  }

  @Test
  void excludedCodesLieBelowListedOnes() {
    SicCode film = SicCode.parse("59");
    SicCode music = SicCode.parse("59.20");
    assertThat(majority().addSicCodes(film).addExcludedSicCodes(music).build())
        .hasToString(
            "MembershipRule{id=majority, name=Most of the income, sectors=[film], "
                + "comparison=MORE_THAN, incomeShare=0.5, sicCodes=[59], excludedSicCodes=[59.20], "
                + "exclusions=[]}");
    assertThatThrownBy(() -> majority().addSicCodes(film).addExcludedSicCodes(film).build())
        .hasMessage("excludedSicCodes must lie below one of sicCodes, but was 59");
    assertThatThrownBy(() -> majority().addSicCodes(film, film).build())
        .hasMessage("sicCodes[1] must have a code of its own, but was 59");
    assertThatThrownBy(() -> majority().addSicCodes(film).addExcludedSicCodes(music, music).build())
        .hasMessage("excludedSicCodes[1] must have a code of its own, but was 59.20");
    assertThatThrownBy(() -> majority().addExcludedSicCodes(music).build())
        .hasMessage("excludedSicCodes must lie below one of sicCodes, but was 59.20");
  }

  @Test
  void aRuleHasSectorsAndReasonsByCode() {
    assertThatThrownBy(
            () ->
                MembershipRule.builder()
                    .id("a")
                    .name("A")
                    .comparison(Comparison.AT_LEAST)
                    .incomeShare(Ratio.ONE)
                    .build())
        .hasMessage("sectors must be given where there are no sicCodes, but was none");
    MembershipRule coded =
        MembershipRule.builder().id("a").name("A").addSicCodes(SicCode.parse("59")).build();
    assertThat(coded.shares()).isEmpty();
    assertThatThrownBy(() -> coded.toBuilder().incomeShare(Ratio.ONE).build())
        .hasMessage("incomeShare must be given only if there are sectors, but was 1");
    assertThatThrownBy(() -> coded.toBuilder().addSectors("film").build())
        .hasMessage("comparison must be given if there are sectors, but was absent");
    assertThatThrownBy(() -> majority().addSectors("Film & TV").build())
        .hasMessageStartingWith("sectors[1] must be lower-case");
    assertThatThrownBy(() -> majority().addExclusions("Out of scope").build())
        .hasMessageStartingWith("exclusions[0] must be lower-case");
    assertThatThrownBy(() -> majority().addSectors("film").build())
        .hasMessage("sectors[1] must have a code of its own, but was film");
    assertThat(PublishedLists.named("moving-image-sectors").term("film")).isPresent();
    assertThat(PublishedLists.named("exclusion-reasons").term("special-purpose-vehicle"))
        .isPresent();
  }

  @Test
  void sharesOfIncomeNeedNotAddUp() {
    Company company =
        company()
            .putIncomeShares("film", QualifiedNumber.exact(1))
            .putIncomeShares("games", QualifiedNumber.parse("between 0.5 and 1"))
            .putIncomeShares("tv", QualifiedNumber.exact(0))
            .build();
    assertThat(company.incomeShares()).hasSize(3);
    assertThat(company)
        .hasToString(
            "Company{id=reel, name=Reel, sicCodes=[], registeredCodes=[], incomeShares={film=1,"
                + " games=between 0.5 and 1, tv=0}, flags=[]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "1.01", "between 0.5 and 1.01"})
  void aShareOfIncomeIsFromZeroToOne(String share) {
    assertThatThrownBy(
            () -> company().putIncomeShares("film", QualifiedNumber.parse(share)).build())
        .hasMessage("incomeShares[film] must be in [0, 1], but was " + share);
  }

  @Test
  void codesOfTheRegisterAreTakenAsTheyCome() {
    Company company =
        company()
            .addSicCodes(SicCode.parse("59.11/1"))
            .addRegisteredCodes(
                "59111 - Motion picture production activities",
                " 59112",
                "59112 - Video production activities",
                "99999 - Dormant Company",
                "74990",
                "98000 - Residents property management",
                "None Supplied",
                "",
                "12345678",
                "films")
            .addFlags("dormant")
            .build();
    assertThat(company.activities())
        .extracting(SicCode::toString)
        .containsExactly("59.11/1", "59.11/2");
    assertThat(company.marks())
        .containsExactly(
            RegisterMark.DORMANT, RegisterMark.NON_TRADING, RegisterMark.RESIDENTS_PROPERTY);
    assertThat(company.marks().get(1)).hasToString("74990 (non trading)");
    assertThat(company.allFlags()).containsExactly("dormant", "non-trading", "residents-property");
    assertThat(company.unreadableCodes()).containsExactly("12345678", "films");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "59111, 62012 | 59.11/1 62.01/2 |",
        "59111;62012 ; 59111 | 59.11/1 62.01/2 |",
        "59111 62012 | 59.11/1 62.01/2 |",
        "59111 - Motion picture, video and 20 films; 62012 - Software, 20 people | 59.11/1 62.01/2"
            + " |",
        "59111 - Film; 61999 - Nothing | 59.11/1 | 61999 - Nothing",
        "59111, films | 59.11/1 | films",
        "j59111 | 59.11/1 |",
        "J 59.11/1 | 59.11/1 |",
        "1110 | 01.11 |",
        "3120 | 03.12 |",
        "6201 | 62.01 |",
        "59111.0 | 59.11/1 |",
        "99999.0; none supplied | |",
        "591110 | | 591110",
        "59.11.1 | | 59.11.1"
      })
  void codesOfTheRegisterAreTakenAsSpreadsheetsLeaveThem(
      String text, String codes, String unreadable) {
    Company company = company().addRegisteredCodes(text).build();
    assertThat(String.join(" ", company.activities().stream().map(SicCode::toString).toList()))
        .isEqualTo(codes == null ? "" : codes);
    assertThat(String.join(" ", company.unreadableCodes()))
        .isEqualTo(unreadable == null ? "" : unreadable);
  }

  @Test
  void whatIsNoCompanyIsRefused() {
    assertThatThrownBy(() -> Company.builder().id(" A b").name("A").build())
        .hasMessageStartingWith("id must be text on one line");
    assertThatThrownBy(() -> Company.builder().id("a").name("").build())
        .hasMessageStartingWith("name must hold");
    assertThatThrownBy(() -> company().putIncomeShares("Film", QualifiedNumber.exact(0)).build())
        .hasMessageStartingWith("incomeShares must be lower-case");
    assertThatThrownBy(() -> company().addFlags("A b").build())
        .hasMessageStartingWith("flags[0] must be lower-case");
    SicCode film = SicCode.parse("59.11");
    assertThatThrownBy(() -> company().addSicCodes(film, film).build())
        .hasMessage("sicCodes[1] must have a code of its own, but was 59.11");
    assertThatThrownBy(() -> company().place("").build()).hasMessageStartingWith("place must hold");
  }

  @Test
  void aGroupCountsItselfOrHasItsShareOfAll() {
    QualifiedNumber all = QualifiedNumber.exact(105);
    MemberGroup firms = group().shareOfMembers(Ratio.parse("80%")).build();
    assertThat(firms.countOf(all)).isEqualTo(QualifiedNumber.exact(84));
    MemberGroup counted =
        group().shareOfMembers(Ratio.parse("80%")).count(QualifiedNumber.exact(80)).build();
    assertThat(counted.countOf(all)).isEqualTo(QualifiedNumber.exact(80));
    assertThat(firms.countOf(QualifiedNumber.parse("over 100"))).hasToString("over 80");
    assertThat(counted)
        .hasToString("MemberGroup{kind=SMALL_OR_MEDIUM_COMPANY, count=80, shareOfMembers=0.8}");
  }

  @Test
  void aGroupIsKnownByCountOrShareInItsRange() {
    assertThatThrownBy(() -> group().build())
        .hasMessage("count must be given if shareOfMembers is absent, but was absent");
    assertThatThrownBy(() -> group().count(QualifiedNumber.exact(-1)).build())
        .hasMessage("count must be >= 0, but was -1");
    assertThatThrownBy(() -> group().shareOfMembers(Ratio.parse("-0.01")).build())
        .hasMessage("shareOfMembers must be in [0, 1], but was -0.01");
    assertThatThrownBy(() -> group().shareOfMembers(Ratio.parse("1.01")).build())
        .hasMessage("shareOfMembers must be in [0, 1], but was 1.01");
    assertThat(group().shareOfMembers(Ratio.ZERO).build().shareOfMembers()).isPresent();
    assertThat(group().shareOfMembers(Ratio.ONE).build().shareOfMembers()).isPresent();
  }

  private static ImmutableMemberGroup.Builder group() {
    return MemberGroup.builder().kind(MemberKind.SMALL_OR_MEDIUM_COMPANY);
  }
}
