// expect LW0403 at 3:11-3:27
lexer grammar Predicate;
A: [a-z]+ {aheadIsFree()}? ;
B: ~[a-z] ;
