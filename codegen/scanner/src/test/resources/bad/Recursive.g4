// expect LW0412 at 5:24-5:25
lexer grammar Recursive;
A: '(' INNER ')' ;
B: ~'(' ;
fragment INNER: [a-z]* A? ;
