package refrain.cli;

import java.util.Comparator;
import java.util.Locale;
import refrain.corpus.Item;
import refrain.pipeline.Pipeline;
import refrain.read.Reading;

/**
 * A document that was not done.
 *
 * @param where its path, for a record with its line
 * @param reason why, from a closed list
 * @param message what was found, what was expected and what to do
 */
record Failure(String where, String reason, String message) implements Comparable<Failure> {

  private static final Comparator<Failure> ORDER =
      Comparator.comparing(Failure::where)
          .thenComparing(Failure::reason)
          .thenComparing(Failure::message);

  static Failure of(Item.Problem problem) {
    return new Failure(problem.where(), problem.reason().label(), problem.message());
  }

  static Failure of(Pipeline.Analysis.Refused refused) {
    return of(refused.path(), new Reading.Refused(refused.reason(), refused.message()));
  }

  static Failure of(String path, Reading.Refused refused) {
    String reason =
        switch (refused.reason()) {
          case EMPTY -> "empty";
          case BINARY -> "binary";
          case ENCODING -> "wrong encoding";
          case TOO_LONG -> "too long";
          case NO_MAIN_TEXT -> "no main text";
        };
    return new Failure(path, reason, refused.message());
  }

  static Failure of(Pipeline.Analysis.Failed failed) {
    String stage = failed.stage().name().toLowerCase(Locale.ROOT);
    return new Failure(
        failed.path(),
        "broke at " + stage,
        "stage "
            + stage
            + " broke on it: "
            + failed.message()
            + "; expected none to break; this is a defect of Refrain, please report it");
  }

  @Override
  public int compareTo(Failure other) {
    return ORDER.compare(this, other);
  }
}
