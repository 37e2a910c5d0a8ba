/** What people have on disk, folders, files and tables, turned into documents. */
@NullMarked
package refrain.corpus;

import org.jspecify.annotations.NullMarked;
