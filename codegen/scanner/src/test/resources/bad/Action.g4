// expect LW0404 at 3:11-3:21
lexer grammar Action;
A: [a-z]+ {count++;} ;
B: ~[a-z] ;
