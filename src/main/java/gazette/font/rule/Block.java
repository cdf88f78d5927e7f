package gazette.font.rule;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** A part of a table in the making, with offsets to other parts that follow behind it. Parts that are alike are one. */
final class Block {
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private final List<Link> links = new ArrayList<>();

    private record Link(int place, ByteBuffer part) {}

    /** Appends a number of two bytes. */
    Block u16(int number) {
        head.write(number >> 8);
        head.write(number);
        return this;
    }

    /** Appends numbers of two bytes. */
    Block u16s(List<Integer> numbers) {
        numbers.forEach(this::u16);
        return this;
    }

    /** Appends a tag, or another number of four bytes. */
    Block u32(int number) {
        return u16(number >> 16).u16(number);
    }

    /** Appends bytes as they are. */
    Block raw(byte[] bytes) {
        head.writeBytes(bytes);
        return this;
    }

    /** Appends an offset of two bytes to a part. */
    Block link(byte[] part) {
        links.add(new Link(head.size(), ByteBuffer.wrap(part)));
        return u16(0);
    }

    /** Appends an offset to a part, or 0 if the part is empty. */
    Block linkUnlessEmpty(byte[] part) {
        return part.length == 0 ? u16(0) : link(part);
    }

    /**
     * The part with all its parts.
     *
     * @throws IndexOutOfBoundsException if they are too large for offsets of two bytes
     */
    byte[] bytes() {
        var places = new LinkedHashMap<ByteBuffer, Integer>();
        int length = head.size();
        for (var link : links) {
            if (places.putIfAbsent(link.part, length) == null) {
                length += link.part.limit();
            }
        }
        var bytes = ByteBuffer.allocate(length).put(head.toByteArray());
        places.keySet().forEach(part -> bytes.put(part.duplicate()));
        for (var link : links) {
            int place = places.getOrDefault(link.part, 0);
            if (place > 0xFFFF) {
                throw new IndexOutOfBoundsException("a rule of " + length + " bytes");
            }
            bytes.putShort(link.place, (short) place);
        }
        return bytes.array();
    }
}
