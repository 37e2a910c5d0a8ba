package refrain.architecture;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/**
 * The rules of the house: what a document's tables say, held against classes. Every rule gives the
 * breaches it finds, in words.
 */
final class House {

  private static final Pattern NO_NAME =
      Pattern.compile("util|utils|common|helper|helpers|manager|impl");
  private static final Pattern NO_CLASS_NAME =
      Pattern.compile(".*(Util|Utils|Common|Helper|Manager|Impl)");

  private record Room(String name, String module, List<String> imports, List<String> libraries) {}

  private final String base;
  private final Map<String, Room> rooms = new TreeMap<>();
  private final Map<String, List<String>> libraries = new TreeMap<>();
  private final Map<String, List<String>> onlyIn = new TreeMap<>();
  private final List<String> allowedInCore;
  private final List<String> refusedInCore;

  /**
   * @param base the package whose sub-packages are the rooms
   * @param document the document with the tables
   */
  House(String base, Path document) {
    this.base = base;
    Tables tables = Tables.in(document);
    for (List<String> row : tables.rows("room")) {
      rooms.put(
          row.get(0),
          new Room(row.get(0), row.get(1), Tables.names(row.get(3)), Tables.names(row.get(4))));
    }
    for (List<String> row : tables.rows("name")) {
      libraries.put(row.get(0), Tables.names(row.get(1)));
    }
    for (List<String> row : tables.rows("thing")) {
      onlyIn.put(row.get(0), Tables.names(row.get(1)));
    }
    allowedInCore = tables.rows("allowed in core").stream().map(row -> row.get(0)).toList();
    refusedInCore = tables.rows("refused in core").stream().map(row -> row.get(0)).toList();
  }

  /** Every class stands in a room of the table, and every room of the table has a class. */
  List<String> roomsDiffer(JavaClasses classes) {
    TreeSet<String> found =
        classes.stream().map(this::roomName).collect(toCollection(TreeSet::new));
    List<String> breaches = new ArrayList<>();
    for (String room : found) {
      if (!rooms.containsKey(room)) {
        breaches.add("package " + base + "." + room + " is not in the table of rooms");
      }
    }
    for (String room : rooms.keySet()) {
      if (!found.contains(room)) {
        breaches.add("room " + room + " of the table has no class");
      }
    }
    return breaches;
  }

  /** A class depends on another room only if the table lets its room import that one. */
  List<String> forbiddenImports(JavaClasses classes) {
    List<String> breaches = new ArrayList<>();
    eachDependency(
        classes,
        (from, to) -> {
          if (isOurs(to)) {
            String target = roomName(to);
            if (!target.equals(from.name()) && !from.imports().contains(target)) {
              return Optional.of("room " + from.name() + " may not import room " + target);
            }
          }
          return Optional.empty();
        },
        breaches);
    return breaches;
  }

  /** A class depends on an outside library only if the table gives it to its room. */
  List<String> forbiddenLibraries(JavaClasses classes) {
    List<String> breaches = new ArrayList<>();
    eachDependency(
        classes,
        (from, to) -> {
          if (isOurs(to) || isJdk(to)) {
            return Optional.empty();
          }
          boolean allowed =
              from.libraries().stream()
                  .flatMap(l -> libraries.getOrDefault(l, List.of()).stream())
                  .anyMatch(
                      p ->
                          to.getPackageName().equals(p) || to.getPackageName().startsWith(p + "."));
          return allowed
              ? Optional.empty()
              : Optional.of("room " + from.name() + " may not use " + to.getPackageName());
        },
        breaches);
    return breaches;
  }

  /** Packages do not depend on each other in a circle. */
  List<String> cycles(JavaClasses classes) {
    return SlicesRuleDefinition.slices()
        .matching(base + ".(**)")
        .should()
        .beFreeOfCycles()
        .evaluate(classes)
        .getFailureReport()
        .getDetails();
  }

  /** Core depends on nothing of the JDK but the allow-list, and on nothing refused by name. */
  List<String> impurities(JavaClasses classes) {
    List<String> breaches = new ArrayList<>();
    eachDependency(
        classes,
        (from, to) -> {
          if (!from.module().equals("core") || !isJdk(to)) {
            return Optional.empty();
          }
          String outer = outermost(to).getName();
          if (!allowedInCore.contains(to.getPackageName()) && !allowedInCore.contains(outer)) {
            return Optional.of("core may not use " + outer);
          }
          return refusedInCore.contains(outer)
              ? Optional.of("core is refused " + outer)
              : Optional.empty();
        },
        breaches);
    for (JavaClass c : classes) {
      if (isCore(c)) {
        for (JavaAccess<?> access : c.getAccessesFromSelf()) {
          AccessTarget target = access.getTarget();
          String name = target.getOwner().getName() + "." + target.getName();
          if (refusedInCore.contains(name)) {
            breaches.add("core is refused " + name + ": " + access.getDescription());
          }
        }
      }
    }
    return breaches;
  }

  /** Things of the outside world are touched only in the rooms that the table names. */
  List<String> strayOutsideThings(JavaClasses classes) {
    List<String> breaches = new ArrayList<>();
    eachDependency(
        classes,
        (from, to) -> {
          for (Map.Entry<String, List<String>> thing : onlyIn.entrySet()) {
            if ((to.getPackageName() + ".").startsWith(thing.getKey() + ".")
                && !thing.getValue().contains(from.name())) {
              return Optional.of("room " + from.name() + " may not touch " + thing.getKey());
            }
          }
          return Optional.empty();
        },
        breaches);
    for (JavaClass c : classes) {
      for (JavaAccess<?> access : c.getAccessesFromSelf()) {
        AccessTarget target = access.getTarget();
        List<String> allowed = onlyIn.get(target.getOwner().getName() + "." + target.getName());
        if (allowed != null && !allowed.contains(roomName(c))) {
          breaches.add("room " + roomName(c) + " may not touch it: " + access.getDescription());
        }
      }
    }
    return breaches;
  }

  /** The domain holds only records, enums and interfaces. */
  List<String> doersInDomain(JavaClasses classes) {
    return breaches(
        classes,
        c ->
            roomName(c).equals("domain")
                && !c.isRecord()
                && !c.isEnum()
                && !c.isInterface()
                && !c.isAnonymousClass()
                && !c.getSimpleName().equals("package-info"),
        "is neither record, enum nor interface");
  }

  /** Nothing has a name that says nothing. */
  List<String> emptyNames(JavaClasses classes) {
    return breaches(
        classes,
        c ->
            NO_CLASS_NAME.matcher(c.getSimpleName()).matches()
                || List.of(c.getPackageName().toLowerCase(Locale.ROOT).split("\\.")).stream()
                    .anyMatch(part -> NO_NAME.matcher(part).matches()),
        "has a name that says nothing");
  }

  /** No static field changes. */
  List<String> staticState(JavaClasses classes) {
    List<String> breaches = new ArrayList<>();
    for (JavaClass c : classes) {
      c.getFields().stream()
          .filter(f -> f.getModifiers().contains(JavaModifier.STATIC))
          .filter(f -> !f.getModifiers().contains(JavaModifier.FINAL))
          .filter(f -> !f.getModifiers().contains(JavaModifier.SYNTHETIC))
          .forEach(f -> breaches.add(f.getFullName() + " is static and can change"));
    }
    return breaches;
  }

  /** Every package says that null means a bug. */
  List<String> packagesWithoutNullMarked(JavaClasses classes) {
    TreeSet<String> breaches = new TreeSet<>();
    for (JavaClass c : classes) {
      if (!c.getPackage().isAnnotatedWith(NullMarked.class)) {
        breaches.add("package " + c.getPackageName() + " is not @NullMarked");
      }
    }
    return List.copyOf(breaches);
  }

  private interface DependencyRule {
    Optional<String> breach(Room from, JavaClass to);
  }

  private void eachDependency(JavaClasses classes, DependencyRule rule, List<String> breaches) {
    for (JavaClass c : classes) {
      Room room = rooms.get(roomName(c));
      if (room != null) {
        c.getDirectDependenciesFromSelf()
            .forEach(
                d ->
                    rule.breach(room, d.getTargetClass().getBaseComponentType())
                        .ifPresent(b -> breaches.add(b + ": " + d.getDescription())));
      }
    }
  }

  private static List<String> breaches(
      JavaClasses classes, Predicate<JavaClass> breaks, String says) {
    return classes.stream().filter(breaks).map(c -> c.getName() + " " + says).sorted().toList();
  }

  private boolean isCore(JavaClass c) {
    Room room = rooms.get(roomName(c));
    return room != null && room.module().equals("core");
  }

  private boolean isOurs(JavaClass c) {
    return c.getPackageName().startsWith(base + ".");
  }

  private static boolean isJdk(JavaClass c) {
    return c.isPrimitive()
        || c.getPackageName().startsWith("java.")
        || c.getPackageName().startsWith("javax.")
        || c.getPackageName().startsWith("jdk.");
  }

  private static JavaClass outermost(JavaClass c) {
    JavaClass outer = c;
    while (outer.getEnclosingClass().isPresent()) {
      outer = outer.getEnclosingClass().get();
    }
    return outer;
  }

  private String roomName(JavaClass c) {
    String rest =
        c.getPackageName().substring(Math.min(c.getPackageName().length(), base.length() + 1));
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }
}
