/** The sandbox's database: opening it, its seed, and what every statement builds on. Not for use from outside of the sandbox. */
package io.getrasl.sandbox.db;
