// How concentrated was film projection in London in 2023, where four of twelve regions are hidden?
// Needs uk-film-idbr-region-2015-2023.csv (an extract of the Inter-Departmental Business Register by
// the Office for National Statistics) in the folder that HUB_DATA names.
String file = sample("uk-film-idbr-region-2015-2023.csv")
String projection = "Motion picture projection activities"
UnaryOperator<FileLayout> turnover = l -> l.where("measure", "turnover_thousand_gbp").where("year", "2023").leavingOut("region", "England")
EmploymentTable hidden = read(file, l -> turnover.apply(l).leavingOut("region", "UK").leavingOut("industry", "Total")).counts()
EmploymentTable regions = read(file, l -> turnover.apply(l).leavingOut("region", "UK").total("industry", "Total").usingTotals()).counts()
EmploymentTable published = read(file, l -> turnover.apply(l).total("region", "UK").total("industry", "Total").usingTotals()).counts()
// Declined, because a sum of what is known is no total:
show(LocationQuotient.pooled().of(hidden).undefined("London", projection).get())
// Right, by the totals that the office publishes:
show(work(LocationQuotient.pooled().of(published)).whereText("region", "London"))
// Bounded, by the counts that are shown and the totals of the regions, as if those of the industries
// were not published; without any totals there is no upper end:
show(UnknownBounds.quotient(regions, "London", projection))
show(UnknownBounds.quotient(hidden, "London", projection))
// and by all totals, for a region whose own count is hidden:
show(UnknownBounds.quotient(published, "North East", projection))
