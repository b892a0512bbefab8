package verklaar.e2e;

import static verklaar.e2e.Says.say;

import java.net.URI;
import verklaar.tenant.Acting.Scope;
import verklaar.ui.testing.Browser;

/** API tokens, made by a person in the builder. */
final class Tokens {

    private static final String NAME = "A program of ours";

    private Tokens() {
    }

    /** Of a company that exists and that somebody of the demonstration owns. */
    static String of(URI application, String person, String company) {
        try (var browser = new Browser()) {
            var somebody = new Somebody(browser.openAs(person, application + "/app/"));
            somebody.follows(company);
            return made(somebody);
        }
    }

    /** Of a company that somebody of the demonstration adds to his or her own. */
    static String ofNewCompany(URI application, String person, String company) {
        try (var browser = new Browser()) {
            var somebody = new Somebody(browser.openAs(person, application + "/app/"));
            somebody.unfolds(say("tenants.another"));
            somebody.types(say("tenants.name"), company);
            somebody.presses(say("tenants.make"));
            return made(somebody);
        }
    }

    /** A token with every right, of the company on whose pages somebody is. */
    static String made(Somebody somebody) {
        somebody.follows(say("rail.tokens"));
        somebody.types(say("tokens.name"), NAME);
        somebody.ticks(say("scope." + Scope.WRITE));
        somebody.ticks(say("scope." + Scope.PUBLISH));
        somebody.presses(say("tokens.make"));
        somebody.sees(say("tokens.once"));
        return somebody.reads(say("tokens.secret", NAME));
    }
}
