/** Cases that read as documentation: text in, one readable block out. */
@NullMarked
package refrain.cases;

import org.jspecify.annotations.NullMarked;
