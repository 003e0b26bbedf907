// Do towns with many creative jobs lie beside others like them, or is that chance?
Observations rates = read(sample("creative-share.csv")).numbers()
List<Neighbours> map = Neighbours.read(DataFile.of(Path.of(sample("neighbours.csv")), FileLayout.csv())).value()
SpatialWeights weights = SpatialWeights.builder().basis("contiguity").style(WeightStyle.ROW_STANDARDISED).addAllPlaces(map).build()
show(GlobalAutocorrelation.of(rates, weights, GlobalMeasure.MORAN, Alternative.GREATER))
show(LocalAutocorrelation.of(rates, weights, LocalMeasure.MORAN, Alternative.TWO_SIDED))
