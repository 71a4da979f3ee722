package org.junheng.examples.springboot;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junheng.report.CountyReport;
import org.junheng.report.Evaluated;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes an evaluated county in one format; which one, Spring finds out from the header {@code Accept}. */
final class EvaluatedConverter extends AbstractHttpMessageConverter<Evaluated> {
    private final CountyReport report;

    EvaluatedConverter(MediaType type, CountyReport report) {
        super(type);
        this.report = report;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Evaluated.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Evaluated readInternal(Class<? extends Evaluated> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("an evaluated county is only written", message);
    }

    @Override
    protected void writeInternal(Evaluated county, HttpOutputMessage message) throws IOException {
        report.write(county, message.getBody());
    }
}
