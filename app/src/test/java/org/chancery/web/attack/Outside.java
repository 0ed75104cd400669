package org.chancery.web.attack;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * All of the network that a program in another process sees: it connects through here, by SOCKS version 5, wherever it goes, this machine
 * too. At one public address is a page, and one that leads on to wherever its address says; at any other there is the secret of the house.
 */
final class Outside implements AutoCloseable {

    /** A public address, and the name that means it. */
    static final String ADDRESS = "93.184.215.14";

    static final String NAME = "pages.example";
    static final String SECRET = "The envoy of Chad told the secret of the house to the envoy of Peru on Monday.";

    private static final String PAGE = "The envoy of Peru left for Accra on Monday and met nobody there.";
    private static final String ON = "GET /on?";

    private final ServerSocket server;
    private final List<String> reached = new CopyOnWriteArrayList<>();

    Outside() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread listening = new Thread(this::listen);
        listening.setDaemon(true);
        listening.start();
    }

    /** Options of Java for the program. Usually what is on the own machine is reached directly: here it is not. */
    List<String> options() {
        return List.of(
                "-DsocksProxyHost=127.0.0.1", "-DsocksProxyPort=" + server.getLocalPort(), "-DsocksNonProxyHosts=none");
    }

    /** Addresses and ports, in the order in which they were asked. */
    List<String> reached() {
        return reached;
    }

    private void listen() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                serve(socket);
            } catch (IOException e) {
                // Whoever asked has hung up, or it is over.
            }
        }
    }

    private void serve(Socket socket) throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        OutputStream out = socket.getOutputStream();
        in.readByte();
        in.readFully(new byte[in.readUnsignedByte()]);
        out.write(new byte[] {5, 0});
        in.readFully(new byte[3]);
        byte[] address = switch (in.readByte()) {
            case 1 -> in.readNBytes(4);
            case 4 -> in.readNBytes(16);
            default -> in.readNBytes(in.readUnsignedByte());
        };
        String host = address.length == 4 || address.length == 16
                ? InetAddress.getByAddress(address).getHostAddress()
                : new String(address, StandardCharsets.US_ASCII);
        reached.add(host + ":" + in.readUnsignedShort());
        out.write(new byte[] {5, 0, 0, 1, 0, 0, 0, 0, 0, 0});
        String request = request(in);
        out.write(answer(host, request).getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static String request(DataInputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (!bytes.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) {
            bytes.write(in.readByte());
        }
        return bytes.toString(StandardCharsets.US_ASCII);
    }

    private static String answer(String host, String request) {
        if (host.equals(ADDRESS) && request.startsWith(ON)) {
            String next = request.substring(ON.length(), request.indexOf(' ', ON.length()));
            return "HTTP/1.1 302 Found\r\nLocation: " + next + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        }
        String body = host.equals(ADDRESS) ? PAGE : SECRET;
        return "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: " + body.length()
                + "\r\nConnection: close\r\n\r\n" + body;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
