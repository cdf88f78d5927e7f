package gazette.typeset.css.selector;

import gazette.markup.Element;
import java.util.List;
import java.util.Locale;

/** Something that must hold of an element, beside its name, id and classes. */
sealed interface Condition {
    /** Whether it holds here. */
    boolean holds(Spot spot);

    /** An attribute is there. */
    record HasAttribute(String name) implements Condition {
        @Override
        public boolean holds(Spot spot) {
            return spot.element().attributes().containsKey(name);
        }
    }

    /** How the value of an attribute is compared. */
    enum Comparison {
        EQUALS,
        HAS_WORD,
        IS_OR_STARTS_WITH_DASH,
        STARTS,
        ENDS,
        CONTAINS;

        boolean holds(String actual, String wanted) {
            return switch (this) {
                case EQUALS -> actual.equals(wanted);
                case HAS_WORD -> hasWord(actual, wanted);
                case IS_OR_STARTS_WITH_DASH -> actual.equals(wanted) || actual.startsWith(wanted + "-");
                // An empty value would stand in everything; CSS says that it stands in nothing.
                case STARTS -> !wanted.isEmpty() && actual.startsWith(wanted);
                case ENDS -> !wanted.isEmpty() && actual.endsWith(wanted);
                case CONTAINS -> !wanted.isEmpty() && actual.contains(wanted);
            };
        }

        private static boolean hasWord(String actual, String wanted) {
            if (wanted.isEmpty() || wanted.chars().anyMatch(c -> isSpace((char) c))) {
                return false;
            }
            for (int from = 0; ; from++) {
                from = actual.indexOf(wanted, from);
                if (from < 0) {
                    return false;
                }
                int end = from + wanted.length();
                boolean starts = from == 0 || isSpace(actual.charAt(from - 1));
                if (starts && (end == actual.length() || isSpace(actual.charAt(end)))) {
                    return true;
                }
            }
        }

        private static boolean isSpace(char c) {
            return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
        }
    }

    /** An attribute has a value, compared in some way. */
    record AttributeIs(String name, Comparison comparison, String value, boolean ignoreCase) implements Condition {
        @Override
        public boolean holds(Spot spot) {
            var attributes = spot.element().attributes();
            var actual = attributes.getOrDefault(name, "");
            if (actual.isEmpty() && !attributes.containsKey(name)) {
                return false;
            }
            return ignoreCase
                    ? comparison.holds(actual.toLowerCase(Locale.ROOT), value.toLowerCase(Locale.ROOT))
                    : comparison.holds(actual, value);
        }
    }

    /**
     * The element is one of the numbers a·n + b, n from 0.
     *
     * @param ofType whether only siblings of its name are counted
     * @param fromEnd whether the last is number 1
     */
    record Nth(int a, int b, boolean ofType, boolean fromEnd) implements Condition {
        @Override
        public boolean holds(Spot spot) {
            int number = ofType
                    ? fromEnd ? spot.typeIndexFromEnd() : spot.typeIndex()
                    : fromEnd ? spot.indexFromEnd() : spot.index();
            int distance = number - b;
            return a == 0 ? distance == 0 : distance % a == 0 && distance / a >= 0;
        }
    }

    /** Nothing is around it. */
    record Root() implements Condition {
        @Override
        public boolean holds(Spot spot) {
            return spot.isRoot();
        }
    }

    /** Nothing is in it: neither element nor text. */
    record Empty() implements Condition {
        @Override
        public boolean holds(Spot spot) {
            return spot.element().children().isEmpty();
        }
    }

    /** It is a link. */
    record Link() implements Condition {
        @Override
        public boolean holds(Spot spot) {
            Element element = spot.element();
            return element.name().equals("a") && element.attributes().containsKey("href");
        }
    }

    /** Its language is one of these or a kind of it. */
    record Lang(List<String> ranges) implements Condition {
        public Lang {
            ranges = List.copyOf(ranges);
        }

        @Override
        public boolean holds(Spot spot) {
            var tag = spot.language().tag();
            for (var range : ranges) {
                boolean starts = tag.regionMatches(true, 0, range, 0, range.length());
                if (starts && (tag.length() == range.length() || tag.charAt(range.length()) == '-')) {
                    return true;
                }
            }
            return false;
        }
    }

    /** One of these matches. */
    record Is(List<Selector> selectors) implements Condition {
        public Is {
            selectors = List.copyOf(selectors);
        }

        @Override
        public boolean holds(Spot spot) {
            for (var selector : selectors) {
                if (selector.matches(spot)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The other condition does not hold. */
    record Not(Condition condition) implements Condition {
        @Override
        public boolean holds(Spot spot) {
            return !condition.holds(spot);
        }
    }
}
