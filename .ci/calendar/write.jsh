// Writes a calendar with texts that are hard to fold and to escape, and beside it what it holds.
CalendarEntry entry(String id, String text, String dates) {
  return CalendarEntry.builder().id(id).title(text).category(Optional.of(text)).details(Optional.of(text + "\n" + text)).dates(DateRange.parse(dates)).build();
}
var wide = "\u049A\u0430\u0437\u0430\u049B\u0441\u0442\u0430\u043D ".repeat(40).strip()
var letters = "\uD83D\uDE00\u00E9\u6F22\u5B57 ".repeat(30).strip()
var one = entry("a;b,c", "commas, semicolons; back\\slash: and a colon", "2027-02-28/2027-03-01")
var two = entry("long", wide, "2028-02-29/2028-03-01")
var three = entry("letters", letters, "2027-12-31/2028-01-02")
var calendar = CalendarFile.builder().name("Leases, \"A\"; B\\C").writtenOn(LocalDate.parse("2026-12-01"))
var awkward = calendar.addEntries(one, two, three).build()
Files.writeString(Path.of(System.getenv("CALENDARS"), "awkward.ics"), awkward.text())
Files.writeString(Path.of(System.getenv("CALENDARS"), "awkward.json"), HubJson.write(awkward))
/exit
