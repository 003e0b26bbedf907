/set mode hub -quiet
/set prompt hub "jshell> " "   ...> "
/set format hub pre "|  "
/set format hub post "%n"
/set format hub errorpre "|  "
/set format hub errorpost "%n"
/set format hub errorline "{post}{pre}    {err}"
/set format hub err "%6$s"
/set format hub errors "%5$s"
/set format hub name "%1$s"
/set format hub type "%2$s"
/set format hub value "%3$s"
/set format hub unresolved "%4$s"
/set format hub unrerr "{unresolved}" unresolved1,unresolved2-error0
/set format hub unrerr "{unresolved} {errors}" error1,error2
/set format hub result "{name} ==> {value}{post}" added,modified,replaced-ok-primary
/set format hub display ""
/set format hub display "{result}" added,modified,replaced-expression,varvalue,assignment,varinit,vardecl-ok-primary
/set format hub display "{pre}{name} waits for{unrerr}{post}" defined,notdefined-primary
/set truncation hub 1000000
