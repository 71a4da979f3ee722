package org.junheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;

/** A repository of a test, with the small packs in it. */
record GitTry(Git git, SmallPacks packs) implements AutoCloseable {
    private static final PersonIdent SOMEBODY = new PersonIdent("somebody", "somebody@example.org");

    static GitTry in(Path root) throws IOException, GitAPIException {
        GitSettings.use();
        GitTry made = new GitTry(Git.init().setDirectory(root.toFile()).call(), SmallPacks.in(root.resolve("packs")));
        made.commit("first");
        return made;
    }

    void commit(String message) throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.commit()
                .setMessage(message)
                .setAuthor(SOMEBODY)
                .setCommitter(SOMEBODY)
                .setSign(false)
                .call();
    }

    @Override
    public void close() {
        git.close();
    }
}
