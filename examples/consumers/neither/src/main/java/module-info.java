/** Needs the library and nothing else. */
module org.example.rents {
  requires org.creativehubs.finance;
}
