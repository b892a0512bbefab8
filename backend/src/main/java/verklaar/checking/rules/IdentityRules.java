package verklaar.checking.rules;

import static verklaar.checking.Law.gdpr;
import static verklaar.checking.Law.transparency;
import static verklaar.checking.Need.CONDITIONAL;
import static verklaar.checking.Need.REQUIRED;
import static verklaar.checking.Severity.ERROR;
import static verklaar.checking.Severity.WARNING;

import java.util.List;
import verklaar.checking.Rule;
import verklaar.checking.Subject;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.PlainText;

/** Who is responsible and how to reach them (Art. 13(1)(a)-(b), 26, 27, 37). */
public final class IdentityRules {

    public static final List<Rule> ALL = List.of(
            Rule.of("GDPR-13-1-A", REQUIRED, ERROR, gdpr("13(1)(a)"))
                    .each(Subject::organisations).at("legalName")
                    .fires(organisation -> organisation.legalName() == null)
                    .example(sample -> sample.organisation(o -> o.withLegalName(null)))
                    .otherwiseSilent(),
            Rule.of("GDPR-13-1-A-ADDR", REQUIRED, ERROR, gdpr("13(1)(a)"))
                    .each(Subject::organisations).at("addresses")
                    .fires(organisation -> organisation.addresses().isEmpty())
                    .example(sample -> sample.organisation(o -> o.withAddresses(List.of())))
                    .otherwiseSilent(),
            Rule.of("GDPR-13-1-A-BRAND", CONDITIONAL, WARNING, transparency())
                    .each(Subject::organisations).at("tradeNames")
                    .when(organisation -> !organisation.tradeNames().isEmpty())
                    .fires((subject, organisation) -> organisation.tradeNames().stream().noneMatch(subject::prints))
                    .naming("name", organisation -> organisation.tradeNames().get(0))
                    .example(sample -> sample.organisation(o -> o.withTradeNames(List.of("Fietsplezier"))).replaced("opening", "Wij zijn er voor u.")
                            .head(h -> h.withTitle(PlainText.of(LanguageTag.NL, "Privacyverklaring"))))
                    .silent(sample -> sample.organisation(o -> o.withTradeNames(List.of("Fietsplezier")))));

    private IdentityRules() {
    }
}
