package org.junheng.testkit.laws;

import java.nio.file.Path;

/** The national packs, read from their folders as anybody's pack is. */
public final class TestPacks {
    /** 教督〔2017〕6号. */
    public static final Path QUALITY = Path.of("../../rules/packs/national/quality-balance-2017");
    /** 教督〔2012〕3号. */
    public static final Path BASIC = Path.of("../../rules/packs/national/basic-balance-2012");

    private TestPacks() {}
}
