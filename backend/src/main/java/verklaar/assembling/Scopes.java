package verklaar.assembling;

import java.util.List;
import java.util.Map;
import verklaar.statement.Scope;

/** Scopes in words: "de applicatie (app.example.nl)". */
final class Scopes {

    private Scopes() {
    }

    static Phrase named(Scope scope) {
        Phrase title = Phrase.own("scopes/" + scope.key() + "/title", scope.title());
        if (scope.domains().isEmpty()) {
            return title.bold();
        }
        List<Phrase> domains = scope.domains().stream().map(domain -> Phrase.fact(domain.value())).toList();
        return Phrase.say("scope", Map.of("title", title, "domains", Phrase.join(", ", domains))).bold();
    }
}
