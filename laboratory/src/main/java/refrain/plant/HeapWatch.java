package refrain.plant;

import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;
import javax.management.openmbean.TabularData;
import org.jspecify.annotations.Nullable;

/** The memory of this process. All sizes are in bytes. */
final class HeapWatch implements AutoCloseable {

  // What the platform's beans of garbage collectors send; the names are those of its documentation.
  private static final String COLLECTION = "com.sun.management.gc.notification";
  private static final Set<String> HEAP =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .map(MemoryPoolMXBean::getName)
          .collect(Collectors.toUnmodifiableSet());

  private final AtomicLong before = new AtomicLong();
  private final AtomicLong after = new AtomicLong();
  private final NotificationListener listener = (notification, handback) -> note(notification);

  /** Watches the collections of garbage from now on. */
  HeapWatch() {
    for (GarbageCollectorMXBean bean : ManagementFactory.getGarbageCollectorMXBeans()) {
      if (bean instanceof NotificationEmitter emitter) {
        emitter.addNotificationListener(listener, null, null);
      }
    }
  }

  private void note(Notification notification) {
    if (notification.getType().equals(COLLECTION)
        && notification.getUserData() instanceof CompositeData data
        && data.get("gcInfo") instanceof CompositeData info) {
      before.accumulateAndGet(sum(info.get("memoryUsageBeforeGc")), Math::max);
      after.accumulateAndGet(sum(info.get("memoryUsageAfterGc")), Math::max);
    }
  }

  private static long sum(@Nullable Object pools) {
    long sum = 0;
    if (pools instanceof TabularData table) {
      for (Object row : table.values()) {
        if (row instanceof CompositeData pool
            && HEAP.contains(String.valueOf(pool.get("key")))
            && pool.get("value") instanceof CompositeData usage) {
          sum += MemoryUsage.from(usage).getUsed();
        }
      }
    }
    return sum;
  }

  /** The most that the heap held when a collection began, garbage included. */
  long peak() {
    return Math.max(before.get(), used());
  }

  /**
   * The most that a collection left: what was needed, and more where only the young were collected.
   */
  long live() {
    return after.get();
  }

  /** What the heap holds after a collection now. */
  static long collected() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return used();
  }

  private static long used() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** The most memory that this process ever had; nothing where there is no /proc. */
  static OptionalLong resident() {
    try {
      return Files.readAllLines(Path.of("/proc/self/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
          .findFirst();
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }

  @Override
  public void close() {
    for (GarbageCollectorMXBean bean : ManagementFactory.getGarbageCollectorMXBeans()) {
      if (bean instanceof NotificationEmitter emitter) {
        try {
          emitter.removeNotificationListener(listener);
        } catch (javax.management.ListenerNotFoundException e) {
          throw new IllegalStateException("the listener was added when this was made", e);
        }
      }
    }
  }
}
