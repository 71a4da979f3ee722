package org.junheng.testkit.laws;

/** What a user writes to put a pack under the laws. */
class QualityBalanceLaws extends PackLaws {
    QualityBalanceLaws() {
        super(TestPacks.QUALITY);
    }
}
