/**
 * What words refer to: times to days, places to the gazetteer, actors and sources to the register, pronouns and definite
 * phrases to what they stand for where that is safe.
 */
package org.dateline.resolve;
