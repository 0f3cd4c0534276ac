/**
 * Random schemas, for the properties that every schema has. A sketch says in few words what a schema is to hold; any
 * sketch becomes a valid schema, so that what jqwik shrinks stays valid.
 */
package io.labwire.conformance.generated.random;
