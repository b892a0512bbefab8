package verklaar.infra;

import java.util.List;

/** Who can sign in to the demonstration; the same people as in {@code infra/keycloak/verklaar-users-0.json}. */
final class DemoPeople {

    static final List<Person> ALL = List.of(
        new Person("anna", "orange-bicycle-11", "owner of Smart Trackers, whose statement is published"),
        new Person("bram", "green-lighthouse-22", "owner of a company with nothing in it yet"),
        new Person("cor", "quiet-harbour-33", "curator of the catalogue and operator"));

    private DemoPeople() {
    }

    /** Somebody with a name and a password that are no secret. */
    record Person(String name, String password, String who) {
    }
}
