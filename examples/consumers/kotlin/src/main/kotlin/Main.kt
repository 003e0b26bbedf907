package org.example.rents

import org.creativehubs.core.lease.RentTier
import org.creativehubs.core.money.Money
import org.creativehubs.core.quantity.Ratio
import org.creativehubs.core.value.InvalidValueException
import org.creativehubs.finance.rentmix.BlendedRent
import org.creativehubs.finance.rentmix.TierWeight

fun tier(name: String, size: Long, share: String): RentTier =
  RentTier.builder().name(name).size(Ratio.of(size)).shareOfMarket(Ratio.parse(share)).build()

fun main() {
  val tiers = listOf(tier("start-ups", 10, "1/3"), tier("others", 20, "0.9"))
  val blend = BlendedRent.across(tiers, TierWeight.UNITS, Money.parse("GBP 100000"))
  // Nothing but an Optional may be absent, so no type of the library needs a question mark.
  val rent: Money? = blend.rent().orElse(null)
  val refusal = runCatching { tier("start-ups", -1, "1/3") }.exceptionOrNull()
  check(refusal is InvalidValueException)

  println("$rent; ${refusal.field()} ${refusal.code()}")
}
