package verklaar.checking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.LanguageTag;

/**
 * The word lists of one language as one tree of words, so that a text is read once for all of them. Time grows with the length of the text
 * alone: no term is longer than a dozen words, and nothing is ever read again from the start.
 */
final class Words {

    private static final Map<String, Words> KNOWN = new ConcurrentHashMap<>();

    private final Node root = new Node();

    private Words(String language) {
        for (WordList list : WordList.values()) {
            read(list, list.file() + "_" + language + ".txt");
            read(list, list.file() + ".txt");
        }
    }

    /** The lists of a language; those of a regional language are its main language's, and an unknown language has those of none. */
    static Words of(LanguageTag language) {
        return KNOWN.computeIfAbsent(language.locale().getLanguage(), Words::new);
    }

    private void read(WordList list, String file) {
        try (InputStream in = Words.class.getResourceAsStream("words/" + file)) {
            if (in != null) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(line -> add(list, line));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(WordList list, String line) {
        boolean exact = line.startsWith("=");
        String term = exact ? line.substring(1).strip() : line;
        int equals = term.indexOf(" = ");
        String better = equals < 0 ? null : term.substring(equals + 3).strip();
        String words = equals < 0 ? term : term.substring(0, equals).strip();
        Node node = root;
        List<Token> tokens = Token.of(words);
        for (Token token : tokens) {
            boolean open = token.to() < words.length() && words.charAt(token.to()) == '*';
            node = (open ? node.open : node.closed).computeIfAbsent(token.folded(), word -> new Node());
        }
        if (node == root) {
            throw new IllegalArgumentException("A term without words in the list " + list + ": " + line);
        }
        boolean caseMatters = exact || !words.equals(words.toLowerCase(Locale.ROOT));
        node.ends.add(new End(list, caseMatters ? words.replace("*", "") : null, better));
    }

    /** What each list finds, in the order of the text. Lists that find nothing are left out. */
    Map<WordList, List<Hit>> in(String text) {
        Map<WordList, List<Hit>> found = new EnumMap<>(WordList.class);
        List<Token> tokens = Token.of(text);
        for (int i = 0; i < tokens.size(); i++) {
            follow(root, text, tokens, i, i, found);
        }
        return found;
    }

    private static void follow(Node node, String text, List<Token> tokens, int first, int at, Map<WordList, List<Hit>> found) {
        if (at == tokens.size()) {
            return;
        }
        String word = tokens.get(at).folded();
        Node next = node.closed.get(word);
        if (next != null) {
            reach(next, text, tokens, first, at, found);
        }
        for (Map.Entry<String, Node> open : node.open.entrySet()) {
            if (word.startsWith(open.getKey())) {
                reach(open.getValue(), text, tokens, first, at, found);
            }
        }
    }

    private static void reach(Node node, String text, List<Token> tokens, int first, int at, Map<WordList, List<Hit>> found) {
        int from = tokens.get(first).from();
        int to = tokens.get(at).to();
        for (End end : node.ends) {
            if (end.exactly == null || text.startsWith(end.exactly, from)) {
                found.computeIfAbsent(end.list, list -> new ArrayList<>()).add(new Hit(from, to, text.substring(from, to), end.better));
            }
        }
        follow(node, text, tokens, first, at + 1, found);
    }

    /** A word that terms have in common so far, and how they go on. */
    private static final class Node {
        private final Map<String, Node> closed = new HashMap<>();
        private final Map<String, Node> open = new HashMap<>();
        private final List<End> ends = new ArrayList<>();
    }

    /**
     * Where a term ends.
     *
     * @param exactly the term's own capitals, when they matter
     */
    private record End(WordList list, @Nullable String exactly, @Nullable String better) {
    }
}
