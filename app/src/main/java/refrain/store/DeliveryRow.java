package refrain.store;

import java.time.Instant;
import refrain.domain.Id;

/**
 * A firing that an address has to be told of, lent to one sender for a while.
 *
 * @param firing number of the firing
 * @param id id of the firing
 * @param question id of the question
 * @param at when the firing was found
 * @param body the firing as JSON
 * @param hook where to
 * @param secret the key to sign with
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record DeliveryRow(
    long firing,
    Id id,
    Id question,
    Instant at,
    String body,
    QuestionRow.Hook hook,
    byte[] secret) {

  public DeliveryRow {
    secret = secret.clone();
  }

  @Override
  public byte[] secret() {
    return secret.clone();
  }
}
