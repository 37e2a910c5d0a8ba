package refrain.architecture.breach.shopper;

import org.assertj.core.api.AbstractAssert;

/** Uses a library that its room was not given. */
record Basket(AbstractAssert<?, ?> bought) {}
