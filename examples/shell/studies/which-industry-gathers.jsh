// Which industries are found in few places only, and how uneven is film?
EmploymentTable jobs = read(sample("places.csv")).counts()
show(work(Concentration.of(jobs, ShareMeasure.LORENZ_GINI)).sortedDownBy("value").first(5))
save(chart(LorenzCurve.of(jobs, "5911 : Film production")), "which-industry-gathers.svg")
