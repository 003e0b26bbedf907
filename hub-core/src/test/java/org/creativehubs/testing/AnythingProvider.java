package org.creativehubs.testing;

import java.util.Currency;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;

/** Gives jqwik the values of {@link Anything} for parameters of these types. */
public final class AnythingProvider implements ArbitraryProvider {

  private static final Map<Class<?>, Supplier<Arbitrary<?>>> ARBITRARIES =
      Map.of(
          Ratio.class, Anything::ratios,
          Money.class, Anything::money,
          Currency.class, Anything::currencies,
          Area.class, Anything::areas,
          QualifiedNumber.class, Anything::qualifiedNumbers,
          RentRate.class, Anything::rentRates);

  @Override
  public boolean canProvideFor(TypeUsage targetType) {
    return ARBITRARIES.containsKey(targetType.getRawType());
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
    Supplier<Arbitrary<?>> found = ARBITRARIES.get(targetType.getRawType());
    return found == null ? Set.of() : Set.of(found.get());
  }
}
