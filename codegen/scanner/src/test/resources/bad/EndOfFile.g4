// expect LW0408 at 3:9-3:12
lexer grammar EndOfFile;
A: 'a' (EOF | 'b') ;
B: ~'a' ;
