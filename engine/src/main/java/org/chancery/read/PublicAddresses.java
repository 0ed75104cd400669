package org.chancery.read;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Which addresses are of the Internet, not of this machine or a network around it (the registries of RFC 6890 and its updates). */
public final class PublicAddresses {

    private static final int[][] NOT_PUBLIC = {
        // First address, bits of the network.
        {0x00000000, 8}, // this network
        {0x0A000000, 8}, // private
        {0x64400000, 10}, // shared by providers (CGNAT)
        {0x7F000000, 8}, // loopback
        {0xA9FE0000, 16}, // link-local, among them where clouds tell of a machine
        {0xAC100000, 12}, // private
        {0xC0000000, 24}, // protocol assignments
        {0xC0000200, 24}, // documentation
        {0xC0586300, 24}, // 6to4 relays
        {0xC0A80000, 16}, // private
        {0xC6120000, 15}, // benchmarks
        {0xC6336400, 24}, // documentation
        {0xCB007100, 24}, // documentation
        {0xE0000000, 4}, // multicast
        {0xF0000000, 4}, // reserved, broadcast
    };

    private PublicAddresses() {}

    public static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        if (address instanceof Inet4Address four) {
            return isPublic(bits(four.getAddress(), 0));
        }
        return address instanceof Inet6Address six && isPublic(six.getAddress());
    }

    private static boolean isPublic(int four) {
        for (int[] network : NOT_PUBLIC) {
            int mask = -1 << (32 - network[1]);
            if ((four & mask) == network[0]) {
                return false;
            }
        }
        return true;
    }

    /** Only what is handed out as global unicast; where an IPv4 address is wrapped in, that one decides. */
    private static boolean isPublic(byte[] six) {
        int first = bits(six, 0);
        if (first == 0x0064FF9B) {
            // Translated to IPv4 (64:ff9b::/96); 64:ff9b:1::/48 is for local use.
            return bits(six, 4) == 0 && bits(six, 8) == 0 && isPublic(bits(six, 12));
        }
        if (first >>> 29 != 1) {
            return false;
        }
        int two = first >>> 16;
        if (two == 0x2002) {
            return isPublic(first << 16 | bits(six, 4) >>> 16);
        }
        boolean assigned = two == 0x2001 && (first & 0xFE00) == 0;
        boolean documentation = first == 0x20010DB8 || first >>> 12 == 0x3FFF0;
        return !assigned && !documentation;
    }

    private static int bits(byte[] bytes, int from) {
        return (bytes[from] & 0xff) << 24
                | (bytes[from + 1] & 0xff) << 16
                | (bytes[from + 2] & 0xff) << 8
                | bytes[from + 3] & 0xff;
    }

    /**
     * Whether a host is a name, or a number that everybody reads in the same way. What is written in octal, hexadecimal or fewer than
     * four parts is one address to this program and another one to the next.
     */
    public static boolean isPlain(String host) {
        return !host.matches("(0[xX][0-9A-Fa-f]*|\\d+)(\\.(0[xX][0-9A-Fa-f]*|\\d+))*\\.?")
                || host.matches("(0|[1-9]\\d{0,2})(\\.(0|[1-9]\\d{0,2})){3}");
    }

    /**
     * All addresses of a name, if they are public without exception.
     *
     * @throws UnknownHostException if there are none, or one is not public
     */
    static InetAddress[] of(InetAddress[] addresses, String host) throws UnknownHostException {
        for (InetAddress address : addresses) {
            if (!isPublic(address)) {
                throw new UnknownHostException(host
                        + " is not on the Internet but on this machine or in its network, and this server"
                        + " fetches nothing from there");
            }
        }
        return addresses;
    }
}
