package gazette.collect.fetch;

import gazette.collect.fetch.answer.Failure;
import gazette.collect.fetch.answer.Trouble;
import gazette.collect.fetch.guard.Authority;
import gazette.collect.fetch.guard.Refused;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.time.Duration;
import java.util.Locale;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Says in one sentence what a library means by an exception, or a server by a number. */
final class Telling {
    private Telling() {}

    /** What went wrong on the line. */
    static Trouble of(IOException e, Authority place, Duration deadline) {
        return switch (e) {
            case Refused refused -> Trouble.lasting(Failure.REFUSED, said(refused));
            case UnknownHostException unknown ->
                Trouble.passing(Failure.UNREACHABLE, place.host() + " cannot be looked up: " + said(unknown));
            case Body.TooLarge large -> Trouble.lasting(Failure.TOO_LARGE, said(large));
            case Body.Unpackable packed -> Trouble.lasting(Failure.PACKING, said(packed));
            case ZipException packed -> Trouble.passing(Failure.PACKING, "the answer is packed as gzip, but damaged");
            case SSLException tls -> certificate(tls, place);
            case NoRouteToHostException none -> Trouble.passing(Failure.UNREACHABLE, "no way leads to " + place);
            case ConnectException closed -> Trouble.passing(Failure.UNREACHABLE, place + " takes no connections");
            // Reading has no clock of its own, so this one is about the connection.
            case SocketTimeoutException silent ->
                Trouble.passing(Failure.UNREACHABLE, place + " does not answer when we want to connect");
            case InterruptedIOException late ->
                Trouble.passing(Failure.SLOW, "no whole answer within " + seconds(deadline));
            case EOFException end -> Trouble.passing(Failure.CUT, "the answer broke off before its end");
            case ProtocolException odd ->
                said(odd).startsWith("unexpected end of stream")
                        ? Trouble.passing(Failure.CUT, "the answer broke off before its end")
                        : Trouble.lasting(Failure.PROTOCOL, "the answer is not HTTP: " + Trouble.quote(said(odd)));
            case SocketException reset -> Trouble.passing(Failure.CUT, "the connection was lost in the middle");
            default -> other(e);
        };
    }

    private static Trouble other(IOException e) {
        var said = said(e);
        if (said.startsWith("unexpected end of stream")) {
            // The library says how much it had when no line ended: nothing at all, or more than headers may be.
            var line = e.getCause() instanceof EOFException end ? said(end) : "";
            return line.startsWith("\\n not found") && !line.contains("limit=0 ")
                    ? Trouble.passing(Failure.PROTOCOL, "the headers of the answer are too long, or broke off")
                    : Trouble.passing(Failure.CUT, "the server closed the connection without an answer");
        }
        if (said.contains("header byte count limit")) {
            return Trouble.lasting(Failure.PROTOCOL, "the headers of the answer are too long");
        }
        if (said.equals("Canceled")) {
            return Trouble.passing(Failure.STOPPED, "the run ended before the answer did");
        }
        return Trouble.passing(Failure.CUT, "the connection failed: " + Trouble.quote(said));
    }

    private static Trouble certificate(SSLException e, Authority place) {
        if (e instanceof SSLPeerUnverifiedException) {
            return Trouble.lasting(Failure.CERTIFICATE, "the certificate that " + place + " shows is for another name");
        }
        if (isCausedBy(e, CertificateExpiredException.class)) {
            return Trouble.passing(Failure.CERTIFICATE, "the certificate of " + place + " has run out");
        }
        if (isCausedBy(e, CertificateNotYetValidException.class)) {
            return Trouble.passing(Failure.CERTIFICATE, "the certificate of " + place + " is not valid yet");
        }
        if (isCausedBy(e, CertPathValidatorException.class) || isCausedBy(e, CertificateException.class)) {
            return Trouble.lasting(Failure.CERTIFICATE, "the certificate of " + place + " is signed by nobody we know");
        }
        return Trouble.passing(Failure.CERTIFICATE, "no secure connection to " + place + " came about");
    }

    private static boolean isCausedBy(Throwable e, Class<? extends Throwable> kind) {
        int depth = 0;
        for (var cause = e; cause != null && depth < 20; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
            depth++;
        }
        return false;
    }

    /** What a status means that brought no answer. */
    static Trouble of(int status) {
        return switch (status) {
            case 401, 407 -> Trouble.lasting(Failure.LOCKED, "the server says " + status + ": it asks for a login");
            case 402 -> Trouble.lasting(Failure.LOCKED, "the server says 402: it asks for money");
            case 403, 451 -> Trouble.lasting(Failure.LOCKED, "the server says " + status + ": it does not let us in");
            case 404 -> Trouble.lasting(Failure.MISSING, "the server says 404: nothing is there");
            case 410 -> Trouble.lasting(Failure.GONE, "the server says 410: it is gone for good");
            case 429 -> Trouble.passing(Failure.HELD, "the server says 429: we ask too often");
            default -> {
                var said = "the server says " + status;
                yield status >= 500
                        ? Trouble.passing(Failure.STATUS, said + ": it is out of order")
                        : Trouble.lasting(Failure.STATUS, said + ", which is no answer to our question");
            }
        };
    }

    /** A length of time as a person says it. */
    static String seconds(Duration time) {
        return time.toMillis() < 1000
                ? time.toMillis() + " ms"
                : time.toSeconds() < 180
                        ? time.toSeconds() + " s"
                        : time.toMinutes() < 180
                                ? time.toMinutes() + " minutes"
                                : String.format(Locale.ROOT, "%d hours", time.toHours());
    }

    private static String said(Throwable e) {
        var message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
