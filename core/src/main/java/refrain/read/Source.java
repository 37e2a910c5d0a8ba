package refrain.read;

import java.util.List;
import refrain.domain.Region;

/**
 * A document's text before its lines are understood.
 *
 * @param text the article's text to be
 * @param from where its paragraphs begin, after any front matter
 * @param declared what the document declares of itself
 * @param markdown whether marks of Markdown count
 * @param headings what a page's own mark-up makes headings
 */
record Source(String text, int from, Metadata declared, boolean markdown, List<Region> headings) {}
