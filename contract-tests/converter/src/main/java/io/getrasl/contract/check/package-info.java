/** Holds replies to their contracts: status, headers, schema, details and values. */
package io.getrasl.contract.check;
