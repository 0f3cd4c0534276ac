// expect LW0401 at 3:1-3:2
lexer grammar Empty;
A: F ;
B: ~[a] ;
fragment F: [a]* | ;
