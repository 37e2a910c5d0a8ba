package refrain.alert;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * Which addresses belong to the public network: those that IANA's registries of special-purpose
 * addresses of IPv4 and IPv6 do not keep for something else.
 */
final class Networks {

  private static final int[][] NOT_PUBLIC_4 = {
    {0x00000000, 8}, // this network
    {0x0A000000, 8}, // private
    {0x64400000, 10}, // shared by carriers
    {0x7F000000, 8}, // loopback
    {0xA9FE0000, 16}, // link-local, where clouds keep their keys
    {0xAC100000, 12}, // private
    {0xC0000000, 24}, // protocol assignments
    {0xC0000200, 24}, // documentation
    {0xC0586300, 24}, // relays of 6to4
    {0xC0A80000, 16}, // private
    {0xC6120000, 15}, // benchmarks
    {0xC6336400, 24}, // documentation
    {0xCB007100, 24}, // documentation
    {0xE0000000, 4}, // multicast
    {0xF0000000, 4} // reserved, broadcast
  };

  private Networks() {}

  static boolean isPublic(InetAddress address) {
    return switch (address) {
      case Inet4Address four -> isPublic4(four.getAddress());
      case Inet6Address six -> isPublic6(six.getAddress());
      default -> false;
    };
  }

  private static boolean isPublic4(byte[] bytes) {
    int address = 0;
    for (byte b : bytes) {
      address = (address << 8) | (b & 0xFF);
    }
    for (int[] network : NOT_PUBLIC_4) {
      if ((address ^ network[0]) >>> (32 - network[1]) == 0) {
        return false;
      }
    }
    return true;
  }

  /** Global unicast, less what of it leads to IPv4 or is kept for documentation or protocols. */
  private static boolean isPublic6(byte[] b) {
    boolean unicast = (b[0] & 0xE0) == 0x20;
    boolean protocols = is(b, 0x20, 0x01) && (b[2] & 0xFE) == 0;
    boolean documentation =
        is(b, 0x20, 0x01, 0x0D, 0xB8) || (is(b, 0x3F, 0xFF) && (b[2] & 0xF0) == 0);
    boolean sixToFour = is(b, 0x20, 0x02);
    return unicast && !protocols && !documentation && !sixToFour;
  }

  private static boolean is(byte[] address, int... begin) {
    for (int i = 0; i < begin.length; i++) {
      if ((address[i] & 0xFF) != begin[i]) {
        return false;
      }
    }
    return true;
  }
}
