package org.junheng.cli;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * What JGit sees of the system: nothing that anybody has set. What a revision holds depends on the repository alone, and reading
 * it writes nothing.
 */
final class GitSettings extends SystemReader.Delegate {
    private GitSettings(SystemReader system) {
        super(system);
    }

    /** Makes JGit see the system like this. */
    static void use() {
        if (!(SystemReader.getInstance() instanceof GitSettings)) {
            SystemReader.setInstance(new GitSettings(SystemReader.getInstance()));
        }
    }

    @Override
    public FileBasedConfig openUserConfig(@Nullable Config parent, FS files) {
        return new Nothing(parent, files);
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, FS files) {
        return new Nothing(parent, files);
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, FS files) {
        return new Nothing(parent, files);
    }

    /** A file without any setting. */
    private static final class Nothing extends FileBasedConfig {
        Nothing(@Nullable Config parent, FS files) {
            super(parent, null, files);
        }

        /** Answers how exact the times of files are, which JGit would otherwise find out by writing some. */
        @Override
        public long getTimeUnit(String section, String subsection, String name, long other, TimeUnit unit) {
            return other == Long.MAX_VALUE || other <= 0 || section.equals("filesystem")
                    ? unit.convert(1, TimeUnit.SECONDS)
                    : other;
        }

        @Override
        public void load() {
            // there is nothing to read
        }

        @Override
        public void save() {
            // and nothing is kept
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
