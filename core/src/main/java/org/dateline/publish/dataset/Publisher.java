package org.dateline.publish.dataset;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import org.dateline.model.Report;

/** Where a report stood. */
final class Publisher {
    private Publisher() {}

    /** Who published a report, as far as it is known: the outlet, the site it stood on, the agency; otherwise the report's name. */
    static String of(Report report) {
        String host = host(report.metadata().url());
        if (report.metadata().outlet() != null || host == null && report.dateline() == null) {
            return Objects.toString(report.metadata().outlet(), report.name());
        }
        return host != null ? host : Objects.toString(report.dateline().agency(), report.name());
    }

    /** The site of an address without "www."; null when there is none. */
    static String host(String url) {
        try {
            String host = url == null ? null : new URI(url).getHost();
            return host != null && host.startsWith("www.") ? host.substring(4) : host;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
