-- A hub is one document. The columns beside it are there to find it, and are written with it.
create table hub (
  id varchar(100) primary key,
  place varchar(500),
  document ${document} not null
);

create index hub_place on hub (place);

create table letting (
  hub varchar(100) not null references hub on delete cascade,
  id varchar(100) not null,
  lease_end date, -- the first day on which the lease runs no more; none if it rolls on
  primary key (hub, id)
);

create index letting_lease_end on letting (lease_end);
