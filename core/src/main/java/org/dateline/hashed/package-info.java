/** What linear classifiers look at, as hashes: words, their beginnings and ends, and templates that put together what is seen. */
package org.dateline.hashed;
