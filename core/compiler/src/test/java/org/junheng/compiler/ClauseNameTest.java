package org.junheng.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a line above a rule and its citation mean the same clause. */
class ClauseNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            教督〔2017〕6号 资源配置第1项   | 教督〔2017〕6号 资源配置第1项
            教督〔2017〕6号 资源配置第1项   | 教督〔2017〕6号资源配置 第1项
            武清政〔2020〕9号 二(八)        | 武清政〔2020〕9号 二（八）
            某区方案(2025年) 二             | 某区方案 二(二手来源,地名隐去)
            方案(见(附件)) 三               | 方案 三
            测〔2020〕1号 第1项              | 测〔2020〕1号 第1项、第2项
            测〔2020〕1号 第1项              | 测〔2020〕1号 第1项,第2项
            测〔2020〕1号 第1项              | 测〔2020〕1号 第1项；第2项
            方案 三(一)1                    | 方案(三版) 三(一)1
            """)
    void clauseIsNamed(String citation, String line) {
        assertThat(ClauseName.of(citation).isNamedBy(line)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            教督〔2017〕6号 资源配置第1项   | 教督〔2017〕6号 资源配置第11项
            教督〔2017〕6号 资源配置第1项   | 教督〔2017〕6号 资源配置第2项
            教督〔2017〕6号 资源配置第2项   | 教督〔2017〕6号 资源配置第1项、第2项
            武清政〔2020〕9号 二(八)        | 武清政〔2020〕9号 二(九)
            武清政〔2020〕9号 二(八)        | 武清政〔2020〕9号 二
            武清政〔2020〕9号 二            | 武清政〔2020〕9号 二(八)
            方案 三(一)1                    | 方案 三(一)12
            方案 三(12)                     | 方案 三(2)
            方案 三                         | 第三条的话里提到方案 三
            方案 三()                       | 方案 四(
            """)
    void otherClauseIsNotNamed(String citation, String line) {
        assertThat(ClauseName.of(citation).isNamedBy(line)).isFalse();
    }
}
