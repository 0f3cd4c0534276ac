// expect LW0401 at 3:10-3:17
lexer grammar Undefined;
A: [a-z] MISSING ;
B: ~[a-z] ;
