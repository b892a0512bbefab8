package verklaar.statement;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import verklaar.privacy.DomainName;
import verklaar.privacy.Key;
import verklaar.privacy.Keyed;
import verklaar.privacy.PlainText;
import verklaar.shared.Lists;

/**
 * Where sharings apply: an application, websites, the organisation itself. A statement without scopes is one whole.
 *
 * @param title as it reads within a sentence: "the application", "our websites"
 * @param domains printed behind the title, in order
 */
@RecordBuilder
public record Scope(Key key, Kind kind, PlainText title, List<DomainName> domains) implements Keyed, ScopeBuilder.With {

    public Scope {
        domains = Lists.unique(domains, d -> d, "domains of scope " + key);
    }

    /** What sort of place. */
    public enum Kind { APPLICATION, WEBSITE, ORGANISATION, OTHER }
}
