package io.labwire.cli.vendor;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads a bill of materials in CycloneDX's XML. */
final class BillReader {

    private static final String OWN = "io.labwire";
    private static final String PREFIX = "labwire-runtime-";

    private BillReader() {}

    static RuntimeBill read(InputStream xml) throws IOException {
        Element bill = parsed(xml);
        Library runtime = child(bill, "metadata")
                .flatMap(metadata -> child(metadata, "component"))
                .map(BillReader::library)
                .orElseThrow(() -> new IOException("the bill of materials does not say what it is of"));
        Stream<Library> others = children(bill, "components")
                .flatMap(all -> children(all, "component"))
                .map(BillReader::library);
        return new RuntimeBill(
                runtime.name().replaceFirst("^" + PREFIX, ""),
                Stream.concat(Stream.of(runtime), others).toList());
    }

    private static Element parsed(InputStream xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(xml).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("the bill of materials cannot be read: " + e.getMessage(), e);
        }
    }

    private static Library library(Element component) {
        String group = text(component, "group");
        return new Library(
                group,
                text(component, "name"),
                text(component, "version"),
                licence(component),
                children(component, "hashes")
                        .flatMap(hashes -> children(hashes, "hash"))
                        .filter(hash -> hash.getAttribute("alg").equals("SHA-256") && !group.equals(OWN))
                        .map(Element::getTextContent)
                        .findFirst());
    }

    private static String licence(Element component) {
        return children(component, "licenses")
                .flatMap(licences -> Stream.concat(
                        children(licences, "expression"),
                        children(licences, "license")
                                .flatMap(licence -> Stream.concat(children(licence, "id"), children(licence, "name")))))
                .map(Element::getTextContent)
                .findFirst()
                .map(name ->
                        StandardLicence.named(name).map(StandardLicence::id).orElse(name))
                .orElse("unknown");
    }

    private static String text(Element parent, String name) {
        return child(parent, name).map(Element::getTextContent).orElse("");
    }

    private static Optional<Element> child(Element parent, String name) {
        return children(parent, name).findFirst();
    }

    private static Stream<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(element -> element.getLocalName().equals(name));
    }
}
