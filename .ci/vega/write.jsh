// Writes a specification of each kind, with what is to be seen in it, into the folder that the
// environment names.
var folder = Files.createDirectories(Path.of(System.getenv("VEGA")))
void spec(String name, String marks, String json) throws Exception {
  Files.writeString(folder.resolve(name + ".vl.json"), json);
  Files.writeString(folder.resolve(name + ".marks"), marks);
}
EmploymentTable jobs(double york) { return EmploymentTable.builder().measure("jobs").add("Leeds", "film", 30).add("Leeds", "other", 70).add("York", "film", york).add("York", "other", 120).add("Holm", "film", CellFlag.suppressed()).add("Holm", "other", 9).build(); }
var krugman = Specialisation.of(jobs(10), ShareMeasure.HHI)
spec("bars", "{\"bars\": 2}", VegaLite.of(krugman).bars("region", "value"))
spec("dots", "{\"dots\": 2}", VegaLite.of(krugman).rankedDots("region", "value"))
var years = new TreeMap<Integer, Tabular>()
for (int year : new int[] {2015, 2016, 2017, 2019, 2020}) { years.put(year, Specialisation.of(jobs(year == 2017 ? 0.001 : year - 2000), ShareMeasure.HHI)); }
var tidy = TableWork.stacked("year", years).table()
spec("lines", "{\"strokes\": 2, \"dots\": 10}", VegaLite.of(tidy).lines("year", "value", "region"))
Table odd = Table.builder().title("Odd names").addColumns("a.b", "it's [x] \"y\" \\z", "low.", "high'", "year").addRows(List.of(Answer.text("a"), Answer.share(0.5), Answer.share(0.4), Answer.share(0.6), Answer.text("2019"))).addRows(List.of(Answer.text("b"), Answer.share(0.25), Reason.NOT_KNOWN.answer(), Reason.NOT_KNOWN.answer(), Answer.text("2020"))).addRows(List.of(Answer.text("c"), Reason.NOT_KNOWN.answer(), Reason.NOT_KNOWN.answer(), Reason.NOT_KNOWN.answer(), Answer.text("2021"))).addRows(List.of(Answer.text("d"), Answer.share(0.125), Answer.share(0.1), Answer.share(0.2), Answer.text("2022"))).build()
String percent = "it's [x] \"y\" \\z"
spec("odd-bars", "{\"bars\": 3}", VegaLite.of(odd).bars("a.b", percent))
spec("odd-dots", "{\"dots\": 3, \"rules\": 2}", VegaLite.of(odd).rankedDots("a.b", percent, "low.", "high'"))
spec("odd-scatter", "{\"dots\": 2, \"texts\": 2}", VegaLite.of(odd).scatter(percent, "low.", "a.b"))
spec("broken-line", "{\"strokes\": 2, \"dots\": 3}", VegaLite.of(odd).lines("year", percent))
/exit
