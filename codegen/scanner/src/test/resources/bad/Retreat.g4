// expect LW0410 at 4:1-4:4, note at 3:1-3:2
lexer grammar Retreat;
A: 'a' ;
ABC: 'abc' ;
B: ~'a' ;
