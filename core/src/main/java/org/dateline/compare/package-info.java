/** Two states of the record side by side: what the later says that the earlier did not. */
package org.dateline.compare;
