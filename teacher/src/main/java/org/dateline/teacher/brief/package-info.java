/** Learns what the signs are worth by which the brief of a report tells its day and its place. */
package org.dateline.teacher.brief;
