package org.junheng.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns the bytes of a file into text; UTF-8 only, so that no name is ever garbled in silence. */
public final class Text {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Text() {}

    /**
     * Decodes UTF-8; a byte order mark at the beginning is left out.
     *
     * @param problems told where the bytes are not UTF-8, and whether they look like GBK
     * @return the text, or empty if the bytes are not UTF-8
     */
    public static Optional<String> decode(byte[] bytes, Problems problems) {
        try {
            String text = decode(bytes, StandardCharsets.UTF_8);
            return Optional.of(text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            int line = lineOfFirstBadByte(bytes);
            problems.add(new Place(line, 1), "", isGbk(bytes) ? "encoding.gbk" : "encoding.other");
            return Optional.empty();
        }
    }

    private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static boolean isGbk(byte[] bytes) {
        if (!Charset.isSupported("GB18030")) {
            return false;
        }
        try {
            return decode(bytes, Charset.forName("GB18030")).indexOf('\0') < 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Counts the lines before the first byte that does not survive decoding. */
    private static int lineOfFirstBadByte(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var in = ByteBuffer.wrap(bytes);
        var out = java.nio.CharBuffer.allocate(bytes.length + 1);
        decoder.decode(in, out, true);
        out.flip();
        return 1 + (int) out.chars().filter(c -> c == '\n').count();
    }
}
