/** Needs the library, and Jackson 2 with its modules for optional values and dates. */
module org.example.rents {
  requires org.creativehubs.finance;
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires com.fasterxml.jackson.datatype.jsr310;
}
