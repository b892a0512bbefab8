package verklaar.assembling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.assembling.Facts.ResolvedSharing;
import verklaar.catalogue.Term;
import verklaar.privacy.Key;
import verklaar.privacy.Transfer;
import verklaar.statement.Section;
import verklaar.statement.Sharing;
import verklaar.statement.TableView;

/** Data that leaves the EEA, and what protects it there (Art. 13(1)(f), 44-49). */
final class TransfersSection extends SectionWriter {

    /** Safeguards whose text readers can ask for (Art. 13(1)(f)); the catalogue says it of each. */
    private static final String COPY = "needsCopyInfo";

    TransfersSection(Material material, Pen pen) {
        super(material, pen);
    }

    @Override
    List<Block> intro(String path) {
        return intro(path, material, pen);
    }

    @Override
    List<Block> rows(String path, @Nullable TableView view, Section.@Nullable Filter filter) {
        return view != null ? super.rows(path, view, filter) : safeguards(material, pen);
    }

    @Override
    List<Block> after(String path) {
        return blocks(fallbacks(path, material, pen), copies(path, material, pen));
    }

    /** All of it, for a statement without a section for transfers. */
    static List<Block> all(String path, Material material, Pen pen) {
        return blocks(intro(path, material, pen), safeguards(material, pen), fallbacks(path, material, pen), copies(path, material, pen));
    }

    private static List<Block> intro(String path, Material material, Pen pen) {
        if (material.staysInEea()) {
            return pen.prose(path + "/transfers-none", Phrase.clause("transfers-none", Map.of()));
        }
        return bySafeguard(material).isEmpty() ? List.of() : pen.prose(path + "/transfers-intro", Phrase.clause("transfers-intro", Map.of()));
    }

    /** A paragraph a safeguard, as there can be many recipients: what it is, and for whom it holds, with their countries. */
    private static List<Block> safeguards(Material material, Pen pen) {
        List<Block> paragraphs = new ArrayList<>();
        bySafeguard(material).forEach((safeguard, recipients) -> {
            List<Phrase> names = new ArrayList<>();
            recipients.forEach((name, countries) -> names.add(countries.isEmpty() ? name : Phrase.say("service",
                    Map.of("service", name, "provider", Phrase.list(countries)))));
            String clause = "transfers-" + (safeguard.value().startsWith("scc") ? "scc" : safeguard.value());
            Map<String, Object> values = Map.of("recipients", Phrase.list(names), "safeguard", Phrase.label(Term.Kind.SAFEGUARD, safeguard));
            boolean written = material.edition().clause(Key.of(clause)).isPresent();
            paragraphs.addAll(pen.prose("transfers/" + safeguard, Phrase.clause(written ? clause : "transfers-other", values)));
        });
        return paragraphs;
    }

    /** What holds for whom when the first protection falls away. */
    private static List<Block> fallbacks(String path, Material material, Pen pen) {
        Map<Key, Map<Object, Phrase>> found = new LinkedHashMap<>();
        material.current().forEach(sharing -> sharing.transfers().stream().filter(t -> t.fallback() != null && t.safeguard() != null)
                .forEach(t -> name(sharing).ifPresent(name -> found.computeIfAbsent(t.fallback(), key -> new LinkedHashMap<>())
                        .putIfAbsent(identity(sharing), name))));
        List<Block> blocks = new ArrayList<>();
        found.forEach((fallback, names) -> blocks.addAll(pen.prose(path + "/transfers-fallback", Phrase.clause("transfers-fallback",
                Map.of("safeguard", Phrase.label(Term.Kind.SAFEGUARD, fallback).within(), "recipients", Phrase.list(names.values()))))));
        return blocks;
    }

    /** Recipients by what protects the data with them; one name stands once, with all its countries. */
    private static Map<Key, Map<Phrase, Set<Phrase>>> bySafeguard(Material material) {
        Map<Key, Map<Object, Recipient>> found = new LinkedHashMap<>();
        material.current().forEach(sharing -> sharing.transfers().stream().filter(t -> t.safeguard() != null && !Places.staysWithin(t))
                .forEach(t -> add(found, sharing, t)));
        Map<Key, Map<Phrase, Set<Phrase>>> phrases = new LinkedHashMap<>();
        found.forEach((safeguard, recipients) -> {
            Map<Phrase, Set<Phrase>> names = new LinkedHashMap<>();
            recipients.values().forEach(r -> names.put(r.name(), new LinkedHashSet<>(r.countries().values())));
            phrases.put(safeguard.value().startsWith("scc") ? Key.of("scc") : safeguard, names);
        });
        return phrases;
    }

    private static void add(Map<Key, Map<Object, Recipient>> found, ResolvedSharing sharing, Transfer transfer) {
        Optional<Phrase> name = name(sharing);
        if (name.isEmpty() || transfer.safeguard() == null) {
            return;
        }
        Key safeguard = transfer.safeguard().value().startsWith("scc") ? Key.of("scc") : transfer.safeguard();
        Recipient recipient = found.computeIfAbsent(safeguard, s -> new LinkedHashMap<>())
                .computeIfAbsent(identity(sharing), s -> new Recipient(name.get(), new LinkedHashMap<>()));
        if (transfer.country() != null) {
            recipient.countries().put(transfer.country(), Phrase.country(transfer.country()));
        }
    }

    /** The firms, or the service when no firm is known. */
    private static Optional<Phrase> name(ResolvedSharing sharing) {
        return sharing.providers().isEmpty() ? SharingRows.name(sharing)
                : Optional.of(Phrase.list(sharing.providers().stream().map(p -> Phrase.fact(p.name())).toList()));
    }

    private static Object identity(ResolvedSharing sharing) {
        return sharing.providers().isEmpty() ? String.valueOf(sharing.displayName())
                : sharing.providers().stream().map(Sharing.Provider::name).toList();
    }

    private record Recipient(Phrase name, Map<Object, Phrase> countries) {
    }

    /** How to get a copy of a safeguard: as the transfers say, or else through the privacy contact. */
    private static List<Block> copies(String path, Material material, Pen pen) {
        List<Block> blocks = new ArrayList<>();
        Set<Object> seen = new LinkedHashSet<>();
        boolean ask = false;
        for (ResolvedSharing sharing : material.current().toList()) {
            for (Transfer transfer : sharing.transfers()) {
                if (transfer.copyVia() != null && seen.add(transfer.copyVia())) {
                    String field = "sharings/" + sharing.key() + "/transfers";
                    blocks.addAll(pen.prose(field, Phrase.own(field, transfer.copyVia()).sentence()));
                }
                ask |= transfer.copyVia() == null && needsCopy(material, transfer);
            }
        }
        Organisations organisations = new Organisations(material);
        return ask && organisations.privacyContact().isPresent()
                ? blocks(blocks, pen.prose(path + "/transfers-copy", Phrase.clause("transfers-copy", organisations.variables()))) : blocks;
    }

    private static boolean needsCopy(Material material, Transfer transfer) {
        return Stream.of(transfer.safeguard(), transfer.fallback()).filter(Objects::nonNull)
                .anyMatch(key -> material.edition().term(Term.Kind.SAFEGUARD, key)
                        .map(term -> "yes".equals(term.attributes().get(COPY))).orElse(false));
    }
}
