package refrain.serve;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import java.util.Map;

/** Leaves the tags of templates as they are. */
enum Untouched implements HtmlInterceptor {
  TAGS;

  @Override
  public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput output) {}

  @Override
  public void onHtmlTagClosed(String name, TemplateOutput output) {}
}
