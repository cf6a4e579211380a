package org.unres.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The client for which queries are counted: an IPv4 address, or the first half of an IPv6 address. "203.0.113.7" or
 * "20010db800000001": whoever has one address of such a network has all of them.
 */
final class ClientAddress {
    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    /** The other end of the connection; where that is the trusted proxy, the last address that it has written down. */
    static String of(HttpServletRequest request, Optional<String> proxy) {
        String remote = plain(request.getRemoteAddr());
        String forwarded = request.getHeader("X-Forwarded-For");
        boolean trusted = proxy.map(ClientAddress::plain).filter(remote::equals).isPresent();
        return network(trusted && forwarded != null ? plain(forwarded.substring(forwarded.lastIndexOf(',') + 1)) : remote);
    }

    private static String plain(String address) {
        return address.strip().replace("[", "").replace("]", "");
    }

    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            // In brackets it is never taken for a name to be looked up.
            byte[] bytes = InetAddress.getByName("[" + address + "]").getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(NETWORK_BYTES, bytes.length)));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
