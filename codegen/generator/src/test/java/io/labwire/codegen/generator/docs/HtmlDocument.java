package io.labwire.codegen.generator.docs;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** A page as its reader's browser takes it apart, by a reader that forgives nothing. */
final class HtmlDocument {

    private final Document document;

    private HtmlDocument(Document document) {
        this.document = document;
    }

    static HtmlDocument of(Page page) {
        try {
            var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return new HtmlDocument(builder.parse(new InputSource(new StringReader(new HtmlText(page).text()))));
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + e.getMessage(), e);
        }
    }

    /** All elements of a tag, in order; {@code *} for all. */
    List<Element> elements(String tag) {
        NodeList found = document.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    /** What an attribute says, wherever it stands. */
    List<String> attributes(String name) {
        return elements("*").stream()
                .filter(element -> element.hasAttribute(name))
                .map(element -> element.getAttribute(name))
                .toList();
    }

    /** The texts of all elements of a tag. */
    List<String> texts(String tag) {
        return elements(tag).stream().map(Element::getTextContent).toList();
    }
}
