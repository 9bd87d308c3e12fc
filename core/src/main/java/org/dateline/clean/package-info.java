/**
 * Finds the article in what was read: title, dateline, byline, credits, captions, body; the rest is furniture, kept.
 *
 * <p>A source is first laid out as a {@link org.dateline.clean.Page}: a text and its blocks. Plain text is its own layout, and
 * {@code TextBlocks} tells lines that were broken at a fixed width from paragraphs of one line each. A web page is written out
 * by {@code HtmlText}, which notes for every run of characters where in the source it stands; {@code ArticleScorer} finds the
 * smallest element that still holds most of the page's sentences.
 *
 * <p>Then both go the same way. {@code Looks} says what each block looks like by itself: its shape (length, full stop, share of
 * function words, menus' separators) and the lexicon's phrases in {@code en/clean}. {@code Body} says where the run of paragraphs
 * begins and ends. {@code Sorter} puts the two together, block by block, and reads day, byline, dateline and credits on the way.
 *
 * <p>Three rules hold whatever comes in. Every character that is not blank stands in exactly one passage. A day, an agency or a
 * byline is given only where the page says so: a date in a caption, in the body or in a copyright line is none. Furniture is the
 * verdict of last resort inside the body: a sentence wrongly left out is a claim lost, a label wrongly kept claims nothing.
 */
package org.dateline.clean;
