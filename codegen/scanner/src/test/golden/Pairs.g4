// Lines such as "key=value": as small as a grammar with two modes and error tokens gets.
lexer grammar Pairs;

KEY   : [a-z]+ ;
IS    : '=' -> skip, mode(VALUE_PLACE) ;
BAD   : ~[a-z=] -> mode(VALUE_PLACE) ;

mode VALUE_PLACE;

VALUE : ~[\n]+ ;
EOL   : '\n' -> mode(DEFAULT_MODE) ;
