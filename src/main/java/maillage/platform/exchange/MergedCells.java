package maillage.platform.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import maillage.platform.exchange.TableFile.NotATable;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * What the reading library does not show: cells that are merged, of which it gives the first alone.
 * Refuses on the way cells so far to the right that it would fill the memory up to there.
 */
final class MergedCells {
    private static final int MOST = 1_000;
    private static final int MOST_LETTERS = 3;

    private MergedCells() {}

    /** Ranges by the id by which the workbook names its sheet, after {@link Unpacked#check}. */
    static Map<String, List<String>> of(byte[] content) throws NotATable {
        var found = new HashMap<String, List<String>>();
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            for (Map.Entry<String, String> part : parts(zip).entrySet()) {
                String target = part.getValue();
                String name = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                found.put(part.getKey(), ranges(zip, name));
            }
        } catch (IOException | XMLStreamException broken) {
            throw new NotATable("broken-workbook");
        }
        return found;
    }

    private static Map<String, String> parts(ZipFile zip) throws IOException, XMLStreamException {
        var parts = new HashMap<String, String>();
        ZipArchiveEntry entry = zip.getEntry("xl/_rels/workbook.xml.rels");
        if (entry != null) {
            try (InputStream stream = zip.getInputStream(entry)) {
                XMLStreamReader xml = reader(stream);
                while (xml.hasNext()) {
                    if (isElement(xml, "Relationship")) {
                        parts.put(attribute(xml, "Id"), attribute(xml, "Target"));
                    }
                }
            }
        }
        return parts;
    }

    private static List<String> ranges(ZipFile zip, String name) throws IOException, NotATable {
        var ranges = new ArrayList<String>();
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return ranges;
        }
        try (InputStream stream = zip.getInputStream(entry)) {
            XMLStreamReader xml = reader(stream);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamReader.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("mergeCell") && ranges.size() < MOST) {
                    ranges.add(attribute(xml, "ref"));
                } else if (xml.getLocalName().equals("c")
                        && attribute(xml, "r").replaceAll("[0-9]", "").length() > MOST_LETTERS) {
                    throw new NotATable("broken-workbook");
                }
            }
        } catch (XMLStreamException notXml) {
            // Not a sheet, or one that its reader refuses too.
            return ranges;
        }
        return ranges;
    }

    private static boolean isElement(XMLStreamReader xml, String name) throws XMLStreamException {
        return xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals(name);
    }

    private static XMLStreamReader reader(InputStream stream) throws XMLStreamException {
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(stream);
    }

    private static String attribute(XMLStreamReader element, String name) {
        String value = element.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
