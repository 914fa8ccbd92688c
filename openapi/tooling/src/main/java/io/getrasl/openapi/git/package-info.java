/** What a repository knows about other revisions, through the {@code git} program. Nothing is ever checked out. */
package io.getrasl.openapi.git;
