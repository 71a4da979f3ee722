package org.junheng.cli;

import java.util.Optional;
import org.junheng.facts.DossierReader;
import org.junheng.input.InvalidInputException;
import org.junheng.input.Problems;
import org.junheng.input.Text;

/** A dossier on one line of a file. */
final class UnreadLine implements Unread {
    private final String file;
    private final int line;
    private final byte[] bytes;

    /**
     * A line.
     *
     * @param file the file, as messages call it
     * @param line its number, from 1
     * @param bytes what stands there
     */
    UnreadLine(String file, int line, byte[] bytes) {
        this.file = file;
        this.line = line;
        this.bytes = bytes;
    }

    @Override
    public NamedDossier read(DossierReader reader) {
        return new NamedDossier(file, line, reader.parse(decoded(), file, line));
    }

    /** The text; what the decoder calls line 1 is this one. */
    private String decoded() {
        Problems problems = new Problems(file, Words.ENGINE);
        Optional<String> text = Text.decode(bytes, problems);
        return text.map(String::stripTrailing)
                .orElseThrow(() -> new InvalidInputException(
                        problems.list().stream()
                                .map(each -> each.at(file, line))
                                .toList(),
                        problems.list().size()));
    }

    @Override
    public Optional<String> sha256() {
        return Optional.of(new Hash().add(bytes).hex());
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public long size() {
        return bytes.length;
    }
}
