/** What the Java snippets of the documents may take for granted. */
package io.getrasl.contract.docs.around;
