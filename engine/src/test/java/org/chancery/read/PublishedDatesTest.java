package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            1998-04-10                              ; 1998-04-10
            2003-11-05T23:15:00Z                    ; 2003-11-05
            2003-11-05T23:15:00.123+09:00           ; 2003-11-05
            2019-01-31 14:39:40-04:00               ; 2019-01-31
            2019-01-31 08:05                        ; 2019-01-31
            2021-06-18/19                           ; 2021-06-18
            2021-06-18/2021-06-20                   ; 2021-06-18
            2007/3/9                                ; 2007-03-09
            2007.03.09                              ; 2007-03-09
            20110214                                ; 2011-02-14
            20110214T0930Z                          ; 2011-02-14
            Mon, 07 Jul 2008 19:06:40 +0000         ; 2008-07-07
            Fri, 1 Mar 2013 00:00:00 GMT            ; 2013-03-01
            September 12, 2024                      ; 2024-09-12
            September 12 2024                       ; 2024-09-12
            12 September 2024                       ; 2024-09-12
            12 Sept. 2024                           ; 2024-09-12
            Sept. 12, 2024                          ; 2024-09-12
            Sep 2, 2024, 10:05 p.m.                 ; 2024-09-02
            SEPTEMBER 12, 2024                      ; 2024-09-12
            Wednesday, July 10, 2019                ; 2019-07-10
            Thursday, 12 Sep 2024, 14:05 GMT        ; 2024-09-12
            Updated 9:14 AM, May 3rd, 1991          ; 1991-05-03
            the 3rd of May 1991                     ; 1991-05-03
            May 3-5, 1991                           ; 1991-05-03
            3–5 May 1991                            ; 1991-05-03
            12-Sep-2024                             ; 2024-09-12
            12.09.2024                              ; 2024-09-12
            12. 9. 2024                             ; 2024-09-12
            12.09.2024, 15:30                       ; 2024-09-12
            23/09/2024                              ; 2024-09-23
            09/23/2024                              ; 2024-09-23
            05/05/2024                              ; 2024-05-05
            2024年9月12日                           ; 2024-09-12
            ２０２４年９月１２日                     ; 2024-09-12
            2024년 9월 12일                         ; 2024-09-12
            8. März 2016                            ; 2016-03-08
            8 mars 2016                             ; 2016-03-08
            1er janvier 2016                        ; 2016-01-01
            8 de marzo de 2016                      ; 2016-03-08
            8 марта 2016                            ; 2016-03-08
            Published on 4 July 1976 in Lagos       ; 1976-07-04
            """)
    void aDateIsReadAsItsPublisherWroteIt(String words, LocalDate date) {
        assertThat(PublishedDates.parse(words)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "Sept. 12",
                "2024",
                "2024-09",
                "2024-13-01",
                "2023-02-29",
                "03/04/2021",
                "31 June 2020",
                "12 Smarch 2004",
                "0001-01-01",
                "9999-01-01",
                "call +99 555 010 0199",
                "99999999",
                "123456789012345",
                "12:30:45"
            })
    void whatIsNoWholeDateIsUnknown(String words) {
        assertThat(PublishedDates.parse(words)).isEmpty();
    }

    @Test
    void aNoBreakSpaceInADateIsASpace() {
        assertThat(PublishedDates.parse("12\u00a0September\u202f2024")).contains(LocalDate.of(2024, 9, 12));
    }
}
