package refrain.architecture.breach.loud;

/** Prints outside the room that may. */
public record Voice(String words) {

  public void speak() {
    System.out.println(words);
  }
}
