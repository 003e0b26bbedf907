// Which industry that Ashwick lacks is nearest to what it has?
EmploymentTable jobs = read(sample("places.csv")).counts()
Table quotients = work(LocationQuotient.pooled().of(jobs)).select("region", "industry", "quotient").table()
show(work(RelatednessDensity.of(jobs)).renamed("value", "density").join(quotients, "region", "industry").whereText("region", "Ashwick").whereNumber("quotient", q -> q < 1).sortedDownBy("density").first(5))
