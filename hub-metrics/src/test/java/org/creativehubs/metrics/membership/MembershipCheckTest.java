package org.creativehubs.metrics.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.creativehubs.core.membership.Company;
import org.creativehubs.core.membership.MembershipRule;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sector.SicCode;
import org.junit.jupiter.api.Test;

class MembershipCheckTest {

  static final MembershipRule RULE = rule(Comparison.MORE_THAN);

  static MembershipRule rule(Comparison comparison) {
    return MembershipRule.builder()
        .id("majority")
        .name("Majority of income in film or games")
        .addSectors("film", "games")
        .comparison(comparison)
        .incomeShare(Ratio.of(1, 2))
        .addSicCodes(SicCode.parse("59"), SicCode.parse("58.21"), SicCode.parse("62.01/1"))
        .addExcludedSicCodes(SicCode.parse("59.20"))
        .addExclusions("special-purpose-vehicle", "out-of-scope")
        .build();
  }

  static Company.Builder company(String id, String code) {
    Company.Builder company = Company.builder();
    company.id(id).name(id).addSicCodes(SicCode.parse(code));
    return company;
  }

  private static MembershipReason reason(Company.Builder company) {
    return MembershipCheck.under(RULE).check(company.build()).reason();
  }

  private static Company.Builder earning(String film) {
    return company("a", "59.11").putIncomeShares("film", QualifiedNumber.parse(film));
  }

  @Test
  void aLongListOf200Becomes160AfterExclusions() {
    MembershipCheckInput.Builder input = MembershipCheckInput.builder().rule(RULE);
    for (int i = 0; i < 200; i++) {
      Company.Builder company =
          company("c" + i, "59.11").putIncomeShares("film", QualifiedNumber.exact(1));
      if (i % 5 == 0) {
        company.addFlags(i % 10 == 0 ? "special-purpose-vehicle" : "out-of-scope");
      }
      input.addCompanies(company.build());
    }
    MembershipReport report = MembershipCheck.answer(input.build());
    assertThat(report.count(MembershipReason.EXCLUDED)).isEqualTo(40);
    assertThat(report.count(MembershipReason.SHARE_REACHED)).isEqualTo(160);
    assertThat(report.shareDropped()).contains(Ratio.of(1, 5));
    assertThat(report.groups()).hasSize(160);
    assertThat(report.company("c5").because()).isEqualTo("it is marked out-of-scope");
  }

  @Test
  void exactlyHalfIsNoMajorityAndIsAtLeastHalf() {
    assertThat(reason(earning("0.5"))).isEqualTo(MembershipReason.SHARE_NOT_KNOWN);
    Company half = earning("0.5").putIncomeShares("games", QualifiedNumber.exact(0)).build();
    assertThat(MembershipCheck.under(RULE).check(half).reason())
        .isEqualTo(MembershipReason.SHARE_TOO_LOW);
    assertThat(MembershipCheck.under(rule(Comparison.AT_LEAST)).check(half).reason())
        .isEqualTo(MembershipReason.SHARE_REACHED);
  }

  @Test
  void qualifiedSharesDecideOnlyWhatTheyProve() {
    assertThat(reason(earning("over 0.5"))).isEqualTo(MembershipReason.SHARE_REACHED);
    assertThat(reason(earning("at least 0.5"))).isEqualTo(MembershipReason.SHARE_NOT_KNOWN);
    assertThat(reason(earning("circa 0.9"))).isEqualTo(MembershipReason.SHARE_NOT_KNOWN);
    assertThat(reason(earning("between 0.6 and 0.7"))).isEqualTo(MembershipReason.SHARE_REACHED);
    assertThat(reason(company("a", "59.11"))).isEqualTo(MembershipReason.SHARE_NOT_KNOWN);
  }

  @Test
  void aReasonTellsTheShareAndTheShareThatIsAskedFor() {
    assertThat(because(earning("0.8")))
        .isEqualTo(
            "from the sectors comes at least 80 % of its income, and the rule asks for more than"
                + " 50 %");
    assertThat(because(earning("between 0.2 and 0.3").putIncomeShares("retail", rest())))
        .startsWith("from the sectors comes 20 % to 30 % of its income");
    assertThat(because(earning("0.4").putIncomeShares("retail", QualifiedNumber.parse("0.6"))))
        .startsWith("from the sectors comes 40 % of its income");
    assertThat(because(earning("circa 0.9")))
        .startsWith("from the sectors comes an unknown part of its income");
    assertThat(because(company("a", "23.41"))).isEqualTo("none of its codes is on the list: 23.41");
  }

  private static QualifiedNumber rest() {
    return QualifiedNumber.parse("at least 0.7");
  }

  private static String because(Company.Builder company) {
    return MembershipCheck.under(RULE).check(company.build()).because();
  }

  @Test
  void whatOtherSectorsBringBoundsWhatIsLeft() {
    Company.Builder other = company("a", "59.11");
    other.putIncomeShares("advertising", QualifiedNumber.parse("at least 0.5"));
    assertThat(reason(other)).isEqualTo(MembershipReason.SHARE_TOO_LOW);
    assertThat(reason(earning("0.8").putIncomeShares("advertising", QualifiedNumber.parse("0.4"))))
        .isEqualTo(MembershipReason.SHARES_CONTRADICT);
  }

  @Test
  void codesHoldAllBelowThemAndCoarserOnesLeaveItOpen() {
    QualifiedNumber all = QualifiedNumber.exact(1);
    assertThat(reason(company("a", "62.01/1").putIncomeShares("games", all)))
        .isEqualTo(MembershipReason.SHARE_REACHED);
    assertThat(reason(company("a", "62.01").putIncomeShares("games", all)))
        .isEqualTo(MembershipReason.CODE_NOT_KNOWN);
    assertThat(reason(company("a", "62.01/2").putIncomeShares("games", all)))
        .isEqualTo(MembershipReason.NOT_LISTED);
    assertThat(reason(company("a", "59.20").putIncomeShares("film", all)))
        .isEqualTo(MembershipReason.EXCLUDED_CODE);
    assertThat(reason(company("a", "59").putIncomeShares("film", all)))
        .isEqualTo(MembershipReason.CODE_NOT_KNOWN);
    Company.Builder unknown = Company.builder().id("a").name("a");
    assertThat(reason(unknown.putIncomeShares("film", all)))
        .isEqualTo(MembershipReason.CODE_NOT_KNOWN);
  }

  private static final MembershipRule BY_CODE =
      MembershipRule.builder()
          .id("codes")
          .name("Film by code")
          .addSicCodes(SicCode.parse("59"))
          .addExcludedSicCodes(SicCode.parse("59.20"))
          .addExclusions("dormant")
          .build();

  private static CompanyMembership registered(String... codes) {
    Company company = Company.builder().id("a").name("a").addRegisteredCodes(codes).build();
    return MembershipCheck.under(BY_CODE).check(company);
  }

  @Test
  void aRuleByCodeAloneAsksForNoIncomeAndTakesCodesAsTheyCome() {
    CompanyMembership film = registered("59111 - Motion picture production activities", "59111");
    assertThat(film.reason()).isEqualTo(MembershipReason.LISTED);
    assertThat(film.because()).isEqualTo("59.11/1 is on the list");
    assertThat(registered("99999 - Dormant Company").reason()).isEqualTo(MembershipReason.EXCLUDED);
    assertThat(registered("74990").because())
        .isEqualTo("none of its codes is on the list: 74990 (non trading)");
    assertThat(registered("59200").reason()).isEqualTo(MembershipReason.EXCLUDED_CODE);
    assertThat(registered("None Supplied").reason()).isEqualTo(MembershipReason.CODE_NOT_KNOWN);
    assertThat(registered("None Supplied").because()).isEqualTo("its codes are not known");
    assertThat(registered("23410", "flim").because())
        .isEqualTo("its codes are not known: \"flim\" is no code");
  }

  @Test
  void aRuleByIncomeAloneLooksAtNoCodes() {
    MembershipRule income =
        MembershipRule.builder()
            .id("income")
            .name("Half from film")
            .addSectors("film")
            .comparison(Comparison.AT_LEAST)
            .incomeShare(Ratio.of(1, 2))
            .build();
    Company baker = company("a", "10.71").putIncomeShares("film", QualifiedNumber.exact(1)).build();
    assertThat(MembershipCheck.under(income).check(baker).reason())
        .isEqualTo(MembershipReason.SHARE_REACHED);
  }

  @Test
  void aCompanyThatOwnsItselfThroughOthersIsAFindingAndOneGroup() {
    QualifiedNumber all = QualifiedNumber.exact(1);
    MembershipReport report =
        MembershipCheck.answer(
            MembershipCheckInput.builder()
                .rule(RULE)
                .addCompanies(
                    company("a", "59.11").putIncomeShares("film", all).build(),
                    company("b", "23.41").build(),
                    company("c", "59.11").putIncomeShares("film", all).build(),
                    company("d", "59.11").putIncomeShares("film", all).build())
                .putOwners("a", "b")
                .putOwners("b", "a")
                .putOwners("c", "a")
                .putOwners("d", "holding")
                .build());
    assertThat(report.circles()).containsExactly(List.of("a", "b"));
    assertThat(report.groups()).containsExactly(List.of("a", "c"), List.of("d"));
    assertThat(report.company("a").state()).isEqualTo(MembershipState.MEMBER);
  }

  @Test
  void anEmptyListHasNoShareAndSaysSo() {
    MembershipReport report =
        MembershipCheck.answer(MembershipCheckInput.builder().rule(RULE).build());
    assertThat(report.shareDropped()).isEmpty();
    assertThat(report.explanations()).hasSize(1);
    assertThat(report)
        .hasToString(
            "0 of 0 companies belong, 0 do not, 0 may (rule Majority of income in film or games)");
  }

  @Test
  void badListsAreRefused() {
    Company one = company("a", "59.11").build();
    MembershipCheckInput.Builder twice =
        MembershipCheckInput.builder().rule(RULE).addCompanies(one, one);
    assertThatThrownBy(twice::build)
        .hasMessage("companies[1] must have an id of its own, but was a");
    MembershipCheckInput.Builder stranger =
        MembershipCheckInput.builder().rule(RULE).addCompanies(one).putOwners("b", "a");
    assertThatThrownBy(stranger::build)
        .hasMessage("owners must be given for the id of one of companies, but was b");
  }
}
