package refrain.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import refrain.domain.DateOrigin;
import refrain.domain.Dated;
import refrain.domain.EdtfDate;

/** The first and the last day that a date may be. */
class DaysTest {

  @ParameterizedTest
  @CsvSource({
    "2031-01-14,,2031-01-14,2031-01-14",
    "2032-02,,2032-02-01,2032-02-29",
    "2031~,,2031-01-01,2031-12-31",
    "XXXX-01-14,2027 2032,2027-01-14,2032-01-14",
    "XXXX-01-14,,,"
  })
  void areAsFarApartAsTheDateIsOpen(String edtf, String years, String first, String last) {
    Dated dated =
        new Dated(
            EdtfDate.parse(edtf).orElseThrow(),
            DateOrigin.GIVEN,
            years == null
                ? List.of()
                : Stream.of(years.split(" ", -1)).map(Integer::valueOf).toList());

    assertThat(Days.first(dated).map(Object::toString).orElse(null)).isEqualTo(first);
    assertThat(Days.last(dated).map(Object::toString).orElse(null)).isEqualTo(last);
  }
}
