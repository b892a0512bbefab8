package verklaar.assembling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import verklaar.assembling.Facts.ResolvedSharing;
import verklaar.privacy.Onward;
import verklaar.privacy.RecipientRole;
import verklaar.statement.Head;
import verklaar.statement.Sharing;

/** What is said about a sharing in smaller lines: who decides, whether it is in use, what one can do about it. */
final class SharingNotes {

    private SharingNotes() {
    }

    /** Every role, as a word: "verwerker". */
    static Optional<Phrase> roles(ResolvedSharing row) {
        List<Phrase> words = row.roles().stream().map(role -> withPart(role, row, Phrase.say("role." + role.role()))).toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(Phrase.series(words).capital());
    }

    private static Phrase withPart(RecipientRole role, ResolvedSharing row, Phrase words) {
        return role.forWhat() == null ? words : Phrase.say("role.for", Map.of("role", words,
                "part", Phrase.own("sharings/" + row.key() + "/roles", role.forWhat()).open()));
    }

    /** A recipient that decides for itself, or with us; nothing for a processor, which the section's first lines speak of. */
    static Optional<Phrase> role(ResolvedSharing row) {
        List<Phrase> sentences = new ArrayList<>();
        for (RecipientRole role : row.roles()) {
            if (role.role() != RecipientRole.Role.PROCESSOR) {
                sentences.add(withPart(role, row, Phrase.say("note.role." + role.role())).sentence());
            }
        }
        if (row.roles().stream().anyMatch(r -> r.role() == RecipientRole.Role.JOINT)) {
            arrangement(row).ifPresent(sentences::add);
        }
        boolean decides = row.roles().stream().anyMatch(r -> r.role() == RecipientRole.Role.CONTROLLER || r.role() == RecipientRole.Role.JOINT);
        if (decides && row.privacyUrl() != null) {
            sentences.add(Phrase.say("note.privacy").as(words -> Markdown.link(words, row.privacyUrl())).sentence());
        }
        return sentences.isEmpty() ? Optional.empty() : Optional.of(Phrase.join(" ", sentences));
    }

    private static Optional<Phrase> arrangement(ResolvedSharing row) {
        Head.JointArrangement arrangement = row.source().arrangement();
        if (arrangement == null) {
            return Optional.empty();
        }
        List<Phrase> parts = new ArrayList<>();
        if (arrangement.text() != null) {
            parts.add(Phrase.own("sharings/" + row.key() + "/arrangement/text", arrangement.text()).sentence());
        }
        if (arrangement.url() != null) {
            parts.add(Phrase.say("note.arrangement").as(words -> Markdown.link(words, arrangement.url())).sentence());
        }
        return Optional.of(Phrase.join(" ", parts));
    }

    static Optional<Phrase> direction(ResolvedSharing row) {
        return row.source().direction() == Sharing.Direction.OUT ? Optional.empty()
                : Optional.of(Phrase.say("note.direction." + row.source().direction()));
    }

    /** Since or until when, when that is not simply now. */
    static Optional<Phrase> status(ResolvedSharing row) {
        Sharing sharing = row.source();
        boolean ends = sharing.status() == Sharing.Status.ACTIVE && sharing.until() != null;
        if (sharing.status() == Sharing.Status.ACTIVE && !ends) {
            return Optional.empty();
        }
        Map<String, Object> values = new HashMap<>();
        var date = sharing.status() == Sharing.Status.PLANNED ? sharing.since() : sharing.until();
        values.put("dated", date == null ? "no" : "yes");
        values.put("date", date == null ? "" : Phrase.date(date));
        Phrase note = Phrase.say("note.status." + (ends ? "ENDING" : sharing.status()), values);
        return Optional.of(sharing.reason() == null ? note : Phrase.say("note.reason", Map.of("note", note,
                "reason", Phrase.own("sharings/" + row.key() + "/reason", sharing.reason()).open())));
    }

    static List<Phrase> choices(ResolvedSharing row) {
        return Choices.of(row.choices(), "sharings/" + row.key() + "/choices");
    }

    /** What the tenant adds, and to whom the recipient passes data on. */
    static List<Phrase> remarks(ResolvedSharing row) {
        List<Phrase> remarks = new ArrayList<>();
        for (Onward onward : row.onward()) {
            if (onward.text() != null) {
                Phrase words = Phrase.own("sharings/" + row.key() + "/onward", onward.text()).open();
                remarks.add(Phrase.say("note.onward", Map.of("to", words)));
            }
        }
        if (row.note() != null) {
            remarks.add(Phrase.own("sharings/" + row.key() + "/note", row.note()));
        }
        return remarks;
    }
}
