import org.creativehubs.core.catalog.Catalog
import org.creativehubs.core.lease.RentTier
import org.creativehubs.core.money.Money
import org.creativehubs.core.quantity.Ratio
import org.creativehubs.finance.rentmix.BlendedRent
import org.creativehubs.finance.rentmix.TierWeight

// Every call is found by reflection, on the classes that the builders and values really have.
def tier(Map<String, Object> facts) {
  def builder = RentTier.builder()
  facts.each { field, value -> builder."$field"(value) }
  builder.build()
}

def tiers = [
  tier(name: 'start-ups', size: Ratio.of(10), shareOfMarket: Ratio.parse('1/3')),
  tier(name: 'others', size: Ratio.of(20), shareOfMarket: Ratio.parse('0.9')),
]
def blend = BlendedRent.across(tiers, TierWeight.UNITS, Money.parse('GBP 100000'))
def smaller = tiers[0].toBuilder().size(Ratio.of(5)).build()

println "${blend.rent().get()}; ${smaller.name()} ${smaller.size()}; " +
  Catalog.load().entry('blended-rent').calculator().simpleName
