// Which place is most specialised, where one measure alone may mislead?
EmploymentTable jobs = read(sample("places.csv")).counts()
Table variety = work(Specialisation.of(jobs, ShareMeasure.SHANNON)).renamed("value", "bits of variety").table()
show(work(Specialisation.of(jobs, ShareMeasure.KRUGMAN)).renamed("value", "unlike all together").join(variety, "region").sortedDownBy("unlike all together"))
