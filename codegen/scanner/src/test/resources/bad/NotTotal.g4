// expect LW0409 at 5:6-5:11
lexer grammar NotTotal;
A: [a-z] -> mode(OTHER) ;
B: ~[a-z] ;
mode OTHER;
C: [\u0000-\u00FE] ;
