/** Learns to put incidents together from reports with answer keys: reads the keys, tells which sentences speak of which, trains. */
package org.dateline.teacher.incident;
