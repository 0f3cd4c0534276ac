// expect LW0401 at 3:11-3:12; LW0401 at 4:5-4:6; LW0401 at 4:6-4:7; LW0401 at 4:7-4:8
lexer grammar Syntax;
A: a b c ;; 
B: ~"x" ;
