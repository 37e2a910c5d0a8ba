package refrain.mcp;

import java.util.List;
import refrain.store.ArchiveException;

/**
 * A question that assistants may ask.
 *
 * @param name its name
 * @param title the same for people
 * @param about what it tells and when to ask it, for assistants
 * @param parameters what it is told
 * @param asking answers it
 */
record Tool(String name, String title, String about, List<Parameter> parameters, Asking asking) {

  Tool {
    parameters = List.copyOf(parameters);
  }

  /** Answers a question. */
  interface Asking {

    /**
     * The answer.
     *
     * @throws Misasked if it cannot be answered as it was asked
     * @throws ArchiveException if the archive cannot be read
     */
    Told ask(Arguments given) throws Misasked, ArchiveException;
  }
}
