package org.creativehubs.core.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.IncomeBasis;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.organisation.YearlyIncome;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Fault;

/** The tenants or members that the rows of a sheet name; one of several rows is one. */
final class RowTenants {

  private final SheetReading reading;
  private final LocalDate on;
  private final Map<String, Organisation> tenants = new LinkedHashMap<>();

  RowTenants(SheetReading reading, LocalDate on) {
    this.reading = reading;
    this.on = on;
  }

  /** The tenant of a row, with what earlier rows say of it; empty if the row names none. */
  Optional<Organisation> of(SheetLine line) {
    Optional<String> name = line.given(SheetRole.TENANT);
    Optional<String> id = line.given(SheetRole.TENANT_ID).or(() -> name).map(SheetLine::key);
    if (id.isEmpty()) {
      reading.count("lettings that do not say to whom: {}");
      return Optional.empty();
    }
    Organisation.Builder tenant = Organisation.builder().id(id.get()).name(name.orElse(id.get()));
    income(line, SheetRole.INCOME, IncomeBasis.INCOME).ifPresent(tenant::addIncomes);
    income(line, SheetRole.TURNOVER, IncomeBasis.TURNOVER).ifPresent(tenant::addIncomes);
    return Optional.of(joined(line, tenant.build()));
  }

  /** Keeps the tenant of a row that could be used. */
  void add(Organisation tenant) {
    tenants.put(tenant.id(), tenant);
  }

  /** Every tenant of a row that could be used, in the order of the sheet. */
  Collection<Organisation> all() {
    return tenants.values();
  }

  private Optional<YearlyIncome> income(SheetLine line, SheetRole role, IncomeBasis basis) {
    Optional<Money> amount = line.moneyNotNegative(role);
    if (amount.isPresent()) {
      reading.remark("yearly " + basis.word() + " was taken to be that of the year up to " + on);
    }
    DateRange year = DateRange.of(on.minusYears(1), on);
    return amount.map(found -> YearlyIncome.of(year, basis, found));
  }

  /** What two rows say of a tenant must not differ. */
  private Organisation joined(SheetLine line, Organisation tenant) {
    Organisation before = tenants.get(tenant.id());
    if (before == null) {
      return tenant;
    }
    if (!before.name().equals(tenant.name())) {
      line.fault(
          SheetRole.TENANT,
          Fault.INCONSISTENT,
          "be " + before.name() + " as on an earlier line with the key " + tenant.id(),
          "in the sheet another key, or the same name");
    }
    List<YearlyIncome> incomes = new ArrayList<>(before.incomes());
    for (YearlyIncome income : tenant.incomes()) {
      Optional<YearlyIncome> known =
          incomes.stream().filter(any -> any.basis() == income.basis()).findFirst();
      if (known.isEmpty()) {
        incomes.add(income);
      } else if (!known.get().equals(income)) {
        SheetRole role =
            income.basis() == IncomeBasis.INCOME ? SheetRole.INCOME : SheetRole.TURNOVER;
        String rule = "be " + known.get().amount() + " as on an earlier line of " + before.name();
        line.fault(role, Fault.INCONSISTENT, rule, "");
      }
    }
    return before.toBuilder().incomes(incomes).build();
  }
}
