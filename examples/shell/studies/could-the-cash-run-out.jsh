// Could this plan run out of cash, and how wide is the range at its end?
SimulatedOutlook outlook = MonteCarlo.answer(HubJson.read(catalog().entry("hub-monte-carlo").example(), MonteCarloInput.class))
show(work(outlook).select("measure", "5 %", "50 %", "95 %").first(4))
save(chart(outlook), "could-the-cash-run-out.svg")
