// expect LW0411 at 3:1-3:2
lexer grammar UnclearEnd;
A: [a-z]+ -> mode(DEFAULT_MODE) ;
B: ~[a-z] ;
