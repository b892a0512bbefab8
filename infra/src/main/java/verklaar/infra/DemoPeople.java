package verklaar.infra;

import java.util.List;

/** Who can sign in to the demonstration; the same people as in {@code infra/keycloak/verklaar-users-0.json}. */
public final class DemoPeople {

    /** All of them. */
    public static final List<Person> ALL = List.of(
        new Person("anna", "orange-bicycle-11", "owner of Smart Trackers, whose statement is published"),
        new Person("bram", "green-lighthouse-22", "owner of a company with nothing in it yet"),
        new Person("cor", "quiet-harbour-33", "curator of the catalogue and operator"));

    private DemoPeople() {
    }

    /** One of them, by sign-in name. */
    public static Person named(String name) {
        return ALL.stream().filter(person -> person.name().equals(name)).findFirst().orElseThrow();
    }

    /** Somebody with a name and a password that are no secret. */
    public record Person(String name, String password, String who) {
    }
}
