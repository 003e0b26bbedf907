// Who holds the clusters of Kent together, by what the summary of NESTA's study says of their links?
NetworkReport network = NetworkAnalysis.answer(HubJson.read(catalog().entry("network-analysis").example(), NetworkAnalysisInput.class))
show(network)
save(chart(network), "who-bridges-the-clusters.svg")
