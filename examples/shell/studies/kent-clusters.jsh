// Which Kent districts does the summary of NESTA's study call creative, and by how much?
Report kent = report("kent")
show(kent.quotients().get(0))
save(kent.quotients().get(0), "kent-clusters.csv")
