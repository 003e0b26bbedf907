// How concentrated are games in Holm in 2019, where its own count is hidden?
EmploymentTable jobs = read(sample("jobs-by-year.csv"), l -> l.where("year", "2019").unknown("..", CellFlag.suppressed())).counts()
show(LocationQuotient.pooled().of(jobs).undefined("Holm", "Games").get())
show(UnknownBounds.quotient(jobs, "Holm", "Games"))
EmploymentTable published = jobs.withTotals(List.of(TableTotal.ofIndustry("Games", 112), TableTotal.ofRegion("Holm", 497), TableTotal.ofAll(3497)))
show(UnknownBounds.quotient(published, "Holm", "Games"))
