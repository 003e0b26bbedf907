package org.creativehubs.metrics.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.membership.Company;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;

class MembershipCheckProperties {

  private record Facts(String code, String sector, Qualifier word, int tenths, boolean flag) {}

  @Provide
  Arbitrary<List<Company>> companies() {
    Arbitrary<Facts> facts =
        Combinators.combine(
                Arbitraries.of("59", "59.11", "59.20", "62.01", "62.01/1", "23.41"),
                Arbitraries.of("film", "games", "advertising"),
                Arbitraries.of(Qualifier.class).filter(word -> word != Qualifier.BETWEEN),
                Arbitraries.integers().between(0, 10),
                Arbitraries.of(true, false, false))
            .as(Facts::new);
    return facts.list().ofMinSize(1).ofMaxSize(8).map(MembershipCheckProperties::listed);
  }

  private static List<Company> listed(List<Facts> facts) {
    List<Company> companies = new ArrayList<>();
    for (Facts fact : facts) {
      Company.Builder company = MembershipCheckTest.company("c" + companies.size(), fact.code());
      company.putIncomeShares(
          fact.sector(), QualifiedNumber.of(fact.word(), Ratio.of(fact.tenths(), 10)));
      if (fact.flag()) {
        company.addFlags("out-of-scope");
      }
      companies.add(company.build());
    }
    return companies;
  }

  private static MembershipReport report(List<Company> companies) {
    return MembershipCheck.answer(
        MembershipCheckInput.builder()
            .rule(MembershipCheckTest.RULE)
            .addAllCompanies(companies)
            .build());
  }

  @Property(tries = 200)
  void addingACompanyNeverChangesTheReasonOfAnother(
      @ForAll("companies") List<Company> companies, @ForAll int seed) {
    int at = Math.floorMod(seed, companies.size());
    List<Company> others = new ArrayList<>(companies);
    String added = others.remove(at).id();
    List<CompanyMembership> all = new ArrayList<>(owned(companies, added).companies());
    assertThat(all.remove(at).company()).isEqualTo(added);
    assertThat(all).isEqualTo(report(others).companies());
  }

  /** The company added owns every other one, and the last of them owns it. */
  private static MembershipReport owned(List<Company> companies, String owner) {
    MembershipCheckInput.Builder input =
        MembershipCheckInput.builder().rule(MembershipCheckTest.RULE).addAllCompanies(companies);
    List<String> others =
        companies.stream().map(Company::id).filter(id -> !id.equals(owner)).toList();
    others.forEach(other -> input.putOwners(other, owner));
    if (!others.isEmpty()) {
      input.putOwners(owner, others.get(others.size() - 1));
    }
    return MembershipCheck.answer(input.build());
  }

  @Property(tries = 200)
  void reasonsAddUpToTheList(@ForAll("companies") List<Company> companies) {
    MembershipReport report = report(companies);
    long sum = 0;
    for (MembershipReason reason : MembershipReason.values()) {
      sum += report.count(reason);
    }
    assertThat(sum).isEqualTo(companies.size());
  }
}
