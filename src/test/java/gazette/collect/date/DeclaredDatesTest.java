package gazette.collect.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeclaredDatesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Tue, 03 Nov 2026 09:39:21 GMT          | 2026-11-03T09:39:21Z
                    Tue, 3 Nov 26 09:39 +0100              | 2026-11-03T08:39:00Z
                    3 Nov 1999 23:59:60 EST                | 1999-11-04T04:59:59Z
                    Mon, 26 January 2026 16:31:00 ET       | 2026-01-26T21:31:00Z
                    Mon, 27 July 2026 16:31:00 ET          | 2026-07-27T20:31:00Z
                    Tue Nov  3 09:39:21 2026               | 2026-11-03T09:39:21Z
                    Tue Nov 03 09:39:21 +0000 2026         | 2026-11-03T09:39:21Z
                    Fri,24 Nov 2026 18:28:36 -0000         | 2026-11-24T18:28:36Z
                    Tue, 03 Nov 2026 09:39:21 GMT-01:01    | 2026-11-03T10:40:21Z
                    Tue Nov 03 2026 09:39:21 GMT+0100 (CET)| 2026-11-03T08:39:21Z
                    Fri, 31 Mar 2023 20:19:00 America/Los_Angeles | 2023-04-01T03:19:00Z
                    """)
    void the_dates_of_mail_are_read(String written, Instant meant) {
        assertThat(Dates.moment(written)).contains(meant);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    2026                                   | 2026-01-01T00:00:00Z
                    2026-11                                | 2026-11-01T00:00:00Z
                    2026-11-03                             | 2026-11-03T00:00:00Z
                    20261103                               | 2026-11-03T00:00:00Z
                    261103                                 | 2026-11-03T00:00:00Z
                    -26-11                                 | 2026-11-01T00:00:00Z
                    2026-307                               | 2026-11-03T00:00:00Z
                    2026-W45-2                             | 2026-11-03T00:00:00Z
                    2026-11-03T09:39Z                      | 2026-11-03T09:39:00Z
                    2026-11-03T09:39:21.1234+05:30         | 2026-11-03T04:09:21Z
                    2026-11-03T09:39:21-05:00Z             | 2026-11-03T14:39:21Z
                    2026-11-03 09:39:21 UTC                | 2026-11-03T09:39:21Z
                    20261103T093921Z                       | 2026-11-03T09:39:21Z
                    20261103093921                         | 2026-11-03T09:39:21Z
                    2026-11-03T24:00:00Z                   | 2026-11-04T00:00:00Z
                    2026-11-03T09:39:21+00:xx              | 2026-11-03T09:39:21Z
                    """)
    void the_dates_of_the_web_are_read(String written, Instant meant) {
        assertThat(Dates.moment(written)).contains(meant);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Di, 03 Nov 2026 00:00:00 +0100         | 2026-11-02T23:00:00Z
                    Do, 29 Mär 2026 00:00:00 +0200         | 2026-03-28T22:00:00Z
                    mar., 03 mars 2026 16:11:02 +0000      | 2026-03-03T16:11:02Z
                    mar., 01 déc. 2026 16:11:02 +0000      | 2026-12-01T16:11:02Z
                    3 de noviembre de 2026                 | 2026-11-03T00:00:00Z
                    3 listopada 2026, 9:39                 | 2026-11-03T09:39:00Z
                    вт, 3 ноября 2026 09:39                | 2026-11-03T09:39:00Z
                    Κυρ, 12 Ιούλ 2026 12:00:00 EST         | 2026-07-12T17:00:00Z
                    2026-július-13T9:15-05:00              | 2026-07-13T14:15:00Z
                    2026-11-03 오후 11:23:17 KST             | 2026-11-03T14:23:17Z
                    2026年11月3日                            | 2026-11-03T00:00:00Z
                    """)
    void months_have_names_in_many_languages(String written, Instant meant) {
        assertThat(Dates.moment(written)).contains(meant);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Nov. 2026                              | 2026-11-01T00:00:00Z
                    5 August, 2026                         | 2026-08-05T00:00:00Z
                    Tue, 3rd Nov 2026 09:39:21 GMT         | 2026-11-03T09:39:21Z
                    November 3 2026 07:02:38 PM            | 2026-11-03T19:02:38Z
                    Jan. 4, 2026, 12:37 a.m.               | 2026-01-04T00:37:00Z
                    Friday, December 22, 2026 - 3:09pm     | 2026-12-22T15:09:00Z
                    Tue, 11/03/2026 - 19:19                | 2026-11-03T19:19:00Z
                    30/11/2026 9:05                        | 2026-11-30T09:05:00Z
                    3.11.2026                              | 2026-11-03T00:00:00Z
                    11/3/26 21:55:58                       | 2026-11-03T21:55:58Z
                    1793698761                             | 2026-11-03T09:39:21Z
                    1793698761000                          | 2026-11-03T09:39:21Z
                    """)
    void what_people_write_by_hand_is_read(String written, Instant meant) {
        assertThat(Dates.moment(written)).contains(meant);
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "Tue, 31 Feb 2026",
                "2026-13-45",
                "12:30",
                "0",
                "99999999999999999999",
                "the 3rd of May"
            })
    void what_is_no_date_gives_none(String written) {
        assertThat(Dates.moment(written)).isEmpty();
    }
}
