package refrain.alert;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host. */
@FunctionalInterface
interface Names {

  /** The names of the internet, as this machine knows them. */
  static Names ofSystem() {
    return host -> List.of(InetAddress.getAllByName(host));
  }

  /**
   * The addresses of one host, at least one.
   *
   * @throws UnknownHostException if nobody knows it
   */
  List<InetAddress> of(String host) throws UnknownHostException;
}
