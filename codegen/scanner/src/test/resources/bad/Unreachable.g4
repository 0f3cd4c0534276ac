// expect LW0401 at 4:1-4:2
lexer grammar Unreachable;
A: 'x' ;
B: 'x' ;
C: ~'x' ;
