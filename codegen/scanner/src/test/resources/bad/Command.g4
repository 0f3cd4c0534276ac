// expect LW0406 at 3:13-3:17; LW0406 at 4:13-4:20; LW0406 at 5:11-5:19; LW0406 at 8:11-8:18
lexer grammar Command;
A: [a-z] -> more ;
B: [0-9] -> channel(HIDDEN) ;
C: '(' -> pushMode(INNER) ;
D: ~[a-z0-9(] ;
mode INNER;
E: ')' -> popMode ;
F: ~')' ;
