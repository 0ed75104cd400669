package org.chancery.web.review;

import org.chancery.review.AgreementPage;
import org.jspecify.annotations.Nullable;

/** The figures of a page. */
public record AgreementView(AgreementPage page) {

    public String number(@Nullable Double value) {
        return value == null ? "not defined" : RecordScreen.number(value);
    }

    /** Address of an item. */
    public String url(String item) {
        return ReviewScreen.itemUrl(item, null);
    }
}
