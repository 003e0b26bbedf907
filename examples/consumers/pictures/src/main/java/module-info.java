/** Needs pictures, which bring what they draw with. */
module org.example.rents {
  requires org.creativehubs.report;
}
