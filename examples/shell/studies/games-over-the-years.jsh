// Have games become concentrated in Northport, and what of the year in which a count is hidden?
EmploymentPanel panel = read(sample("jobs-by-year.csv"), l -> l.unknown("..", CellFlag.suppressed())).panel()
Table all = panel.overYears(LocationQuotient.pooled()::of)
show(work(all).whereText("industry", "Games").pivot("region", "year", "quotient"))
show(work(all).whereText("year", "2023").summary("industry", "quotient"))
save(work(all).whereText("industry", "Games"), "games-over-the-years.jsonl")
