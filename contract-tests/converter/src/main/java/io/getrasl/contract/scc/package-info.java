/** All that this project says to Spring Cloud Contract. Leaving it means replacing this package. */
package io.getrasl.contract.scc;
