// When do the rents of this hub run out, and who stays without a term?
LettingSheet sheet = read(sample("rent-roll.csv")).as(LettingSheet.class)
HubRentRoll roll = RentRoll.of(sheet.hub(), LocalDate.parse("2026-11-30"))
show(roll.totals())
show(work(roll).titled("rents by state").summary("state", "passing rent"))
save(chart(roll), "when-do-rents-end.svg")
