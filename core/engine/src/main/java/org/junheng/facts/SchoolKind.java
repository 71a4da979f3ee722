package org.junheng.facts;

import java.util.EnumSet;
import java.util.Set;
import org.junheng.indicators.Stage;
import org.junheng.input.Coded;

/** Kind of school (办学类型), as the official forms list them. */
public enum SchoolKind implements Coded {
    /** 小学. */
    PRIMARY("primary", EnumSet.of(Stage.PRIMARY)),
    /** 初中. */
    JUNIOR("junior", EnumSet.of(Stage.JUNIOR)),
    /** 九年一贯制学校. */
    NINE_YEAR("nine-year", EnumSet.of(Stage.PRIMARY, Stage.JUNIOR)),
    /** 十二年一贯制学校. */
    TWELVE_YEAR("twelve-year", EnumSet.allOf(Stage.class)),
    /** 完全中学. */
    COMPLETE_SECONDARY("complete-secondary", EnumSet.of(Stage.JUNIOR, Stage.SENIOR)),
    /** 教学点. */
    TEACHING_POINT("teaching-point", EnumSet.of(Stage.PRIMARY)),
    /** 特殊教育学校. */
    SPECIAL("special", EnumSet.allOf(Stage.class)),
    /** 职业学校. */
    VOCATIONAL("vocational", EnumSet.allOf(Stage.class));

    private final String code;
    private final Set<Stage> stages;

    SchoolKind(String code, Set<Stage> stages) {
        this.code = code;
        this.stages = Set.copyOf(stages);
    }

    @Override
    public String code() {
        return code;
    }

    /** The stages that such a school can have; a campus with fewer of them is still of its kind. */
    public Set<Stage> stages() {
        return stages;
    }
}
