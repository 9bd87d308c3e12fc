/** Finds the article in what was read: title, dateline, byline, credits, captions, body; the rest is furniture, kept. */
package org.dateline.clean;
