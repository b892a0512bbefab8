package verklaar.statement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What a section is about: the closed list, in the order a new statement has them. */
public enum SectionKind {
    OPENING, APPLICABILITY, CONTROLLER, ROLES, CONTACT, DOMAINS, PEOPLE, DATA, SPECIAL_DATA, CHILDREN, SOURCES, PURPOSES, LEGAL_BASES,
    ACTIVITIES, DECISIONS, AI, RETENTION, SHARING, TRANSFERS, FLOWS, COOKIES, RIGHTS, COMPLAINT, SECURITY, BREACH, CHANGES, HISTORY, FREE;

    /** Its name in files, addresses and the catalogue: lower case with hyphens. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static SectionKind of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a kind of section: " + key));
    }
}
