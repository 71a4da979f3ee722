package org.junheng.report.tables;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a file that an office program saved: UTF-8 with or without a byte order mark, or else GB18030, which Chinese
 * offices still write.
 */
public final class OfficeText {
    /** Without it Excel takes UTF-8 for something else. */
    public static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final String GB18030 = "GB18030";

    private OfficeText() {}

    /** The text without its mark; empty if the bytes are no text. */
    public static Optional<String> of(byte[] bytes) {
        return decoded(bytes, StandardCharsets.UTF_8)
                .or(() -> Charset.isSupported(GB18030) ? decoded(bytes, Charset.forName(GB18030)) : Optional.empty())
                .map(each -> each.indexOf(BYTE_ORDER_MARK) == 0 ? each.substring(1) : each)
                .filter(each -> each.indexOf('\0') < 0);
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
