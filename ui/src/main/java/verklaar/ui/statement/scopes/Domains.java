package verklaar.ui.statement.scopes;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import verklaar.privacy.DomainName;

/** Domain names as people write them down: one on a line, or with commas between, sometimes copied from the address bar. */
final class Domains {

    private Domains() {
    }

    static String print(List<DomainName> domains) {
        return domains.stream().map(DomainName::value).collect(Collectors.joining("\n"));
    }

    /** @throws IllegalArgumentException when one of them is no domain name */
    static List<DomainName> parse(String lines) {
        return lines.lines().flatMap(line -> List.of(line.split("[,;\\s]+")).stream()).map(Domains::bare).filter(name -> !name.isEmpty())
                .map(DomainName::new).toList();
    }

    private static String bare(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replaceFirst("^https?://", "").replaceFirst("/.*$", "").replaceFirst("\\.$", "");
    }
}
