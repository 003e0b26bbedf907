// Where in this county is film concentrated, and how sure is that of counts so small?
EmploymentTable jobs = read(sample("places.csv")).counts()
QuotientIntervals intervals = QuotientInterval.of(jobs, 0.95)
show(work(intervals).whereText("industry", "5911 : Film production").sortedDownBy("quotient"))
save(chart(intervals, "5911 : Film production"), "where-is-film.svg")
