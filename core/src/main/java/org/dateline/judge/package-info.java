/**
 * What people decided, laid over what the program made: claims corrected before they are related, happenings put together
 * and taken apart afterwards. Knows claims and judgements, nothing of how either came about.
 */
package org.dateline.judge;
