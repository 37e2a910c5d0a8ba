package refrain.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import refrain.corpus.Corpus;
import refrain.corpus.Item;
import refrain.domain.DateOrigin;
import refrain.domain.Dated;
import refrain.domain.EdtfDate;
import refrain.domain.Findings;
import refrain.domain.Report;
import refrain.extract.RuleExtractor;
import refrain.ladder.Ladder;
import refrain.link.Linker;
import refrain.novelty.News;
import refrain.pipeline.Pipeline;
import refrain.pipeline.Pipeline.Analysis;
import refrain.reactions.Reactions;
import refrain.resolve.Actors;

/** The example texts, read by rules, and what follows from them. */
public final class Examples {

  private static final class Made {
    static final Examples ONCE = make();
  }

  private final Pipeline pipeline;
  private final List<Analysis.Analysed> analysed;
  private final Conclusions conclusions;
  private final Countries countries;

  private Examples(Pipeline pipeline, List<Analysis.Analysed> analysed, Countries countries) {
    this.pipeline = pipeline;
    this.countries = countries;
    this.analysed = List.copyOf(analysed);
    this.conclusions = conclude(pipeline, analysed);
  }

  public static Examples get() {
    return Made.ONCE;
  }

  private static Examples make() {
    Path folder =
        Path.of(Optional.ofNullable(System.getProperty("refrain.root")).orElse(".."))
            .resolve("examples");
    try {
      Actors own = Actors.parse(Files.readString(folder.resolve("actors.yaml")), "actors.yaml");
      Actors actors = Actors.standard().with(own);
      Pipeline pipeline =
          Pipeline.of(
              new RuleExtractor(),
              Optional.empty(),
              actors,
              List.of(Ladder.neutral()),
              new Linker());
      List<Analysis.Analysed> out = new ArrayList<>();
      Corpus.of(List.of(folder), Optional.empty())
          .read(
              item -> {
                if (item instanceof Item.Found f
                    && pipeline.analyse(f.document()) instanceof Analysis.Analysed a) {
                  out.add(a);
                }
              });
      out.sort(Comparator.comparing((Analysis.Analysed a) -> a.article().id()));
      return new Examples(pipeline, out, new Countries(own.countryNames()));
    } catch (IOException e) {
      throw new IllegalStateException("examples are not there: " + folder, e);
    }
  }

  /** As read from each document alone, in order of id. */
  public List<Analysis.Analysed> analysed() {
    return analysed;
  }

  /** How their countries are named. */
  public Countries countries() {
    return countries;
  }

  /** What follows from all. */
  public Conclusions conclusions() {
    return conclusions;
  }

  /** Makes an archive of them all, compared. */
  public void into(Path file) throws IOException {
    try (Archive archive = Archive.openToWrite(new Place.File(file))) {
      archive.tell(countries);
      into(archive);
    }
  }

  /** Adds them all to an archive and compares them. */
  public void into(Archive archive) throws ArchiveException {
    for (Analysis.Analysed a : analysed) {
      archive.add(a.article(), a.reports());
    }
    archive.conclude(conclusions);
  }

  /** The same with dates known in part: of three of four reports no year, no month or no day. */
  public void vaguelyInto(Archive archive) throws ArchiveException {
    int place = 0;
    for (Analysis.Analysed a : analysed) {
      List<Report> reports = new ArrayList<>();
      for (Report r : a.reports()) {
        reports.add(vague(r, place++));
      }
      archive.add(a.article(), reports);
    }
    archive.conclude(conclusions);
  }

  private static Report vague(Report r, int place) {
    String day = r.saidOn().map(d -> d.date().toString()).orElse("2021-06-01");
    List<Integer> years = place % 8 == 1 ? List.of(1999, 2010) : List.of(2021);
    String date =
        switch (place % 4) {
          case 0 -> day;
          case 1 -> "XXXX-06-01";
          case 2 -> day.substring(0, 4);
          default -> day.length() < 7 ? day : day.substring(0, 7) + "~";
        };
    Dated said =
        new Dated(
            EdtfDate.parse(date).orElseThrow(),
            DateOrigin.GIVEN,
            date.startsWith("X") ? years : List.of());
    return new Report(
        r.article(),
        r.attribution(),
        r.resolution(),
        Optional.of(said),
        r.occasion(),
        r.addressees(),
        r.subjects(),
        r.gist());
  }

  /** What follows from some. */
  public Conclusions conclusions(Collection<Analysis.Analysed> some) {
    return conclude(pipeline, List.copyOf(some));
  }

  private static Conclusions conclude(Pipeline pipeline, List<Analysis.Analysed> some) {
    List<Analysis.Analysed> settled = Pipeline.settled(some);
    Findings findings = pipeline.link(settled);
    List<Report> reports = settled.stream().flatMap(a -> a.reports().stream()).toList();
    return new Conclusions(
        reports,
        findings,
        Pipeline.speakers(settled),
        Reactions.among(findings.statements()),
        new News(List.of(Ladder.neutral()))
            .of(
                Pipeline.reports(settled, Pipeline.Statements.SAID),
                refrain.novelty.Asked.everything())
            .days());
  }
}
