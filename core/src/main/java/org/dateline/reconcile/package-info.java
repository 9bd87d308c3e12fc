/**
 * What the accounts of one happening agree on, where they differ, and who says what. Claims are counted by origin: who
 * speaks from his own knowledge, not who prints it. Figures stand side by side with their holders; a later figure of one
 * origin takes the place of its earlier one; the same figure of one origin in two reports is one figure. Nothing is
 * averaged, and where nothing tells between two origins no best figure is given.
 */
package org.dateline.reconcile;
