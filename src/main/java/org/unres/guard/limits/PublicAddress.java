package org.unres.guard.limits;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/** Whether an address is one of the open Internet, not of this machine, its network or a special use (RFC 6890). */
public final class PublicAddress {
    private PublicAddress() {}

    public static boolean is(InetAddress address) {
        if (address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress()
                || address.isSiteLocalAddress() || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return switch (address) {
            case Inet4Address four -> !isSpecial(bytes[0] & 0xFF, bytes[1] & 0xFF);
            case Inet6Address six -> isGlobal(bytes);
            default -> false;
        };
    }

    // "This network", shared addresses, those of protocols and of benchmarks, and what is reserved.
    private static boolean isSpecial(int first, int second) {
        return first == 0
                || (first == 100 && second >= 64 && second < 128)
                || (first == 192 && second == 0)
                || (first == 198 && (second == 18 || second == 19))
                || first >= 240;
    }

    // Global unicast is 2000::/3; of it, Teredo and 6to4 lead to addresses of version 4, as 64:ff9b::/96 outside of it does.
    private static boolean isGlobal(byte[] bytes) {
        int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        boolean tunnel = first == 0x2002 || (first == 0x2001 && bytes[2] == 0 && bytes[3] == 0);
        return (first & 0xE000) == 0x2000 && !tunnel;
    }
}
