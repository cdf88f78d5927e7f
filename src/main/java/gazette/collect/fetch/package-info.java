/**
 * Fetches what stands at an address. In: an http or https address and what it is wanted for. Out: bytes with their headers, or one
 * sentence on why there are none ({@link gazette.collect.fetch.Fetcher}). The world may do what it likes: nothing here
 * throws, hangs, or fills the memory because of it. What the bytes mean is left to the rooms that read them.
 */
@NullMarked
package gazette.collect.fetch;

import org.jspecify.annotations.NullMarked;
