// expect LW0409 at 3:1-3:2
lexer grammar Stuck;
A: 'ab' ;
B: ~'a' ;
