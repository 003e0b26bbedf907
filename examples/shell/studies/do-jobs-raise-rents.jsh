// Do jobs in the arts go with higher rents, and do rents of neighbours count besides?
AreaData towns = AreaData.read(DataFile.of(Path.of(sample("rents-of-towns.csv")), FileLayout.csv()), List.of("rent", "jobs", "distance"), List.of("county")).value()
LeastSquaresInput.Builder asked = LeastSquaresInput.builder().data(towns).dependent("rent").addExplanatory("jobs", "distance")
show(LeastSquares.answer(asked.errors(ErrorKind.CLUSTERED).clusteredBy("county").build()))
List<Neighbours> beside = Neighbours.read(DataFile.of(Path.of(sample("neighbours-of-towns.csv")), FileLayout.csv())).value()
SpatialWeights near = SpatialWeights.builder().basis("contiguity").style(WeightStyle.ROW_STANDARDISED).addAllPlaces(beside).build()
show(SpatialRegression.of(towns, "rent", List.of("jobs", "distance"), near, SpatialModel.LAG))
