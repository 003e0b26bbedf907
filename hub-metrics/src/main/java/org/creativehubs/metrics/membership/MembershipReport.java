package org.creativehubs.metrics.membership;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.internal.Operands;
import org.immutables.value.Value;

/** A list of companies after a rule of membership was applied, with a reason for each. */
@HubValue
@Value.Immutable
public abstract class MembershipReport implements Explained, ExplainedTable {

  private static final Grid<CompanyMembership> COMPANIES =
      Grid.of(
              Column.text("company", CompanyMembership::name),
              told(Column.words("state", CompanyMembership::state)),
              Column.words("reason", CompanyMembership::reason)
                  .explained(CompanyMembership::explanation),
              told(Column.text("because", CompanyMembership::because)))
          .orById(CompanyMembership::company);

  MembershipReport() {}

  static Builder builder() {
    return new Builder();
  }

  /** The rule in words; not blank. */
  public abstract String rule();

  /** One line for each company, in the order of the list; each company once. */
  public abstract List<CompanyMembership> companies();

  /**
   * The members by corporate group, as ids in the order of the list: companies that are linked by
   * owners, on the list or not, are one group. A member without links is a group of its own.
   */
  public abstract List<List<String>> groups();

  /**
   * Circles of companies that own themselves through others, as ids in alphabetical order. They are
   * findings: a reason for membership does not depend on owners, and a circle is one group.
   */
  public abstract List<List<String>> circles();

  @Value.Check
  void check() {
    Check.notBlank(rule(), "rule");
    Check.distinct(companies(), CompanyMembership::company, "companies", "company");
    Check.that(
        groups().stream().mapToInt(List::size).sum() == count(MembershipState.MEMBER),
        Fault.INCONSISTENT,
        "groups",
        "hold each member once",
        groups());
  }

  /**
   * The line of one company.
   *
   * @param id its id
   * @return its line
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if it is not on the list
   */
  public final CompanyMembership company(String id) {
    return companies().stream()
        .filter(line -> line.company().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValueException(
                    Fault.UNKNOWN_CODE, "id", "be the id of a company on the list", id));
  }

  /**
   * How many companies have a reason.
   *
   * @param reason the reason
   * @return their number
   */
  public final long count(MembershipReason reason) {
    return companies().stream().filter(line -> line.reason() == reason).count();
  }

  /**
   * How many companies belong, do not, or may.
   *
   * @param state the state
   * @return their number
   */
  public final long count(MembershipState state) {
    return companies().stream().filter(line -> line.state() == state).count();
  }

  /** The companies that are no members by all on the list, in [0, 1]; empty for an empty list. */
  public final Optional<Ratio> shareDropped() {
    return companies().isEmpty()
        ? Optional.empty()
        : Optional.of(Ratio.of(count(MembershipState.NOT_MEMBER), companies().size()));
  }

  private static Column<CompanyMembership> told(Column<CompanyMembership> column) {
    return column.after(line -> line.explanation().steps());
  }

  /** One row for each company, by its name or its id. */
  @Override
  public final Sheet<?> sheet() {
    return COMPANIES.sheet("Companies under the rule: " + rule(), companies());
  }

  /** The companies, then each reason that was given with the number of its companies. */
  @Override
  public final List<Sheet<?>> sheets() {
    return ImmutableList.of(sheet(), byReason());
  }

  private Sheet<?> byReason() {
    Column<MembershipReason> companies =
        Column.<MembershipReason>count("companies", this::count).summed();
    return Grid.of(
            Column.<MembershipReason, MembershipReason>words("reason", reason -> reason),
            Column.words("state", MembershipReason::state),
            companies,
            Column.share("share", this::share)
                .by(companies.dividedBy(Operands.number(companies().size())))
                .summed())
        .totals("all companies")
        .sheet("Companies by reason", reasons());
  }

  private List<MembershipReason> reasons() {
    return Arrays.stream(MembershipReason.values()).filter(any -> count(any) > 0).toList();
  }

  private Ratio share(MembershipReason reason) {
    return Ratio.of(count(reason), companies().size());
  }

  /** How the reason of each company was found; one that says so where the list is empty. */
  @Override
  public final List<Explanation> explanations() {
    return companies().isEmpty()
        ? List.of(
            Explanation.answering("Who belongs?")
                .given("companies on the list", Answer.number(0))
                .build())
        : companies().stream().map(CompanyMembership::explanation).toList();
  }

  /** How many belong, do not and may, in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        count(MembershipState.MEMBER)
            + " of "
            + companies().size()
            + " companies belong, "
            + count(MembershipState.NOT_MEMBER)
            + " do not, "
            + count(MembershipState.NOT_KNOWN)
            + " may",
        "rule",
        rule());
  }

  static final class Builder extends ImmutableMembershipReport.Builder {}
}
