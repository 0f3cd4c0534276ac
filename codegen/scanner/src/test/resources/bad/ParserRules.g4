// expect LW0402 at 2:9-2:20
grammar ParserRules;
line: A+ ;
A: ~[b] ;
