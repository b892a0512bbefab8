package verklaar.checking.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import verklaar.catalogue.Authority;
import verklaar.checking.At;
import verklaar.checking.Hit;
import verklaar.checking.Passage;
import verklaar.checking.Repair;
import verklaar.checking.Repairs;
import verklaar.checking.Subject;
import verklaar.checking.WordList;
import verklaar.privacy.Key;
import verklaar.privacy.WebAddress;
import verklaar.statement.Complaint;

/** Finds links to authorities that are not the page where complaints go today. */
final class AuthorityLinks {

    private AuthorityLinks() {
    }

    /**
     * A link that is missing or no longer right.
     *
     * @param authority its name, or the link as it stands when nobody knows whose it is
     * @param current where complaints go today
     */
    record Outdated(Object authority, String current, Repair repair) {
    }

    /** In the complaints, and in the words the tenant has written. */
    static List<At<Outdated>> outdated(Subject subject) {
        return subject.kept("outdated links", () -> {
            List<At<Outdated>> found = new ArrayList<>();
            subject.complaints().forEach(at -> of(subject, at.value()).ifPresent(link -> found.add(new At<>(at.path() + "/url", link))));
            subject.written().forEach(passage -> passage.hits(WordList.STALE_URL).stream().findFirst()
                    .ifPresent(hit -> found.add(new At<>(passage.path(), in(subject, passage, hit)))));
            return found;
        });
    }

    private static Optional<Outdated> of(Subject subject, Complaint complaint) {
        Authority authority = subject.edition().authority(complaint.authority()).orElse(null);
        if (authority == null || authority.complaintUrl() == null || complaint.url() == null || same(complaint.url(), authority.complaintUrl())) {
            return Optional.empty();
        }
        return Optional.of(new Outdated(name(authority), authority.complaintUrl().toString(), Repair.of("link", authority.complaintUrl().toString(),
                draft -> draft.withComplaints(draft.complaints().stream().map(c -> c.key().equals(complaint.key()) ? c.withUrl(null) : c).toList()))));
    }

    private static Outdated in(Subject subject, Passage passage, Hit hit) {
        String old = whole(passage.words(), hit);
        String current = hit.better() == null ? "" : hit.better();
        Object authority = subject.edition().words().authorities().stream().filter(a -> a.complaintUrl() != null
                && a.complaintUrl().toString().equals(current)).findFirst().<Object>map(AuthorityLinks::name).orElse(old);
        return new Outdated(authority, current, Repairs.replacing(passage, old, current));
    }

    /** The link around what was found, from its scheme to where words go on. */
    private static String whole(String words, Hit hit) {
        int from = hit.from();
        while (from > 0 && isPart(words.charAt(from - 1))) {
            from--;
        }
        int to = hit.to();
        while (to < words.length() && isPart(words.charAt(to))) {
            to++;
        }
        while (to > hit.to() && (words.charAt(to - 1) == '.' || words.charAt(to - 1) == ',')) {
            to--;
        }
        return words.substring(from, to);
    }

    private static boolean isPart(char c) {
        return !Character.isWhitespace(c) && "<>()[]\"“”„«»".indexOf(c) < 0;
    }

    private static Object name(Authority authority) {
        return authority.name() == null ? authority.nameLocal() : authority.name();
    }

    /** Whether two links lead to the same page, whatever their scheme, "www." and last slash. */
    private static boolean same(WebAddress one, WebAddress other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(WebAddress address) {
        String plain = address.toString().toLowerCase(Locale.ROOT).replaceFirst("^https?://(www\\.)?", "");
        return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }

    /** Whether a link to this authority, or words that hold one, are out of date. */
    static boolean isOutdated(Subject subject, String authority) {
        String current = subject.edition().authority(Key.of(authority)).map(Authority::complaintUrl).map(WebAddress::toString).orElse(null);
        return current != null && outdated(subject).stream().anyMatch(at -> at.value().current().equals(current));
    }
}
