package org.junheng.examples.springboot;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What can be set.
 *
 * @param packs a folder of packs beside the shipped ones: every folder below it that has a {@code pack.yaml}, and every zip file
 * @param largestDossier the largest body that is read
 */
@ConfigurationProperties("junheng")
record ServiceSettings(
        @Nullable Path packs, @DefaultValue("8MB") DataSize largestDossier) {}
