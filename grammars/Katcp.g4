/*
 * The lines of KATCP, byte by byte: section 2 of the specification ("Grammar") as tokens.
 *
 * A character of this grammar is a byte: \u0000 to \u00FF, decoded as ISO 8859-1. Two readers use it: ANTLR, whose
 * lexer is the reference in tests, and labwire's scanner generator, which makes the scanner of the runtime out of it.
 *
 * How it is laid out
 *
 *   - Each mode is one place in a line: what may come next there. A rule that goes back to the DEFAULT_MODE ends a line.
 *   - Each mode is total: whatever byte comes, some rule takes it. A byte that cannot stand there is the *last* byte of
 *     an error token (INVALID, or INVALID_EOL where it is the end of the line itself), so the end of that token is the
 *     column to report. ANTLR's own recovery never runs.
 *   - After an error the rest of the line is REST, up to its end. So a line has one error, its first.
 *   - No rule needs to look further than its end and go back: from the middle of a token every byte leads on.
 *
 * What is not here: the limit on the length of a line (section 15), which belongs to the reader that feeds the scanner.
 */
lexer grammar Katcp;

// A line begins with the byte that says its kind, or it is blank and means nothing (section 1). Blanks before anything
// else are an error at that something, as its byte is the first that no blank line has.

REQUEST    : '?' -> mode(NAME_PLACE) ;
REPLY      : '!' -> mode(NAME_PLACE) ;
INFORM     : '#' -> mode(NAME_PLACE) ;
BLANK_LINE : BLANK* EOL_BYTE -> mode(DEFAULT_MODE) ;
NO_KIND    : BLANK* ~[ \t\n\r] -> type(INVALID), mode(BAD_LINE) ;

// name = ALPHA *( ALPHA / DIGIT / "-" ), ASCII only.

mode NAME_PLACE;

NAME        : ALPHA (ALPHA | DIGIT | '-')* -> mode(AFTER_NAME) ;
NO_NAME     : ~[A-Za-z\n\r] -> type(INVALID), mode(BAD_LINE) ;
NO_NAME_EOL : EOL_BYTE -> type(INVALID_EOL), mode(DEFAULT_MODE) ;

// An id follows its name directly. After a blank, "[12]" would be an argument.

mode AFTER_NAME;

OPEN           : '[' -> skip, mode(ID_PLACE) ;
NAME_BLANK     : BLANK -> skip, mode(ARGUMENTS) ;
NAME_EOL       : EOL_BYTE -> type(EOL), mode(DEFAULT_MODE) ;
BAD_AFTER_NAME : ~[[ \t\n\r] -> type(INVALID), mode(BAD_LINE) ;

// id = ("1".."9") *DIGIT, and its value is 1 to 2147483647: ten digits are compared from the left, one rule part for
// each digit that may be the first to be smaller. Whatever is longer or greater overflows, and its *first* byte is the
// column to report.

mode ID_PLACE;

ID
    : ( NONZERO (DIGIT (DIGIT (DIGIT (DIGIT (DIGIT (DIGIT (DIGIT DIGIT?)?)?)?)?)?)?)?
      | '1' DIGIT DIGIT DIGIT DIGIT DIGIT DIGIT DIGIT DIGIT DIGIT
      | '20' DIGIT DIGIT DIGIT DIGIT DIGIT DIGIT DIGIT DIGIT
      | '21' [0-3] DIGIT DIGIT DIGIT DIGIT DIGIT DIGIT DIGIT
      | '214' [0-6] DIGIT DIGIT DIGIT DIGIT DIGIT DIGIT
      | '2147' [0-3] DIGIT DIGIT DIGIT DIGIT DIGIT
      | '21474' [0-7] DIGIT DIGIT DIGIT DIGIT
      | '214748' [0-2] DIGIT DIGIT DIGIT
      | '2147483' [0-5] DIGIT DIGIT
      | '21474836' [0-3] DIGIT
      | '214748364' [0-7]
      ) -> mode(AFTER_ID)
    ;
ID_OVERFLOW : NONZERO DIGIT+ -> mode(BAD_LINE) ;
NO_ID       : ~[1-9\n\r] -> type(INVALID), mode(BAD_LINE) ;
NO_ID_EOL   : EOL_BYTE -> type(INVALID_EOL), mode(DEFAULT_MODE) ;

mode AFTER_ID;

CLOSE        : ']' -> skip, mode(AFTER_CLOSE) ;
NO_CLOSE     : ~[\]\n\r] -> type(INVALID), mode(BAD_LINE) ;
NO_CLOSE_EOL : EOL_BYTE -> type(INVALID_EOL), mode(DEFAULT_MODE) ;

mode AFTER_CLOSE;

ID_BLANK        : BLANK -> skip, mode(ARGUMENTS) ;
ID_EOL          : EOL_BYTE -> type(EOL), mode(DEFAULT_MODE) ;
BAD_AFTER_CLOSE : ~[ \t\n\r] -> type(INVALID), mode(BAD_LINE) ;

// argument = 1*( plain / "\" escapecode ). One without any escape is told apart: its bytes are its value. What cannot
// stand here is NUL and ESC, which have an escape to be written with, and a backslash before anything that is no code.

mode ARGUMENTS;

PLAIN_ARGUMENT   : PLAIN+ ;
ESCAPED_ARGUMENT : (PLAIN | ESCAPE)+ ;
ARGUMENT_BLANK   : BLANK -> skip ;
EOL              : EOL_BYTE -> mode(DEFAULT_MODE) ;
INVALID          : [\u0000\u001B] -> mode(BAD_LINE) ;
BAD_ESCAPE       : (PLAIN | ESCAPE)* '\\' ~[\\_0nret@\n\r] -> type(INVALID), mode(BAD_LINE) ;
INVALID_EOL      : (PLAIN | ESCAPE)* '\\' EOL_BYTE -> mode(DEFAULT_MODE) ;

// After an error: everything up to the end of the line, which means nothing any more.

mode BAD_LINE;

REST    : ~[\n\r] -> skip ;
BAD_EOL : EOL_BYTE -> mode(DEFAULT_MODE) ;

// eol = LF / CR, whichever comes first: in CR LF the LF ends a blank line of its own.

fragment EOL_BYTE : [\n\r] ;
fragment BLANK    : [ \t] ;
fragment ALPHA    : [A-Za-z] ;
fragment DIGIT    : [0-9] ;
fragment NONZERO  : [1-9] ;

// plain = any byte except the seven that are escaped. Form feed, VT, BEL, DEL and all of 0x80 to 0xFF are plain.
fragment PLAIN  : ~[\\ \u0000\n\r\u001B\t] ;
fragment ESCAPE : '\\' [\\_0nret@] ;
