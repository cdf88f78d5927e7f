package gazette.json;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON value. {@code toString} writes it on one line, fields in their order.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>
 */
public sealed interface Json {
    /** A string. */
    record Text(String value) implements Json {
        @Override
        public String toString() {
            return JsonWriter.write(this);
        }
    }

    /** A number, as its digits were written. */
    record Numeral(String digits) implements Json {
        @Override
        public String toString() {
            return digits;
        }
    }

    /** True or false. */
    record Truth(boolean value) implements Json {
        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /** Nothing, said in so many words. */
    record Nothing() implements Json {
        @Override
        public String toString() {
            return "null";
        }
    }

    /** Values in a row. */
    record Row(List<Json> values) implements Json {
        public Row {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            return JsonWriter.write(this);
        }
    }

    /** Values by name, in the order in which they were written; the last of two with one name counts. */
    record Fields(Map<String, Json> values) implements Json {
        public Fields {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /** The field of that name, if it holds a string. */
        public Optional<String> text(String name) {
            return values.get(name) instanceof Text text ? Optional.of(text.value()) : Optional.empty();
        }

        /** The same fields with one more, or with another value in its place. */
        public Fields with(String name, Json value) {
            var more = new LinkedHashMap<>(values);
            more.put(name, value);
            return new Fields(more);
        }

        /** The same fields, followed by others. */
        public Fields and(Fields others) {
            var more = new LinkedHashMap<>(values);
            more.putAll(others.values);
            return new Fields(more);
        }

        @Override
        public String toString() {
            return JsonWriter.write(this);
        }
    }

    /** Fields to be filled with {@link Fields#with}. */
    static Fields fields() {
        return new Fields(Map.of());
    }

    /** A string. */
    static Json of(String text) {
        return new Text(text);
    }

    /** A whole number. */
    static Json of(long number) {
        return new Numeral(Long.toString(number));
    }

    /** A yes or no. */
    static Json of(boolean truth) {
        return new Truth(truth);
    }

    /** Values in a row. */
    static Json of(Json... values) {
        return new Row(Arrays.asList(values));
    }

    /**
     * Reads one JSON text.
     *
     * @return empty if it is not JSON, or deeper than 200 levels
     */
    static Optional<Json> read(String text) {
        return JsonReader.read(text);
    }
}
