package nl.stvda.voortgang.reports.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The Markdown that texts may hold: paragraphs, lists, emphasis and links. Anything else stands as it was typed. */
public final class Markdown {

    private static final List<String> SCHEMES = List.of("http://", "https://", "mailto:");

    /** Far above what a text needs. A text nested deeper would exhaust the stack of whoever renders the report. */
    private static final int DEEPEST_NESTING = 50;

    private static final Parser PARSER =
            Parser.builder().enabledBlockTypes(Set.of(ListBlock.class)).build();

    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private Markdown() {}

    /** HTML that is safe to show as it is. */
    public static String toHtml(String markdown) {
        var document = PARSER.parse(markdown);
        if (isTooDeep(document)) {
            return RENDERER.render(asTyped(markdown));
        }
        document.accept(new ForeignLinks());
        return RENDERER.render(document);
    }

    /** Walks without recursion, because deep nesting would exhaust the stack here as well. */
    private static boolean isTooDeep(Node document) {
        var depth = 0;
        Node node = document;
        while (node != null) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
            } else {
                while (node != null && node.getNext() == null) {
                    node = node.getParent();
                    depth--;
                }
                node = node == null ? null : node.getNext();
            }
            if (depth > DEEPEST_NESTING) {
                return true;
            }
        }
        return false;
    }

    private static Node asTyped(String markdown) {
        var document = new Document();
        var paragraph = new Paragraph();
        paragraph.appendChild(new org.commonmark.node.Text(markdown));
        document.appendChild(paragraph);
        return document;
    }

    /** Removes pictures, and links that lead elsewhere, and leaves their words. */
    private static final class ForeignLinks extends AbstractVisitor {

        @Override
        public void visit(Link link) {
            visitChildren(link);
            if (!isAllowed(link.getDestination())) {
                unwrap(link);
            }
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            unwrap(image);
        }

        private static boolean isAllowed(String destination) {
            var lowerCase = destination.toLowerCase(Locale.ROOT);
            return SCHEMES.stream().anyMatch(lowerCase::startsWith);
        }

        private static void unwrap(Node node) {
            var child = node.getFirstChild();
            while (child != null) {
                var next = child.getNext();
                node.insertBefore(child);
                child = next;
            }
            node.unlink();
        }
    }
}
