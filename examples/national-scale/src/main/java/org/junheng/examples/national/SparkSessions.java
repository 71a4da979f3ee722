package org.junheng.examples.national;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/**
 * The session of a command: that of {@code spark-submit}, or, started with {@code java}, one on all cores of this machine. Whatever is
 * set outside ({@code --conf}, {@code -Dspark.…}) wins.
 */
final class SparkSessions {
    private SparkSessions() {}

    static SparkSession open() {
        SparkConf conf = new SparkConf();
        conf.setIfMissing("spark.app.name", "junheng");
        conf.setIfMissing("spark.master", "local[*]");
        if (conf.get("spark.master").startsWith("local")) {
            conf.setIfMissing("spark.ui.enabled", "false");
            conf.setIfMissing("spark.driver.host", "localhost");
            conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
        }
        // dates are days, and days have no time zone
        conf.setIfMissing("spark.sql.datetime.java8API.enabled", "true");
        conf.setIfMissing("spark.sql.session.timeZone", "Asia/Shanghai");
        // a province stays "34", a label stays what it was called
        conf.setIfMissing("spark.sql.sources.partitionColumnTypeInference.enabled", "false");
        // no file is put together with another one in a task: DossierTable has cut them for that
        conf.setIfMissing("spark.sql.files.maxPartitionBytes", "4m");
        conf.setIfMissing("spark.sql.files.openCostInBytes", "4m");
        conf.setIfMissing("spark.sql.parquet.compression.codec", "zstd");
        conf.setIfMissing("spark.sql.debug.maxToStringFields", "100");
        return SparkSession.builder().config(conf).getOrCreate();
    }
}
