// expect LW0407 at 3:9-3:10
lexer grammar NonGreedy;
A: '<' .*? '>' ;
B: ~'<' ;
