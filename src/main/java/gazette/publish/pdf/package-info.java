/**
 * Pages to a PDF file. In: what stands where ({@link gazette.page.Pages}) and what the document is called
 * ({@link gazette.publish.pdf.DocumentFacts}). Out: the bytes of a tagged PDF 1.7 (PDF/A-2a, PDF/UA-1), the same for the
 * same input. Fonts, content streams, pictures and the structure tree are our own work; numbering, object streams and
 * cross-references are left to OpenPDF, which nobody else sees.
 */
@NullMarked
package gazette.publish.pdf;

import org.jspecify.annotations.NullMarked;
