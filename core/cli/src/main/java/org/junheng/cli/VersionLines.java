package org.junheng.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.junheng.ComplianceEvaluator;
import org.junheng.packs.Pack;
import picocli.CommandLine.IVersionProvider;

/** What exactly is running: this program, what it stands on, and its packs. */
final class VersionLines implements IVersionProvider {
    private static final String BUILD = "org.junheng.cli.build";

    /** This program's own version. */
    static String ownVersion() {
        return built("junheng");
    }

    private static String built(String key) {
        // written by the build: one jar has one manifest, and the libraries' versions are lost
        return ResourceBundle.getBundle(BUILD).getString(key);
    }

    @Override
    public String[] getVersion() {
        List<String> lines = new ArrayList<>();
        lines.add("junheng " + ownVersion());
        lines.add("Drools " + built("drools"));
        lines.add("Java " + System.getProperty("java.version"));
        for (Pack pack : ComplianceEvaluator.withShippedPacks().packs().values()) {
            lines.add(pack.id() + " " + pack.revision());
        }
        return lines.toArray(String[]::new);
    }
}
