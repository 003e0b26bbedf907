// Does Peckham Levels keep what it promised the council, by what the documents say?
SlaReport check = report("peckham-levels").agreements().get(0)
show(check)
save(chart(check), "is-the-promise-kept.svg")
