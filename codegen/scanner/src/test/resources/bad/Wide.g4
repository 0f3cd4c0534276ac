// expect LW0405 at 3:4-3:15; LW0405 at 4:4-4:15; LW0405 at 5:9-5:20
lexer grammar Wide;
A: [a-z\u0100] ;
B: 'caf\u20AC' ;
C: 'ü' ~[\u{1F600}] ;
D: . ;
