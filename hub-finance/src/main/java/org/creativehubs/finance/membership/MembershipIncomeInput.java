package org.creativehubs.finance.membership;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What {@link MembershipIncome} takes. */
@HubValue
@Value.Immutable
public abstract class MembershipIncomeInput {

  MembershipIncomeInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * What can be subscribed to, by the month; each with an id of its own, in one currency. Beside a
   * hub none has the id {@code lettings}, by which the months of its lettings are known.
   */
  public abstract List<PricedProduct> products();

  /** Who subscribes; each with an id of its own, to one of {@link #products()}. */
  public abstract List<Subscription> subscriptions();

  /** The hub whose lettings on the footing of membership count too; absent for none. */
  public abstract Optional<Hub> hub();

  /** The first month. */
  @IsoDate
  public abstract YearMonth from();

  /** How many months; in [1, 120]. */
  public abstract int months();

  /** What is charged for a month in which a member joins or leaves. */
  public abstract PartMonthRule partMonths();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    List<Runnable> rules = new ArrayList<>();
    rules.add(() -> Check.between(months(), 1, 120, "months"));
    rules.add(() -> Check.distinct(products(), PricedProduct::id, "products", "id"));
    rules.add(() -> Check.distinct(subscriptions(), Subscription::id, "subscriptions", "id"));
    Map<String, PricedProduct> byId = new HashMap<>();
    products().forEach(product -> byId.put(product.id(), product));
    Check.each(
        products(),
        "products",
        (product, at) -> {
          rules.add(() -> checkMonthly(product, at));
          rules.add(() -> checkId(product, at));
          rules.add(() -> Prices.checkCurrency(products().get(0), product, at));
        });
    Check.each(
        subscriptions(),
        "subscriptions",
        (one, at) -> rules.add(() -> checkSubscription(one, byId.get(one.product()), at)));
    rules.add(this::checkAny);
    Check.together(rules.toArray(Runnable[]::new));
  }

  private static void checkMonthly(PricedProduct product, String at) {
    Check.that(
        product.unit() == PriceUnit.MONTH,
        Fault.INCONSISTENT,
        at + ".unit",
        "be MONTH",
        product.unit());
  }

  private void checkId(PricedProduct product, String at) {
    Check.that(
        hub().isEmpty() || !product.id().equals(MembershipIncome.LETTINGS),
        Fault.DUPLICATE,
        at + ".id",
        "be another than that of the lettings of the hub",
        product.id());
  }

  private static void checkSubscription(
      Subscription one, @Nullable PricedProduct product, String at) {
    if (product == null) {
      Check.that(false, Fault.UNKNOWN_CODE, at + ".product", "be a product", one.product());
    } else {
      Check.that(
          product.listPrice(one.days().start()).isPresent(),
          Fault.INCONSISTENT,
          at + ".days",
          "start when " + product.id() + " has a price, " + product.prices().get(0).from(),
          one.days().start());
    }
  }

  private void checkAny() {
    Check.that(
        !products().isEmpty() || hub().isPresent(),
        Fault.EMPTY,
        "products",
        "not be empty unless a hub is given",
        "empty");
  }

  /** Builds a {@link MembershipIncomeInput}. */
  public static final class Builder extends ImmutableMembershipIncomeInput.Builder {
    Builder() {}
  }
}
