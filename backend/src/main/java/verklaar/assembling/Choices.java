package verklaar.assembling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import verklaar.privacy.Choice;

/** What people can do about a processing: withdraw, object, unsubscribe (Art. 7(3), 21). */
final class Choices {

    private Choices() {
    }

    /** A sentence a choice that says how to use it; a choice without a way is not printed. */
    static List<Phrase> of(List<Choice> choices, String path) {
        return choices.stream().filter(c -> c.kind() != Choice.Kind.NONE).flatMap(c -> one(c, path).stream()).toList();
    }

    private static Optional<Phrase> one(Choice choice, String path) {
        List<Phrase> parts = new ArrayList<>();
        if (choice.how() != null) {
            parts.add(Phrase.own(path + "/" + choice.kind() + "/how", choice.how()).sentence());
        }
        if (choice.url() != null) {
            parts.add(Phrase.say("choice.link." + choice.kind()).as(words -> Markdown.link(words, choice.url())).sentence());
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        if (choice.effect() != null) {
            parts.add(Phrase.own(path + "/" + choice.kind() + "/effect", choice.effect()).sentence());
        }
        return Optional.of(Phrase.join(" ", parts));
    }
}
