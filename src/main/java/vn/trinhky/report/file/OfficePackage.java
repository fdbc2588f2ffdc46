package vn.trinhky.report.file;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.trinhky.kernel.RuleBrokenException;

/**
 * Word, Excel and PowerPoint files (ECMA-376): a package of parts whose list says what it is. Only the list of parts and
 * the one part that names their types are read, both within limits; nothing else is unpacked.
 */
final class OfficePackage {
    private static final byte[] START = {'P', 'K', 3, 4};
    private static final byte[] ENTRY = {'P', 'K', 1, 2};
    private static final byte[] END = {'P', 'K', 5, 6};
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int MOST_ENTRIES = 5000;
    private static final long MOST_UNPACKED = 1024L * 1024 * 1024;
    private static final int MOST_TYPES = 1024 * 1024;
    private static final int DEFLATED = 8;

    private static final String TYPES = "[Content_Types].xml";
    private static final Pattern PROGRAM_PART = Pattern.compile(
            "(?i)(.*/)?(vbaproject|vbadata)[^/]*|(.*/)?(activex|macrosheets|dialogsheets)/.*|.*\\.(exe|dll|js|vbs|jar|com|scr)");
    private static final Pattern PROGRAM_TYPE =
            Pattern.compile("macroenabled|vbaproject|activex|macrosheet|ms-office\\.vba");
    private static final Map<String, FileKind> MAIN_PARTS = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", FileKind.DOCX,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", FileKind.XLSX,
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", FileKind.PPTX);

    private final byte[] file;
    private final Map<String, Part> parts = new HashMap<>();

    private OfficePackage(byte[] file) {
        this.file = file;
    }

    /** One line of the list of parts. */
    private record Part(int method, long packed, long unpacked, long at) {}

    static boolean isPackage(byte[] file) {
        return ByteSearch.isAt(file, 0, START);
    }

    /** True if some program would take the file for a package, whatever stands before it. */
    static boolean hasDirectory(byte[] file) {
        return endOfDirectory(file) >= 0;
    }

    /**
     * What it is, from the types of its parts; empty if it is none of these, or its list of parts does not hold.
     *
     * @throws RuleBrokenException {@link FileRule#ATTACHMENT_WITH_PROGRAM}
     */
    static Optional<FileKind> kindOf(byte[] file) {
        OfficePackage office = new OfficePackage(file);
        try {
            return office.readDirectory() ? office.kind() : Optional.empty();
        } catch (XMLStreamException | DataFormatException broken) {
            return Optional.empty();
        }
    }

    private static int endOfDirectory(byte[] file) {
        for (int at = file.length - END_LENGTH; at >= Math.max(0, file.length - END_LENGTH - LONGEST_COMMENT); at--) {
            if (ByteSearch.isAt(file, at, END)) {
                return at;
            }
        }
        return -1;
    }

    /** The list ends where the file ends and begins where it says; each name stands in it once and leads into no folder above. */
    private boolean readDirectory() {
        int end = endOfDirectory(file);
        if (end < 0 || end + END_LENGTH + ByteSearch.uint16Little(file, end + 20) != file.length) {
            return false;
        }
        int count = ByteSearch.uint16Little(file, end + 10);
        long start = ByteSearch.uint32Little(file, end + 16);
        if (count > MOST_ENTRIES || start + ByteSearch.uint32Little(file, end + 12) != end) {
            return false;
        }
        long unpacked = 0;
        int at = (int) start;
        for (int i = 0; i < count; i++) {
            if (!ByteSearch.isAt(file, at, ENTRY)) {
                return false;
            }
            int nameLength = ByteSearch.uint16Little(file, at + 28);
            int next = at
                    + ENTRY_LENGTH
                    + nameLength
                    + ByteSearch.uint16Little(file, at + 30)
                    + ByteSearch.uint16Little(file, at + 32);
            if (next > end) {
                return false;
            }
            String name = new String(file, at + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8);
            Part part = new Part(
                    ByteSearch.uint16Little(file, at + 10),
                    ByteSearch.uint32Little(file, at + 20),
                    ByteSearch.uint32Little(file, at + 24),
                    ByteSearch.uint32Little(file, at + 42));
            unpacked += part.unpacked();
            if (leadsOut(name) || parts.put(name.toLowerCase(Locale.ROOT), part) != null || unpacked > MOST_UNPACKED) {
                return false;
            }
            FileRule.ATTACHMENT_WITH_PROGRAM.require(!PROGRAM_PART.matcher(name).matches());
            at = next;
        }
        return at == end;
    }

    private static boolean leadsOut(String name) {
        return name.startsWith("/") || name.contains("\\") || name.contains("..") || name.contains(":");
    }

    private Optional<FileKind> kind() throws XMLStreamException, DataFormatException {
        byte[] types = unpackedTypes();
        if (types.length == 0) {
            return Optional.empty();
        }
        XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = xml.createXMLStreamReader(new ByteArrayInputStream(types));
        FileKind kind = null;
        int kinds = 0;
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                String type = String.valueOf(reader.getAttributeValue(null, "ContentType"))
                        .toLowerCase(Locale.ROOT);
                FileRule.ATTACHMENT_WITH_PROGRAM.require(
                        !PROGRAM_TYPE.matcher(type).find());
                FileKind main = MAIN_PARTS.get(type);
                if (main != null) {
                    kind = main;
                    kinds++;
                }
            }
        }
        return kinds == 1 ? Optional.ofNullable(kind) : Optional.empty();
    }

    /** Unpacks the part that names the types of the others, never more of it than it may hold. */
    private byte[] unpackedTypes() throws DataFormatException {
        Part part = parts.get(TYPES.toLowerCase(Locale.ROOT));
        if (part == null || part.unpacked() > MOST_TYPES || !ByteSearch.isAt(file, (int) part.at(), START)) {
            return new byte[0];
        }
        int at = (int) part.at();
        int from = at + LOCAL_LENGTH + ByteSearch.uint16Little(file, at + 26) + ByteSearch.uint16Little(file, at + 28);
        int packed = (int) Math.min(part.packed(), (long) file.length - from);
        byte[] types = new byte[(int) part.unpacked()];
        if (packed < 0 || part.method() != DEFLATED && (part.method() != 0 || packed != types.length)) {
            return new byte[0];
        }
        if (part.method() == 0) {
            System.arraycopy(file, from, types, 0, packed);
            return types;
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(file, from, packed);
            return inflater.inflate(types) == types.length ? types : new byte[0];
        } finally {
            inflater.end();
        }
    }
}
