package refrain.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import refrain.store.RefrainRow;
import refrain.store.Said;
import refrain.store.SpeakerRow;

/**
 * A person, body or country that speaks.
 *
 * @param speaker who, with the offices held
 * @param months how many attributions in each month that has any, in order
 * @param undated number of attributions without a month
 * @param formulas the formulas used most
 * @param firsts words used for the first time, latest first
 * @param statements the latest attributions
 * @param next to be given for the statements after these; absent on the last part
 */
public record SpeakerAnswer(
    SpeakerRow speaker,
    List<Month> months,
    long undated,
    List<RefrainRow> formulas,
    List<FirstUse> firsts,
    List<Said> statements,
    Optional<String> next) {

  public SpeakerAnswer {
    months = List.copyOf(months);
    formulas = List.copyOf(formulas);
    firsts = List.copyOf(firsts);
    statements = List.copyOf(statements);
  }

  /**
   * A month.
   *
   * @param month {@code 2022-06}
   * @param reports number of attributions
   */
  public record Month(String month, long reports) {}

  /**
   * Words used for the first time.
   *
   * @param day when
   * @param words the first use
   * @param bits weight of the evidence
   */
  public record FirstUse(LocalDate day, TodayAnswer.Place words, double bits) {}
}
