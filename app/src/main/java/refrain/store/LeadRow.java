package refrain.store;

import refrain.domain.Id;
import refrain.wire.Stretch;

/**
 * Where the lead wording of a refrain stands.
 *
 * @param refrain id of the refrain
 * @param at where in the report's document, in code points
 * @param said the report that it stands in
 */
public record LeadRow(Id refrain, Stretch at, Said said) {}
