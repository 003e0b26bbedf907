/** Needs the library and Jackson 3. */
module org.example.rents {
  requires org.creativehubs.finance;
  requires tools.jackson.databind;
}
