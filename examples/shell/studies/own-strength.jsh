// Did Northport grow by its industries, with everybody, or by itself?
EmploymentPanel panel = read(sample("jobs-by-year.csv"), l -> l.unknown("..", CellFlag.suppressed())).panel()
ShiftShares shares = ShiftShare.by(ShiftShareMethod.CLASSIC).of(panel.table(2021), panel.table(2023))
show(shares)
save(chart(shares), "own-strength.svg")
